import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { planItems } from "../../src/follow-up/plan-items.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { Period } from "../../src/model/parse-period.ts";
import { defaultProgramme } from "../../src/scaffold/default-programme.ts";
import { scaffoldEntry } from "../../src/scaffold/scaffold-entry.ts";
import { checkEntryShape } from "../../src/schema/check-shape.ts";
import { editorSchemas } from "../../src/schema/localize-schema.ts";
import { findBadText } from "../../src/yaml/find-bad-characters.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { readEntry } from "../support/make-report.ts";
import { projectFolder } from "../support/workspace.ts";

const input = {
  id: "soki",
  name: "Standardisering (SoKI)",
  period: "2023-12" as Period,
  language: "sv" as const,
};

const november = { writtenIn: "2023-11" as Period, items: [], milestones: [], status: undefined };

describe("a new entry", () => {
  test("has the month in its texts, and the next month also over the turn of the year", () => {
    expect(parse(scaffoldEntry({ ...input, lastEntry: undefined }))).toEqual({
      workstream: "soki",
      period: "2023-12",
      summary: "Skriv här vad som har hänt under december 2023.\n",
      plan: "Skriv här vad som är planerat för januari 2024.\n",
    });
  });

  test("is in the programme's language", () => {
    const entry = scaffoldEntry({ ...input, language: "en", lastEntry: undefined });
    expect(parse(entry).plan).toBe("Write here what is planned for January 2024.\n");
  });

  test("points the editor to the workspace's own schema in its first line", () => {
    const [first] = scaffoldEntry({ ...input, lastEntry: undefined }).split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/entry.schema.json");
  });

  test("asks what became of each item that the last entry left, and says which are older", () => {
    const items = [
      { planned: "Vi byter skrivare.", leadIn: undefined, carriedOver: "delayed" as const },
      { planned: 'Två "frågor": #4 – 100 % klart', leadIn: undefined, carriedOver: undefined },
    ];
    const entry = scaffoldEntry({ ...input, lastEntry: { ...november, items } });
    expect(entry).toContain(`
# Vad blev det av det som ni planerade i bidraget för november 2023?
# Skriv ett av de här orden efter varje ”outcome:”: klart, delvis klart, pågår, uppskjutet, eller
# utgår (blir inte av, eller var inget åtagande).
# Låt ”planned” stå som det är. En förklaring skriver ni på en egen rad under: ”comment: …”
followUp:
  # Följer med från förra uppföljningen (uppskjutet):
  - planned: |
      Vi byter skrivare.
    outcome:
  - planned: |
      Två "frågor": #4 – 100 % klart
    outcome:

# Vad har hänt under december 2023?
`);
    expect(parse(entry).followUp).toEqual(
      items.map(({ planned }) => ({ planned: `${planned}\n`, outcome: null })),
    );
  });

  test("explains the outcomes in English where the programme is English", () => {
    const items = [{ planned: "We book meetings.", leadIn: undefined, carriedOver: "ongoing" as const }];
    const lastEntry = { ...november, items };
    const entry = scaffoldEntry({ ...input, language: "en", lastEntry });
    expect(entry).toContain("# What became of what you planned in the entry for November 2023?\n");
    expect(entry).toContain("  # Taken along from the last follow-up (ongoing):\n");
  });

  test("has no follow-up where the last entry left nothing", () => {
    const lastEntry = { ...november, items: [] };
    expect(scaffoldEntry({ ...input, lastEntry })).toBe(scaffoldEntry({ ...input, lastEntry: undefined }));
  });

  const awkward = fc.constantFrom(
    ..."# : - | > ' \" ” ! & * ? { } [ ] , % @ ` ~ --- ... <<<<<<< ======= null true 4 2023-03-01 å a\u030A 😀".split(
      " ",
    ),
  );
  const plan = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join(" ")),
    fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join("\n\n- ")),
    fc.string({ unit: "grapheme-ascii", minLength: 1000, maxLength: 3000 }),
  );
  // We need no other characters: an entry that contains them is an error, so nobody makes a follow-up of its plan.
  const readable = plan.filter((text) => !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u.test(text));

  test("gives back every item of any plan, word for word, as an entry that has no error", () => {
    const empty = parse(scaffoldEntry({ ...input, lastEntry: undefined }));
    fc.assert(
      fc.property(readable, (text) => {
        const items = planItems(new MarkdownText(text)).map(({ text, leadIn }) => ({
          planned: text,
          leadIn,
          carriedOver: undefined,
        }));
        const entry = scaffoldEntry({ ...input, lastEntry: { ...november, items } });
        const { followUp = [], ...rest } = parse(entry);
        expect(rest).toEqual(empty);
        expect(followUp).toHaveLength(items.length);
        const file = { path: "soki.yaml", text: entry };
        const { value, diagnostics } = parseYaml(file, "entry");
        expect([findBadText(file), diagnostics, value && checkEntryShape(file, value).diagnostics]).toEqual([
          undefined,
          [],
          [],
        ]);
        expect(readEntry(entry).followUp.map(({ planned }) => planned)).toEqual(
          items.map(({ planned }) => planned),
        );
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
    // `npm run docs` writes them.
    expect(schemas[name]).toBe(own);
  }
});

test("an editor's schemas speak one language and hold no words of ours", () => {
  const { entry } = editorSchemas("en");
  expect(entry).toContain("The summary: what happened during the month.");
  expect(entry).not.toMatch(/x-|Summeringen/);
});
