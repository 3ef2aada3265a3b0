import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type RunResult, runBin, runInMemory } from "./support/run-millrep.ts";
import { argumentsOf, fixtures, prepareScenario } from "./support/scenario.ts";
import { readTree } from "./support/workspace.ts";

/*
 * Each folder of test/fixtures is one run of millrep: `args` (the command line), `reports/` (laid over the small
 * workspace of test/support/small-workspace), `remove` (files taken away from it), `empty` (start from an empty folder instead), and
 * what is expected: `expected/{stdout,stderr,exit,files}`, where `files` lists what the run made or changed.
 *
 * Every scenario runs in memory and through the real bin, and both must do the same. UPDATE_EXPECTED=1 writes the
 * expectations anew, for a person to read before they are committed.
 */
const isUpdate = process.env["UPDATE_EXPECTED"] === "1";

interface Outcome extends RunResult {
  readonly files: string;
  /** The bytes of the files that were there before and are others now, as latin-1 text. */
  readonly changed: Readonly<Record<string, string>>;
}

async function play(
  scenario: string,
  run: (folder: string, args: readonly string[]) => RunResult | Promise<RunResult>,
): Promise<Outcome> {
  const folder = prepareScenario(scenario);
  const before = readTree(folder);
  const args = argumentsOf(scenario);
  const result = await run(folder, args);
  const after = [...readTree(folder)].filter(([file, data]) => before.get(file) !== data);
  const files = after
    .map(([file]) => `${file}\n`)
    .sort()
    .join("");
  const changed = Object.fromEntries(after.filter(([file]) => before.has(file)));
  // The folder is another for every run; expectations call it FOLDER.
  const stdout = result.stdout.replaceAll(folder, "FOLDER");
  const stderr = result.stderr.replaceAll(folder, "FOLDER");
  return { stdout, stderr, exit: result.exit, files, changed };
}

function expected(scenario: string): Outcome {
  const folder = path.join(fixtures, scenario, "expected");
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");
  const changes = path.join(folder, "changed");
  return {
    stdout: read("stdout"),
    stderr: read("stderr"),
    exit: Number(read("exit")),
    files: read("files"),
    changed: fs.existsSync(changes) ? Object.fromEntries(readTree(changes)) : {},
  };
}

function update(scenario: string, { changed, exit, ...texts }: Outcome): void {
  const folder = path.join(fixtures, scenario, "expected");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries({ ...texts, exit: `${exit}\n` }))
    fs.writeFileSync(path.join(folder, name), value);
  for (const [file, bytes] of Object.entries(changed)) {
    const target = path.join(folder, "changed", file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, bytes, "latin1");
  }
}

describe("every scenario folder", () => {
  const scenarios = fs.readdirSync(fixtures).sort();

  test.each(scenarios)("%s, in memory", async (scenario) => {
    const outcome = await play(scenario, runInMemory);
    if (isUpdate) update(scenario, outcome);
    expect(outcome).toEqual(expected(scenario));
  });

  test.each(scenarios)("%s, through the bin", async (scenario) => {
    expect(await play(scenario, runBin)).toEqual(expected(scenario));
  });
});
