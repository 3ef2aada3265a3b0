import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readParts } from "../support/read-docx.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

/** A workspace as git checks it out on Windows, where it turns line ends. */
function checkOutOnWindows(folder: string): string {
  const copy = makeWorkspace();
  fs.rmSync(copy, { recursive: true });
  for (const [file, text] of readTree(folder)) {
    if (!file.startsWith("reports/") || !/\.(?:yaml|json)$/.test(file)) continue;
    const target = path.join(copy, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
  }
  return copy;
}

/** The parts of the Word document that a run writes but for its properties, which name the hash of the sources' bytes. */
async function partsOf(folder: string, args: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await runInMemory(folder, [...args, "-o", "a.docx"]);
  const parts = readParts(fs.readFileSync(path.join(folder, "a.docx")));
  parts.delete("docProps/custom.xml");
  return parts;
}

describe.each([
  ["the sample report", projectFolder],
  ["the small workspace", makeWorkspace()],
])("%s with line ends of Windows", (_, original) => {
  const unix = makeWorkspace();
  fs.cpSync(path.join(original, "reports"), path.join(unix, "reports"), { recursive: true });
  const windows = checkOutOnWindows(unix);

  test.each([
    ["validate --all --verbose --no-spell"],
    ["validate --all --format json --no-spell"],
    ["compile 2023-04 --format outline"],
    ["compile 2023-04 --format html -o -"],
    ["compile 2023-04 --format md -o -"],
    ["diff 2023-03 2023-04"],
    ["diff 2023-03 2023-04 --format json"],
    ["diff 2023-03 2023-04 --format html -o -"],
    ["validate --fix --dry-run"],
  ])("gives the same: millrep %s", async (command) => {
    const args = command.split(" ");
    const expected = await runInMemory(unix, args);
    expect(await runInMemory(windows, args)).toEqual(expected);
  });

  test.each([["compile 2023-04"], ["diff 2023-03 2023-04 --format docx"]])(
    "gives the same Word document but for the hash of the sources: millrep %s",
    async (command) => {
      const [before, after] = [
        await partsOf(unix, command.split(" ")),
        await partsOf(windows, command.split(" ")),
      ];
      expect(after.get("word/document.xml")?.length).toBeGreaterThan(1000);
      expect(after).toEqual(before);
    },
  );
});
