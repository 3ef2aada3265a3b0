import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildDocument } from "../../src/document/build-document.ts";
import { words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { ReadBlock, ReadInline, ReadParagraph } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { findSections, isOldReport, type Sections } from "../../src/intake/headings/find-sections.ts";
import { reportOf } from "../support/load-month.ts";
import { periodOf, readProgramme } from "../support/make-report.ts";
import {
  oldBody,
  oldFieldFirst,
  oldLooks,
  oldTable,
  type PlainReport,
  plainReport,
  row,
  table,
} from "../support/old-report.ts";
import { p, r, readBody, required } from "../support/read-body.ts";
import { projectFolder } from "../support/workspace.ts";
import "../support/seed.ts";

const march = periodOf("2023-03");
const sample = reportOf(projectFolder, "2023-03");
const report = plainReport(required(readDocx(await writeDocx(buildDocument(sample)))));

/** The texts that a report has, by workstream and field. */
const wanted = new Map(
  report.workstreams.flatMap(({ fields }, at) =>
    fields.map(({ texts }, field) => [
      `${sample.programme.workstreams[at]?.id} ${["summary", "plan"][field]}`,
      texts.join("\n"),
    ]),
  ),
);

function textOf(block: ReadBlock): string {
  return block.role === "table"
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(textOf))).join("\n")
    : block.text;
}

function textsOf({ regions }: Sections): Map<string, string> {
  return new Map(
    regions.map(({ workstream, field, blocks }) => [`${workstream} ${field}`, blocks.map(textOf).join("\n")]),
  );
}

/** The sections as lines: `soki summary: …`, with `?` for a guess, and `- heading: …` for what is left over. */
function print({ regions, leftovers }: Sections): string[] {
  const joined = (blocks: readonly ReadBlock[]): string => blocks.map(textOf).join(" | ");
  return [
    ...regions.map(
      ({ workstream, field, blocks, foundBy }) =>
        `${workstream} ${field}${foundBy === "guess" ? "?" : ""}: ${joined(blocks)}`,
    ),
    ...leftovers.map(({ heading, blocks }) => `- ${heading ?? ""}: ${joined(blocks)}`),
  ];
}

const programme = readProgramme(`programme: Program Exempel
organisation: Exempelregionen
title: Lägesrapport {period}
introduction:
  - heading: Inledning
overview: Lägessummering
headings:
  summary: Hänt i {month}
  plan: Planering {nextMonth}
workstreams:
  - id: soki
    name: Standardisering och kliniskt innehåll
    abbreviation: SoKI
  - id: sidu
    name: Standardisering av diagnostik
    abbreviation: SIDU
  - id: test
    name: Test
  - id: migrering
    name: Migrering av data
    formerly:
      - name: Flytt av journaler
        until: 2023-01
  - id: sakerhet
    name: Informationssäkerhet och dataskydd
  - id: utbildning
    name: Utbildning
`);

