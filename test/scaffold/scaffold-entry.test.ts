import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import type { Period } from "../../src/model/period.ts";
import { defaultProgramme } from "../../src/scaffold/default-programme.ts";
import { scaffoldEntry } from "../../src/scaffold/scaffold-entry.ts";
import { editorSchemas } from "../../src/schema/localize-schema.ts";
import { projectFolder } from "../support/workspace.ts";

const input = {
  id: "soki",
  name: "Standardisering (SoKI)",
  period: "2023-12" as Period,
  language: "sv" as const,
};

describe("a new entry", () => {
  test("has the month in its texts, and the next month also over the turn of the year", () => {
    expect(parse(scaffoldEntry({ ...input, lastPlan: undefined }))).toEqual({
      workstream: "soki",
      period: "2023-12",
      summary: "Skriv här vad som har hänt under december 2023.\n",
      plan: "Skriv här vad som är planerat för januari 2024.\n",
    });
  });

  test("is in the programme's language", () => {
    const entry = scaffoldEntry({ ...input, language: "en", lastPlan: undefined });
    expect(parse(entry).plan).toBe("Write here what is planned for January 2024.\n");
  });

  test("points the editor to the workspace's own schema in its first line", () => {
    const [first] = scaffoldEntry({ ...input, lastPlan: undefined }).split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/entry.schema.json");
  });

  test("shows last month's plan as a comment, every word of it", () => {
    const lastPlan = { writtenIn: "2023-11" as Period, text: 'Vi bokar möten.\n\n- ett\n- två: "tre" #4\n' };
    const entry = scaffoldEntry({ ...input, lastPlan });
    expect(entry).toContain(
      '# Det här planerade ni i bidraget för november 2023:\n#\n#   Vi bokar möten.\n#\n#   - ett\n#   - två: "tre" #4\n',
    );
  });

  test("holds the same values whatever was planned last month", () => {
    const bare = parse(scaffoldEntry({ ...input, lastPlan: undefined }));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const entry = scaffoldEntry({ ...input, lastPlan: { writtenIn: "2023-11" as Period, text } });
        expect(parse(entry)).toEqual(bare);
      }),
    );
  });
});

test("the embedded programme is the project's own", () => {
  const own = fs.readFileSync(path.join(projectFolder, "reports/programme.yaml"), "utf8");
  expect(defaultProgramme).toBe(own);
});

test("the project's own schemas for editors are those that init makes", () => {
  const schemas = editorSchemas("sv");
  for (const name of ["entry", "programme"] as const) {
    const own = fs.readFileSync(path.join(projectFolder, `reports/schema/${name}.schema.json`), "utf8");
    expect(schemas[name]).toBe(own);
  }
});

test("an editor's schemas speak one language and hold no words of ours", () => {
  const { entry } = editorSchemas("en");
  expect(entry).toContain("The summary: what happened during the month.");
  expect(entry).not.toMatch(/x-|Summeringen/);
});
