import { describe, expect, test } from "@jest/globals";
import { buildDocument } from "../../src/document/build-document.ts";
import { type Document, type Heading, type Inline, paragraph, words } from "../../src/document/document.ts";
import { printOutline } from "../../src/print/print-outline.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { draftOf, reportOf } from "../support/load-month.ts";
import { makeWorkspace } from "../support/workspace.ts";

type Changes = Parameters<typeof makeWorkspace>[0];

/** Builds the document of a month of the small workspace with some files changed. */
function documentOf(changes: Changes, period = "2023-04"): Document {
  return buildDocument(reportOf(makeWorkspace(changes), period));
}

function headingsOf(changes: Changes = {}, period = "2023-04"): Heading[] {
  return documentOf(changes, period).blocks.filter((block) => block.role === "heading");
}

/** Returns the headings of the report of a programme whose introduction has these sections. */
function anchorsWith(headings: readonly string[], overview = "Lägessummering"): string[] {
  const sections = headings.map((text) => `  - heading: "${text}"\n    text: Vi byter system.\n`).join("");
  const programme = changeProgramme((text) =>
    text
      .replace(/introduction:[\s\S]*?(?=overview:)/, `introduction:\n${sections}`)
      .replace("overview: Lägessummering", `overview: "${overview}"`),
  );
  const found = headingsOf({ "reports/programme.yaml": programme }).map(({ anchor }) => anchor);
  return found.slice(0, headings.length + 1);
}

describe("the anchors of headings", () => {
  test("are a workstream's id, and its id with the field for each part of its entry", () => {
    const rest = `deviation: |
  Två flöden väntar.
milestones:
  - { id: m1, name: Klart, due: 2023-05-31, done: false }
followUp:
  - { planned: Vi rättar två flöden., outcome: partly }
`;
    const anchors = headingsOf({ "reports/2023-04/soki.yaml": entry("soki", { rest }) }).map(
      ({ anchor }) => anchor,
    );
    expect(anchors).toEqual([
      "inledning",
      "lagessummering",
      "soki",
      "soki.deviation",
      "soki.summary",
      "soki.followUp",
      "soki.plan",
      "soki.milestones",
      "test",
      "test.summary",
      "test.plan",
      "teknik",
      "teknik.summary",
      "teknik.plan",
    ]);
  });

  test("are the same from month to month, whatever a workstream is called then", () => {
    const programme = changeProgramme((text) =>
      text
        .replace("heading: Inledning", 'heading: "Inledning, {period}"')
        .replace("name: Test\n", 'name: Test\n    formerly:\n      - { name: Prov, until: "2023-03" }\n'),
    );
    const march = headingsOf({ "reports/programme.yaml": programme }, "2023-03");
    const april = headingsOf({ "reports/programme.yaml": programme }, "2023-04");
    expect(march.map(({ text }) => text)).toEqual(expect.arrayContaining(["Inledning, mars 2023", "Prov"]));
    expect(march.map(({ anchor }) => anchor)).toEqual(april.map(({ anchor }) => anchor));
    expect(march[0]?.anchor).toBe("inledning");
  });

  test.each([
    [
      ["Test", "Test", "Åtgärder & övrigt"],
      ["test-2", "test-3", "atgarder-ovrigt", "lagessummering"],
    ],
    [["Lägessummering"], ["lagessummering", "lagessummering-2"]],
    [["日本語"], ["rapport", "lagessummering"]],
    [
      ["Förutsättningar för införandet i hela regionen"],
      ["forutsattningar-for-inforandet-i-hel", "lagessummering"],
    ],
  ])("of %j are names that no other heading has, none too long for a bookmark", (headings, anchors) => {
    expect(anchorsWith(headings)).toEqual(anchors);
  });
});

describe("the overview of statuses", () => {
  const status = (id: string, value: string): string => entry(id, { rest: `status: ${value}\n` });

  test("stands first below its heading, after how many have which status, has a row for every workstream, and links each to its section", () => {
    const changes = { "reports/2023-04/teknik.yaml": status("teknik", "atRisk") };
    const blocks = documentOf(changes).blocks;
    const at = blocks.findIndex((block) => block.role === "heading" && block.anchor === "lagessummering");
    const link = (id: string, name: string): Inline => ({
      role: "link",
      address: `#${id}`,
      children: [words(name)],
    });
    expect(blocks[at + 1]).toEqual(paragraph(words("1 risk, 2 utan status")));
    expect(blocks[at + 2]).toEqual({
      role: "table",
      header: [[words("Projekt")], [words("Status")]],
      rows: [
        [[link("soki", "Standardisering och kliniskt innehåll")], [words("inte angiven")]],
        [[link("test", "Test")], [words("inte angiven")]],
        [
          [link("teknik", "Teknik och arkitektur")],
          [{ role: "status", status: "atRisk", text: "risk för avvikelse" }],
        ],
      ],
    });
  });

  test("is not there where no entry has a status", () => {
    expect(documentOf({}).blocks.filter(({ role }) => role === "table")).toEqual([]);
  });
});