const h = (level: number, text: string): string => p(r(text), `<w:pStyle w:val="Rubrik${level}"/>`);
const b = (text: string): string => p(r(text, "<w:b/>"));
const t = (text: string): string => p(r(text));
const item = (text: string): string =>
  p(r(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const find = (...body: string[]): string[] => print(findSections(readBody(body.join("")), programme, march));

describe("an old report of 24 texts is found whole", () => {
  const bodies = {
    ...Object.fromEntries(Object.entries(oldLooks).map(([name, look]) => [name, oldBody(report, look)])),
    "a table with a row for each workstream": oldTable(report, "rows"),
    "a table with a column for each workstream": oldTable(report, "columns"),
    "a table with a cell for each workstream": oldTable(report, "cells"),
    "a part for each field": oldFieldFirst(report),
  };
  test.each(Object.entries(bodies))("in %s", (_, body) => {
    const document = readBody(body);
    const found = findSections(document, sample.programme, march);
    expect(textsOf(found)).toEqual(wanted);
    expect(found.regions.filter(({ foundBy }) => foundBy !== "heading")).toEqual([]);
    // The introduction is the programme's, and no text of a month.
    expect(found.leftovers.map(({ heading }) => heading?.replace(/^\d+ /, "").toLowerCase())).toEqual([
      "inledning",
      "implementeringen sker stegvis",
    ]);
    expect(isOldReport(document, sample.programme, march)).toBe(true);
  });

  const misspell = (name: string): string => (name.length < 6 ? name : name.slice(0, 5) + name.slice(6));
  const misspelt: PlainReport = {
    ...report,
    workstreams: report.workstreams.map((one) => ({ ...one, name: misspell(one.name) })),
  };
  test.each([
    ["headings", oldBody(misspelt, oldLooks["headings of the usual levels"])],
    ["bold lines", oldBody(misspelt, oldLooks["bold lines"])],
    ["headings with their fields", oldBody(misspelt, oldLooks["name and field in one heading"])],
    ["rows of a table", oldTable(misspelt, "rows")],
  ])("with a letter missing in each name, as guesses that say from what: %s", (_, body) => {
    const found = findSections(readBody(body), sample.programme, march);
    expect(textsOf(found)).toEqual(wanted);
    const guesses = found.regions.filter(({ foundBy }) => foundBy === "guess");
    // “Test” is too short to have lost a letter.
    expect(guesses).toHaveLength(22);
    expect(guesses[0]?.guessedFrom).toMatch(/^Standrdisering och Kliniskt Innehåll \(SoKI\)/);
  });
});

describe("a workstream's heading", () => {
  const text = [b("Hänt i mars"), t("Det gick bra.")];
  test.each([
    ["its abbreviation", "SoKI", "soki summary: Det gick bra."],
    ["its abbreviation in brackets", "(SIDU)", "sidu summary: Det gick bra."],
    ["abbreviation and name", "SIDU – Standardisering av diagnostik", "sidu summary: Det gick bra."],
    ["a name that it had", "Flytt av journaler", "migrering summary: Det gick bra."],
    [
      "its name with other signs and spaces",
      "Informationssäkerhet  och\u00A0dataskydd.",
      "sakerhet summary: Det gick bra.",
    ],
    ["its words in another order", "Dataskydd och informationssäkerhet", "sakerhet summary?: Det gick bra."],
    ["a part of its name", "Informationssäkerhet", "sakerhet summary?: Det gick bra."],
    ["a compound of its name", "Datamigrering", "migrering summary?: Det gick bra."],
    ["more than its name", "Delprojekt Utbildning", "utbildning summary?: Det gick bra."],
    ["another form of its name", "Utbildningar", "utbildning summary?: Det gick bra."],
  ])("is %s", (_, heading, expected) => {
    expect(find(h(2, "Test"), ...text, h(2, heading), ...text)).toContain(expected);
  });

  test.each([
    ["could be two workstreams", "Standardisering"],
    ["names two workstreams", "Utbildning och test"],
    ["is like none", "Kommunikation"],
    ["is only one letter from a short name", "Text"],
    ["says much else", "Hur vi testade hela det nya systemet i test"],
    ["is a sentence", "Vi har en ny utbildning."],
  ])("is none where it %s: it is left over with its text", (_, heading) => {
    const found = find(h(2, "Test"), ...text, h(2, heading), ...text);
    expect(found).toEqual([
      "test summary: Det gick bra.",
      `- ${heading}: ${heading} | Hänt i mars | Det gick bra.`,
    ]);
  });

  test("may go on in the next line, as in a text that was copied from paper", () => {
    const lines = [
      t("Standardisering"),
      t("av diagnostik"),
      t("(SIDU)"),
      ...text,
      t("Informationssäkerhet och"),
      t("dataskydd"),
    ];
    expect(find(...lines, ...text)).toEqual([
      "sidu summary: Det gick bra.",
      "sakerhet summary: Det gick bra.",
    ]);
  });

  test("is not what is like a name that another heading has exactly", () => {
    expect(find(h(2, "Utbildning"), ...text, h(2, "Utbildning av lärare"), ...text)).toEqual([
      "utbildning summary: Det gick bra.",
      "- Utbildning av lärare: Utbildning av lärare | Hänt i mars | Det gick bra.",
    ]);
  });

  test("is the likeliest of two, and neither of two that are nearly equally like it", () => {
    expect(find(h(2, "Migrering av datat"), ...text, h(2, "Migrering"), ...text)[0]).toBe(
      "migrering summary?: Det gick bra.",
    );
    expect(
      find(
        h(2, "Test"),
        ...text,
        h(2, "Utbildning av lärare"),
        ...text,
        h(2, "Utbildning av chefer"),
        ...text,
      ),
    ).toHaveLength(3);
  });

  test("looks as those of the others do: a bold name within a text is a word of the text", () => {
    const names = [h(2, "SoKI"), ...text, h(2, "Utbildning"), ...text, h(2, "Test"), ...text];
    expect(find(...names.slice(0, 3), b("Test"), t("Vi testade."), ...names.slice(3))).toEqual([
      "soki summary: Det gick bra. | Test | Vi testade.",
      "utbildning summary: Det gick bra.",
      "test summary: Det gick bra.",
    ]);
  });

  test("of another look than the others' is a guess where the workstream has no other", () => {
    expect(find(h(2, "SoKI"), ...text, h(2, "Utbildning"), ...text, b("Test"), ...text).at(-1)).toBe(
      "test summary?: Det gick bra.",
    );
  });

  test.each([
    ["lines with page numbers", (name: string) => t(`${name}\t3`)],
    ["bare lines", t],
    ["bold lines", b],
    ["list items", item],
  ])("is not a line of a contents list: %s", (_, line) => {
    const body = ["SoKI", "Test", "Utbildning"].map((name) => h(2, name) + text.join(""));
    const found = find(h(1, "Innehåll"), line("SoKI"), line("Test"), line("Utbildning"), ...body);
    expect(found.filter((one) => !one.startsWith("-"))).toEqual([
      "soki summary: Det gick bra.",
      "test summary: Det gick bra.",
      "utbildning summary: Det gick bra.",
    ]);
    expect(found.filter((one) => one.startsWith("- Innehåll"))).toHaveLength(1);
  });
});

describe("a field's heading", () => {
  const under = (...body: string[]): string[] => find(h(1, "Test"), ...body);
  const said = t("Vi gjorde det som vi skulle göra.");
  test.each([
    ["Hänt i mars", "summary:"],
    ["Hänt i mars 2023:", "summary:"],
    ["Summering", "summary:"],
    ["Sammanfattning för mars", "summary:"],
    ["Vad har hänt?", "summary:"],
    ["Vad har hänt under mars månad?", "summary:"],
    ["Nuläge", "summary?:"],
    ["Status", "summary?:"],
    ["Planering", "plan:"],
    ["Planering april", "plan:"],
    ["Planering inför april 2023", "plan:"],
    ["Nästa period", "plan:"],
    ["Kommande arbete", "plan:"],
    ["Plan", "plan:"],
    ["Nästa steg", "plan?:"],
    ["Avvikelser", "deviation:"],
    ["Avvikelser från planen", "deviation:"],
  ])("“%s” heads the %s", (heading, expected) => {
    expect(under(h(2, heading), said)).toEqual([`test ${expected} Vi gjorde det som vi skulle göra.`]);
    expect(under(p(r(`${heading}: `, "<w:b/>") + r("Vi gjorde det som vi skulle göra.")))).toEqual([
      `test ${expected} Vi gjorde det som vi skulle göra.`,
    ]);
  });

  test("of another month than the report's is a guess", () => {
    expect(under(h(2, "Hänt i februari"), said, h(2, "Planering mars"), said)).toEqual([
      "test summary?: Vi gjorde det som vi skulle göra.",
      "test plan?: Vi gjorde det som vi skulle göra.",
    ]);
  });

  test.each(["Risker", "Avvikelser och risker", "Beslut", "Milstolpar", "Arbetsgruppens egna frågor"])(
    "“%s” heads no text: it is left over, and the workstream goes on",
    (heading) => {
      expect(
        under(h(2, "Hänt i mars"), said, h(2, heading), t("Något annat."), h(2, "Planering april"), said),
      ).toEqual([
        "test summary: Vi gjorde det som vi skulle göra.",
        "test plan: Vi gjorde det som vi skulle göra.",
        `- ${heading}: ${heading} | Något annat.`,
      ]);
    },
  );

  test("may be in the same paragraph, after a line break or with a colon", () => {
    const body = p(`${r("Hänt i mars", "<w:b/>")}<w:r><w:br/></w:r>${r("Vi är klara.")}`);
    expect(under(body, t("Planering april: Vi vilar."))).toEqual([
      "test summary: Vi är klara.",
      "test plan: Vi vilar.",
    ]);
  });

  test("may be in italics", () => {
    expect(under(p(r("Nästa period:", "<w:i/>") + r(" Vi vilar.")))).toEqual(["test plan: Vi vilar."]);
  });

  test("is no bold word within a text, nor a traffic light", () => {
    const own = [
      h(2, "Hänt i mars"),
      said,
      b("Planerat"),
      said,
      p(r("Status:", "<w:b/>") + r(" Grön")),
      h(2, "Planering april"),
      said,
    ];
    expect(under(...own)).toEqual([
      "test summary: Vi gjorde det som vi skulle göra. | Planerat | Vi gjorde det som vi skulle göra. | Status: Grön",
      "test plan: Vi gjorde det som vi skulle göra.",
    ]);
    expect(under(p(r("Status:", "<w:b/>") + r(" Grön")), h(2, "Planering april"), said)).toEqual([
      "test plan: Vi gjorde det som vi skulle göra.",
      "- Status:: Grön",
    ]);
  });

  test("keeps the subheadings below it", () => {
    expect(under(h(2, "Hänt i mars"), said, h(3, "Regressionstest"), said)).toEqual([
      "test summary: Vi gjorde det som vi skulle göra. | Regressionstest | Vi gjorde det som vi skulle göra.",
    ]);
  });

  test("may be missing: the text below the workstream's is a guess for its summary, if no other is", () => {
    expect(under(said, h(2, "Planering april"), said)).toEqual([
      "test summary?: Vi gjorde det som vi skulle göra.",
      "test plan: Vi gjorde det som vi skulle göra.",
    ]);
    expect(under(t("Ansvarig: Kim"), h(2, "Hänt i mars"), said)).toEqual([
      "test summary: Vi gjorde det som vi skulle göra.",
      "- Test: Ansvarig: Kim",
    ]);
  });

  test("that stands twice gives two guesses, in order", () => {
    expect(
      under(
        h(2, "Hänt i mars"),
        t("Ett."),
        h(1, "Utbildning"),
        said,
        h(1, "Test"),
        h(2, "Hänt i mars"),
        t("Två."),
      ),
    ).toEqual([
      "test summary?: Ett.",
      "utbildning summary?: Vi gjorde det som vi skulle göra.",
      "test summary?: Två.",
    ]);
  });
});

describe("a table", () => {
  const long = "Vi gjorde det som vi skulle göra i mars.";
  test("of an unknown workstream in a row leaves that row over, and every column that is no text", () => {
    const found = find(
      table(
        row(t("Nr"), t("Delprojekt"), t("Vad har hänt"), t("Ansvarig"), t("Nästa månad")),
        row(t("1"), t("SoKI"), t(long), t("Kim"), t("Vi vilar lite.")),
        row(t("2"), t("Ekonomi"), t(long), t("Lo"), t("Vi räknar lite.")),
      ),
    );
    expect(found).toEqual([
      `soki summary: ${long}`,
      "soki plan: Vi vilar lite.",
      "- Nr: 1",
      "- Ansvarig: Kim",
      `- Ekonomi: Ekonomi | 2 | ${long} | Lo | Vi räknar lite.`,
    ]);
  });

  test.each([
    [
      "of traffic lights",
      table(row(t("Projekt"), t("Status")), row(t("SoKI"), t("Enligt plan")), row(t("Test"), t("Risk"))),
    ],
    [
      "of milestones",
      table(row(t("Milstolpe"), t("Planerat"), t("Status")), row(t("Test"), t("2023-05-01"), t("Klar"))),
    ],
    [
      "of plans and outcomes",
      table(row(t("Planerat"), t("Utfall")), row(t("Vi skulle testa allt som vi har"), t("Klart"))),
    ],
  ])("%s is a part of the text around it", (_, grid) => {
    expect(find(h(1, "Utbildning"), h(2, "Hänt i mars"), t("Se tabellen."), grid)).toHaveLength(1);
  });

  test("of labels may name the workstream itself", () => {
    const grid = table(
      row(b("SoKI")),
      row(t("Hänt i mars"), t(long)),
      row(t("Risker"), t("Inga.")),
      row(t("Planering"), t(long)),
    );
    expect(find(grid, t("Slut."))).toEqual([
      `soki summary: ${long}`,
      `soki plan: ${long}`,
      "- Risker: Risker | Inga.",
      "- : Slut.",
    ]);
  });
});

describe("a table of heads and texts", () => {
  const long = "Vi gjorde det som vi skulle göra i mars.";
  const more = "Vi gör det som vi ska göra i april.";
  const found = [
    `soki summary: ${long}`,
    `soki plan: ${more}`,
    `test summary: ${more}`,
    `test plan: ${long}`,
  ];
  test("may have a row for each text", () => {
    const grid = table(
      row(t("SoKI"), t("Hänt i mars"), t(long)),
      row("", t("Planering"), t(more)),
      row(t("Test"), t("Hänt i mars"), t(more)),
      row("", t("Planering"), t(long)),
    );
    expect(find(grid)).toEqual(found);
  });

  test("may have a row of heads and a row of texts below each name", () => {
    const grid = table(
      row(b("SoKI")),
      row(t("Hänt i mars"), t("Planering")),
      row(t(long), t(more)),
      row(b("Test")),
      row(t("Hänt i mars"), t("Planering")),
      row(t(more), t(long)),
    );
    expect(find(grid)).toEqual(found);
  });

  test("may stand below a workstream's heading", () => {
    const grid = table(row(t("Genomfört"), t("Planerat")), row(t(long), t(more)));
    expect(find(h(1, "SoKI"), grid)).toEqual([`soki summary: ${long}`, `soki plan: ${more}`]);
  });

  test("is data of a text where more rows stand below the heads", () => {
    const grid = table(row(t("Genomfört"), t("Planerat")), row(t(long), t(more)), row(t(long), t(more)));
    expect(find(h(1, "SoKI"), h(2, "Hänt i mars"), grid)).toHaveLength(1);
  });
});

test("the programme's title and overview are headings that nothing is lost with", () => {
  const body = [
    h(1, "Lägesrapport mars 2023"),
    h(1, "Inledning"),
    t("Om oss."),
    h(1, "LÄGESSUMMERING"),
    t("Bra läge."),
    h(2, "Test"),
    t("Klart och betalt."),
  ];
  const sections = findSections(readBody(body.join("")), programme, march);
  expect(print(sections)).toEqual([
    "test summary?: Klart och betalt.",
    "- Inledning: Inledning | Om oss.",
    "- LÄGESSUMMERING: Bra läge.",
  ]);
  expect(sections.headings.map(({ text, workstream }) => [text, workstream])).toEqual([
    ["Lägesrapport mars 2023", undefined],
    ["LÄGESSUMMERING", undefined],
    ["Test", "test"],
  ]);
});

test("an English programme is read in English", () => {
  const english = readProgramme(`programme: Example
organisation: Example
language: en
title: Status report {period}
overview: Overview
headings:
  summary: Summary of {month}
  plan: Plan for {nextMonth}
workstreams:
  - id: training
    name: Training
  - id: security
    name: Information security
`);
  const body = [
    h(1, "Training"),
    h(2, "What happened in March"),
    t("All well."),
    h(2, "Next steps"),
    t("More."),
    h(1, "Security"),
    h(2, "Plans for April"),
    t("Even more."),
    h(2, "Risks and issues"),
    t("None."),
  ];
  expect(print(findSections(readBody(body.join("")), english, march))).toEqual([
    "training summary: All well.",
    "training plan?: More.",
    "security plan?: Even more.",
    "- Risks and issues: Risks and issues | None.",
  ]);
});

test("a report is one that names three workstreams in headings; other documents may name them in their texts", () => {
  const texts = ["SoKI", "SIDU", "Test"].map((name) => t(`I ${name} går det bra.`)).join("");
  expect(isOldReport(readBody(texts), programme, march)).toBe(false);
  const two = ["SoKI", "SIDU"].map((name) => h(1, name) + t("Bra.")).join("");
  expect(isOldReport(readBody(two), programme, march)).toBe(false);
  expect(isOldReport(readBody(two + h(1, "Flytt av journaler") + t("Bra.")), programme, march)).toBe(true);
  // Headings that are only like names do not tell: “Utbildningar” may be of any document.
  const alike = ["Utbildningar", "Migrering", "Dataskydd"].map(
    (name) => h(1, name) + h(2, "Summering") + t("Bra."),
  );
  expect(isOldReport(readBody(two + alike.join("")), programme, march)).toBe(false);
});

describe("nothing is lost", () => {
  const place = { part: "word/document.xml", paragraph: 1, start: 0, end: 1 };
  const text = fc.oneof(
    fc.constantFrom(
      "SoKI",
      "Test",
      "Utbildning av lärare",
      "3.1 Informationssäkerhet",
      "MIGRERING AV DATA",
      "SIDU – hänt i mars",
      "Informationsäkerhet",
    ),
    fc.constantFrom(
      "Hänt i mars",
      "Planering april",
      "Planering april: Vi vilar",
      "Status",
      "Risker",
      "Summering:\nVi testade",
      "Nästa steg:",
    ),
    fc.constantFrom(
      "Lägessummering",
      "Inledning",
      "Ny grupp",
      "Vi gjorde allt som vi skulle göra.",
      "Test\t3",
      "Vi är klara",
      "",
    ),
  );
  const paragraph: fc.Arbitrary<ReadParagraph> = fc
    .record({
      role: fc.constantFrom("title", "heading", "item", "quote", "paragraph", "paragraph", "paragraph"),
      level: fc.integer({ min: 0, max: 4 }),
      text: fc.array(text, { minLength: 1, maxLength: 2 }),
      bold: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ role, level, text: texts, bold }) => {
      const inlines = texts.map(
        (one, at): ReadInline => (at < bold ? { role: "strong", children: [words(one)] } : words(one)),
      );
      return { role, level, inlines, text: texts.join(""), isInTextBox: false, place };
    });
  const { block } = fc.letrec<{ block: ReadBlock }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      paragraph,
      fc
        .array(fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }), { maxLength: 4 })
        .map((rows) => ({
          role: "table" as const,
          place,
          rows: rows.map((cells) => ({
            isHeader: false,
            cells: cells.map((blocks) => ({ blocks, columns: 1, continuesAbove: false })),
          })),
        })),
    ),
  }));
  const wordsOf = (texts: readonly string[]): string[] =>
    texts.flatMap((one) => one.match(/[\p{L}\p{N}]+/gu) ?? []);

  test("every word of a document is in a text, in a heading or left over, and in one of them only", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
        const { regions, leftovers, headings } = findSections({ blocks }, programme, march);
        const found = [
          ...wordsOf(headings.map((heading) => heading.text)),
          ...wordsOf([...regions, ...leftovers].flatMap((section) => section.blocks.map(textOf))),
        ];
        expect(found.sort()).toEqual(wordsOf(blocks.map(textOf)).sort());
      }),
      { numRuns: 400 },
    );
  });

  test("no text goes to a workstream without a heading that says so", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 25 }), (blocks) => {
        const { regions, headings } = findSections({ blocks }, programme, march);
        const named = new Set(headings.map(({ workstream }) => workstream));
        expect(regions.filter(({ workstream }) => !named.has(workstream))).toEqual([]);
        expect(
          regions.filter(({ foundBy, guessedFrom }) => (foundBy === "guess") !== (guessedFrom !== undefined)),
        ).toEqual([]);
      }),
    );
  });
});
