import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { folderOf, scenarioNames } from "../support/scenario.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/*
 * The whole set of bad entries of the scenario folders, handed in together as one month: none may hide another.
 */
interface BadFile {
  readonly scenario: string;
  readonly bytes: Buffer;
}

const badFiles: BadFile[] = scenarioNames.flatMap((scenario) => {
  const folder = path.join(folderOf(scenario), "reports/2023-04");
  if (!scenario.startsWith("validate-") || !fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder).filter((name) => /^(soki|test|teknik)\.yaml$/.test(name));
  return entries.map((name) => ({
    scenario: `${scenario}/${name}`,
    bytes: fs.readFileSync(path.join(folder, name)),
  }));
});

/** The codes found in each file that are about the file alone, not about the month. */
function codesByFile(stdout: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, code } of JSON.parse(stdout).diagnostics) {
    if (!/^(?:report|text)\//.test(code)) found.set(file, [...(found.get(file) ?? []), code]);
  }
  return found;
}

async function validateTogether(files: readonly BadFile[]): Promise<string[][]> {
  const folder = makeFolder();
  const month = path.join(folder, "reports/2023-04");
  fs.mkdirSync(month, { recursive: true });
  const base = fs.readFileSync(path.join(makeWorkspace(), "reports/programme.yaml"), "utf8");
  const ids = files.map((_, index) => `projekt-${index}`);
  const workstreams = ids.map((id) => `  - id: ${id}\n    name: ${id}\n`).join("");
  fs.writeFileSync(
    path.join(folder, "reports/programme.yaml"),
    base.replace(/workstreams:[\s\S]*/, `workstreams:\n${workstreams}`),
  );
  for (const [index, { bytes }] of files.entries())
    fs.writeFileSync(path.join(month, `projekt-${index}.yaml`), bytes);
  const { stdout, exit } = await runInMemory(folder, ["validate", "--no-spell", "--format", "json"]);
  expect([0, 1]).toContain(exit);
  const codes = codesByFile(stdout);
  return ids.map((id) => codes.get(`reports/2023-04/${id}.yaml`) ?? []);
}

describe("all bad files in one month", () => {
  test("are each reported as when they are alone", async () => {
    expect(badFiles.length).toBeGreaterThan(50);
    const together = await validateTogether(badFiles);
    for (const [index, file] of badFiles.entries()) {
      const [alone] = await validateTogether([file]);
      expect({ scenario: file.scenario, codes: together[index] }).toEqual({
        scenario: file.scenario,
        codes: alone,
      });
    }
  });
});