describe("a draft", () => {
  const scaffold = "Skriv här vad som är planerat för maj 2023.";

  /** Prints the outline of a draft of April 2023, of the small workspace with some files changed. */
  function outlineOf(changes: Changes): string {
    const value = draftOf(makeWorkspace(changes));
    return value ? printOutline(buildDocument(value)) : "errors";
  }

  test("says in its title that it is one, and how much is missing", () => {
    expect(outlineOf({})).toMatch(
      /^Title\tUTKAST: Lägesrapport april 2023\nNOTE\tUtkast: inget bidrag saknas\.\nH1\t/,
    );
    expect(outlineOf({ "reports/2023-04/soki.yaml": undefined })).toMatch(
      /\nNOTE\tUtkast: 1 av 3 bidrag saknas helt eller delvis\.\n/,
    );
  });

  test("says so in its properties too, and in the programme's language", () => {
    const programme = changeProgramme((text) => `language: en\n${text}`);
    const changes = { "reports/programme.yaml": programme, "reports/2023-04/soki.yaml": undefined };
    const value = draftOf(makeWorkspace(changes));
    if (!value) throw new Error("the draft has errors");
    const document = buildDocument(value);
    expect(document.title).toBe("DRAFT: Lägesrapport April 2023");
    expect(printOutline(document)).toMatch(
      /NOTE\tDraft: 1 of 3 entries is missing in whole or in part\.\n[\s\S]*NOTE\tMissing: the entry for April 2023 has not come in\.\n/,
    );
  });

  const missingEntry =
    "H2\tStandardisering och kliniskt innehåll (SoKI)\nNOTE\tSaknas: bidraget för april 2023 har inte kommit in.\nH2\t";
  const missingPlan = "H3\tPlanering maj\nNOTE\tSaknas: planeringen är inte färdigskriven.\n";

  test.each<[string, string | undefined, string]>([
    ["an entry that is not there", undefined, missingEntry],
    ["an empty file", "", missingEntry],
    ["a file of comments", "# workstream: soki\n", missingEntry],
    [
      "a text that is not there",
      "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi är klara.\n",
      `P\tVi är klara.\n${missingPlan}H2\t`,
    ],
    [
      "a text without a value",
      "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi är klara.\nplan:\n",
      `P\tVi är klara.\n${missingPlan}H2\t`,
    ],
    ["a blank text", entry("soki", { plan: "" }).replace("plan: |", 'plan: "  "'), `${missingPlan}H2\t`],
    ["a mark in place of a text", entry("soki", { plan: "–" }), `${missingPlan}H2\t`],
    ["the scaffold's sentence", entry("soki", { plan: scaffold }), `${missingPlan}H2\t`],
    [
      "the scaffold's sentence with words of the writer's",
      entry("soki", { plan: `${scaffold}\n\nVi börjar om.` }),
      `${missingPlan}P\t${scaffold}\nP\tVi börjar om.\nH2\t`,
    ],
    [
      "a note of the writer's",
      entry("soki", { plan: "TODO: fråga Åsa" }),
      `${missingPlan}P\tTODO: fråga Åsa\nH2\t`,
    ],
    [
      "a deviation that is not written",
      entry("soki", { rest: "deviation: |\n  TODO\n" }),
      "H3\tAvvikelse\nNOTE\tSaknas: avvikelsen är inte färdigskriven.\nP\tTODO\nH3\t",
    ],
  ])("marks %s, and loses no word", (_, text, expected) => {
    expect(outlineOf({ "reports/2023-04/soki.yaml": text })).toContain(expected);
  });

  test.each([
    ["a wrong month", entry("soki").replace("2023-04", "2023-03")],
    ["a field that does not exist", `${entry("soki")}plam: x\n`],
    ["a file that YAML cannot read", "workstream: [\n"],
    ["an image that is not there", entry("soki", { summary: "![Karta](karta.png)" })],
  ])("is not made of %s", (_, text) => {
    expect(outlineOf({ "reports/2023-04/soki.yaml": text })).toBe("errors");
  });

  test("takes a text as it is where the programme lets it pass", () => {
    const programme = changeProgramme((text) => `${text}rules:\n  text/placeholder: warning\n`);
    const changes = {
      "reports/programme.yaml": programme,
      "reports/2023-04/soki.yaml": entry("soki", { plan: "TODO" }),
    };
    expect(outlineOf(changes)).toContain("H3\tPlanering maj\nP\tTODO\n");
    expect(outlineOf(changes)).toContain("inget bidrag saknas");
  });
});
