import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { comparisonFormats, documentFormats } from "../../src/commands/output-formats.ts";
import { hasOwnForm } from "../../src/commands/reason-to-keep.ts";
import { findingsIn } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const tables = [
  ["compile", documentFormats],
  ["diff", comparisonFormats],
] as const;

const formats = tables.flatMap(([command, table]) =>
  Object.entries(table).map(([format, { ending, isFile }]) => ({ command, format, ending, isFile })),
);

test.each(tables)("%s has no two formats with the same ending", (_, table) => {
  const endings = Object.values(table).map(({ ending }) => ending);
  expect(new Set(endings).size).toBe(endings.length);
});

test.each(formats.filter(({ isFile }) => isFile))(
  "$command --format $format writes a file that may lie beside the entries",
  ({ ending }) => {
    expect(findingsIn({ [`reports/2023-04/lagesrapport${ending}`]: "" })).toEqual([]);
  },
);

// A PDF needs LibreOffice; its checksum is looked at in test/checksum.
describe.each(formats.filter(({ format }) => format !== "pdf"))(
  "$command --format $format",
  ({ command, format }) => {
    const folder = makeWorkspace();
    const file = path.join(folder, "fil");
    const run = async (): Promise<number> =>
      (await runInMemory(folder, [command, "--format", format, "-o", "fil"])).exit;

    test("writes over a file of its own, and over no one else's", async () => {
      expect(await run()).toBe(0);
      const written = fs.readFileSync(file);
      expect(await run()).toBe(0);
      expect(fs.readFileSync(file)).toEqual(written);
      fs.writeFileSync(file, `Ring klinikerna.\n${written.toString("latin1")}`);
      expect(await run()).toBe(2);
    });
  },
);

test("every command's help lists its formats", async () => {
  for (const [command, table] of tables) {
    const { stdout } = await runInMemory(makeWorkspace(), [command, "--help"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`(välj: ${Object.keys(table).join(", ")};`);
  }
});

describe("what is made for programs has no checksum, and is known by its form:", () => {
  test.each<[string, string, boolean]>([
    ["an outline", "Title\tLägesrapport\nH1\tInledning\nP\tVi är klara.\nLI\tett\n", true],
    ["lines that begin like an outline", "Title\tLägesrapport\nRing klinikerna.\n", false],
    ["a comparison as text", "Jämförelse: mars 2023 → april 2023\n\nI korthet\n", true],
    ["a comparison in English", "Comparison: March 2023 → April 2023\n\nAt a glance\n", true],
    ["a comparison as JSON", '{"version": 1, "summary": {}, "workstreams": []}', true],
    ["other JSON", '{"version": 1}', false],
    ["what only begins like JSON", "{", false],
    ["any other text", "Ring klinikerna.\n", false],
  ])("%s", async (_, text, isOwn) => {
    expect(hasOwnForm(text)).toBe(isOwn);
  });
});
