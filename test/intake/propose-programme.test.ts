import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildDocument } from "../../src/document/build-document.ts";
import { words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { ReadBlock, ReadParagraph } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { cutReport } from "../../src/intake/headings/cut-report.ts";
import { type ProposalOptions, proposeProgramme } from "../../src/intake/headings/propose-programme.ts";
import type { Section } from "../../src/model/programme.ts";
import { reportOf } from "../support/load-month.ts";
import { readProgramme } from "../support/make-report.ts";
import {
  oldBody,
  oldFieldFirst,
  oldLooks,
  oldTable,
  plainReport,
  row,
  table,
} from "../support/old-report.ts";
import { p, r, readBody, required } from "../support/read-body.ts";
import { projectFolder } from "../support/workspace.ts";
import "../support/seed.ts";

const sample = reportOf(projectFolder, "2023-03");
const compiled = required(readDocx(await writeDocx(buildDocument(sample))));
const report = plainReport(compiled);

const printText = (blocks: readonly ReadBlock[]): string =>
  blocks.map((block) => (block.role === "table" ? "" : block.text)).join("\n\n");
const options: ProposalOptions = { language: "sv", printText };
const h = (level: number, text: string): string => p(r(text), `<w:pStyle w:val="Rubrik${level}"/>`);
const t = (text: string): string => p(r(text));
const propose = (...body: string[]): string => proposeProgramme(readBody(body.join("")), options);

function headingsOf(sections: readonly Section[]): unknown[] {
  return sections.map(({ heading, sections: nested }) =>
    nested.length === 0 ? heading : [heading, ...headingsOf(nested)],
  );
}

test("of a report with statuses, follow-ups and milestones, the workstreams are proposed by their names alone", async () => {
  const june = reportOf(projectFolder, "2023-06");
  const read = required(readDocx(await writeDocx(buildDocument(june))));
  const { blocks, isOverviewFirst } = cutReport(read, "sv");
  const programme = readProgramme(proposeProgramme({ blocks }, { ...options, isOverviewFirst }));
  expect(programme.workstreams.map(({ name, abbreviation }) => [name, abbreviation])).toEqual(
    june.programme.workstreams.map(({ name, abbreviation }) => [name, abbreviation]),
  );
  expect(programme.layout.overviewFirst).toBe(true);
});

describe("a programme file is proposed from a report", () => {
  const bodies = {
    ...Object.fromEntries(Object.entries(oldLooks).map(([name, look]) => [name, oldBody(report, look)])),
    "a table with a row for each workstream": oldTable(report, "rows"),
    "a table with a column for each workstream": oldTable(report, "columns"),
    "a table with a cell for each workstream": oldTable(report, "cells"),
    "a part for each field": oldFieldFirst(report),
  };
  test.each(Object.entries(bodies))(
    "in %s: all twelve workstreams in order, and the words above their texts",
    (_, body) => {
      const text = propose(body);
      const { title, overview, headings, workstreams } = readProgramme(text);
      const small = (name: string): string => name.toLowerCase();
      expect(workstreams.map(({ name }) => small(name))).toEqual(
        sample.programme.workstreams.map(({ name }) => small(name)),
      );
      expect(workstreams.map(({ abbreviation }) => abbreviation?.toLowerCase())).toEqual(
        sample.programme.workstreams.map(({ abbreviation }) => abbreviation?.toLowerCase()),
      );
      expect([small(title), small(overview)]).toEqual(["lägesrapport {period}", "lägessummering"]);
      expect(headings).toEqual({ summary: "Summering {month}", plan: "Planering {nextMonth}" });
    },
  );

  test("with the levels and texts of its introduction", () => {
    const { introduction } = readProgramme(proposeProgramme(compiled, options));
    expect(headingsOf(introduction)).toEqual([["Inledning", "Implementeringen sker stegvis"]]);
    expect(introduction[0]?.text?.source.value).toContain(report.introduction[0]?.texts.join("\n\n"));
  });
});

test("every guess has a comment, and the file is one that a person can read", () => {
  const body = [
    p(r("Statusrapport: mars 2023"), '<w:pStyle w:val="Rubrik"/>'),
    t(" Vi börjar: # så här"),
    h(1, "Om programmet"),
    t("- inte en lista"),
    h(2, "Mål: ett"),
    t("Mål."),
    h(2, "Mål två"),
    h(1, "Läget"),
    h(2, "1.1 Patientjournal och läkemedel (PoL)"),
    h(3, "Hänt i mars 2023"),
    t("Bra."),
    h(3, "Plan för april"),
    t("Bra."),
    h(2, "Month"),
    h(3, "Hänt i mars 2023"),
    t("Bra."),
    h(2, "Yes"),
    t("Bra."),
  ];
  expect(propose(...body)).toBe(`# yaml-language-server: $schema=schema/programme.schema.json
# Förslag till programfil, läst ur rubrikerna i en rapport. Rader med ”Gissat” är gissningar: läs dem och rätta.
# Texterna i inledningen är rapportens egna. Kontrollera filen med kommandot: millrep validate

# Gissat: det står inte i rapporten.
programme: Programmets namn
# Gissat: det står inte i rapporten.
organisation: Organisationens namn
language: sv

title: "Statusrapport: {period}"

introduction:
  # Gissat: det står inte i rapporten.
  - heading: Inledning
    text: |2
       Vi börjar: # så här
  - heading: Om programmet
    text: |
      - inte en lista
    sections:
      - heading: "Mål: ett"
        text: |
          Mål.
      - heading: Mål två

overview: Läget

headings:
  summary: "Hänt i {period}"
  plan: "Plan för {nextMonth}"

# Ordningen är rapportens. Välj id nu: filnamnen bygger på dem, och de ska aldrig ändras.
workstreams:
  - id: pol
    name: Patientjournal och läkemedel
    abbreviation: PoL
  - id: projekt-month
    name: Month
  # Gissat: rubriken har inga rubriker för summering och planering under sig.
  - id: "yes"
    name: "Yes"
`);
});

test("a report in English gives an English programme", () => {
  const body =
    h(1, "Status report March 2023") +
    h(2, "Training") +
    h(3, "What happened in March") +
    t("Well.") +
    h(3, "Next month");
  const text = proposeProgramme(readBody(body + t("More.")), {
    ...options,
    language: "en",
    programme: "Example",
    organisation: "Us",
  });
  expect(readProgramme(text)).toMatchObject({
    name: "Example",
    organisation: "Us",
    language: "en",
    title: "Status report {period}",
    headings: { summary: "What happened in {month}", plan: "Next month" },
    workstreams: [{ id: "training", name: "Training" }],
  });
  expect(text.match(/# Guessed: .*/g)).toEqual(["# Guessed: the report does not say it."]);
});

test("names that would have the same id, and a long one, get ids of their own", () => {
  const names = ["Test", "TEST!", `${"lång ".repeat(20)}`, "CON"];
  const text = propose(...names.flatMap((name) => [h(1, name), h(2, "Summering mars"), t("Bra.")]));
  expect(readProgramme(text).workstreams.map(({ id }) => id)).toEqual([
    "test",
    "test-2",
    "lang-lang-lang-lang-lang-lang-lang-lang",
    "projekt-con",
  ]);
});

test("a report without headings of fields gives its usual headings, all marked as guesses", () => {
  const text = propose(
    t("Rapport"),
    ...["Vård", "Teknik", "Drift"].flatMap((name) => [h(2, name), t("Det gick bra.")]),
  );
  expect(readProgramme(text).workstreams.map(({ name }) => name)).toEqual(["Vård", "Teknik", "Drift"]);
  expect(text.match(/inga rubriker för summering/g)).toHaveLength(3);
});

test("contents lists and short lines above a field's heading are no parts of the programme", () => {
  const text = propose(
    t("Rapport för mars månad 2023"),
    t("Innehåll"),
    t("Vård\t2"),
    h(1, "Om oss"),
    t("Vi finns."),
    h(1, "Läget"),
    ...["Vård", "Teknik"].flatMap((name) => [
      h(2, name),
      h(3, "Vad har hänt?"),
      t("Bra."),
      h(3, "Status"),
      t("Grön"),
      h(3, "Planerat"),
      t("Mer."),
    ]),
  );
  expect(readProgramme(text)).toMatchObject({
    title: "Rapport för {period}",
    overview: "Läget",
    introduction: [{ heading: "Om oss" }],
    headings: { summary: "Vad har hänt?", plan: "Planerat" },
    workstreams: [{ name: "Vård" }, { name: "Teknik" }],
  });
  expect(text).not.toContain("Innehåll");
});

test("a text that is too long for a programme file is left out, and a comment says so", () => {
  const text = propose(
    h(1, "Om oss"),
    t("Ord ".repeat(13_000)),
    h(1, "Vård"),
    h(2, "Summering mars"),
    t("Bra."),
  );
  expect(readProgramme(text).introduction).toMatchObject([{ heading: "Om oss", text: undefined }]);
  expect(text).toContain("    # Avsnittets text är längre än 50 000 tecken");
});

test("a table of texts for each workstream names them in the column that says no field", () => {
  const grid = table(
    row(t("Nr"), t("Område"), t("Sammanfattning"), t("Nästa månad")),
    row(t("1"), t("Vård"), t("Bra."), t("Mer.")),
    row(t("2"), t("Teknik"), t("Bra."), t("Mer.")),
  );
  expect(readProgramme(propose(grid))).toMatchObject({
    headings: { summary: "Sammanfattning", plan: "Nästa månad" },
    workstreams: [{ name: "Vård" }, { name: "Teknik" }],
  });
});

test("whatever a document holds, the file keeps the schema and every text of the introduction", () => {
  const place = { part: "word/document.xml", paragraph: 1, start: 0, end: 1 };
  const line = fc.oneof(
    fc.constantFrom(
      "Summering mars",
      "Planering april 2023",
      "Test",
      "Test – summering mars",
      "Om oss: vi",
      "- x",
      "a # b",
      "{month}",
      "Lägesrapport mars 2023",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 5 }),
    fc.constantFrom("  inskjutet", "\ttabb", "a\n\n b ", "null", "\u2028", "\u0085x", "...", "---", "%YAML"),
  );
  const paragraph: fc.Arbitrary<ReadParagraph> = fc
    .record({
      role: fc.constantFrom("title", "heading", "paragraph", "paragraph"),
      level: fc.integer({ min: 0, max: 3 }),
      text: line,
    })
    .map(({ role, level, text }) => ({
      role,
      level,
      text,
      inlines: [words(text)],
      isInTextBox: false,
      place,
    }));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), (blocks) => {
      const printed: string[] = [];
      const text = proposeProgramme(
        { blocks },
        {
          language: "sv",
          printText: (some) => {
            const one = printText(some);
            if (one.trim() !== "") printed.push(one);
            return one;
          },
        },
      );
      const kept: string[] = [];
      const collect = (sections: readonly Section[]): void => {
        for (const section of sections) {
          if (section.text) kept.push(section.text.source.value);
          collect(section.sections);
        }
      };
      collect(readProgramme(text).introduction);
      // What nobody sees, no file of a workspace may hold.
      const ends = (one: string): string =>
        one
          .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu, "")
          .normalize("NFC")
          .replace(/\n+$/, "");
      expect(kept.map(ends)).toEqual(printed.map(ends));
    }),
    { numRuns: 500 },
  );
});
