import fs from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { statusLetters, statusTints } from "../../src/docx/status-colours.ts";
import { contrastWithWhite, leastContrast } from "../../src/model/contrast.ts";
import { findMalformedParts, findSchemaErrors, schemas } from "../support/check-ooxml.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";
import { makeTemplate } from "../support/make-template.ts";
import { libreOffice, writePdfs } from "../support/office.ts";
import { readParts } from "../support/read-docx.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { describeWith, type Need, testWith } from "../support/test-with.ts";
import {
  makeFolder,
  makeWorkspace,
  projectFolder,
  readTree,
  realReport,
  realWorkspace,
} from "../support/workspace.ts";

/*
 * Checks a .docx against EN 301 549, clause 10 (which is WCAG 2.1 AA for documents). The tests read the file alone, and
 * use nothing of millrep to interpret it.
 */

const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
};

/** A workspace whose texts have everything that a text may contain, and whose entries have every field. */
const everything = makeWorkspace({
  "reports/programme.yaml": changeProgramme((text) =>
    text.replace(
      "overview:",
      `  - heading: Läsanvisning
    text: Rapporten läses uppifrån.
    sections:
      - heading: Ord
        text: Ett flöde är ett arbetssätt.
        sections:
          - heading: Förkortningar
            text: |
              Skriv till <rapport@example.se>.
glossary:
  - { term: soft launch, language: en }
layout:
  toc: true
  numberedHeadings: true
  colours: { accent: "#9A1B1E", link: "#767676" }
overview:`,
    ),
  ),
  "reports/2023-04/soki.yaml": entry("soki", {
    summary: `Ett *kursivt*, **fett** och [länkat](https://example.se/a) ord.\\
En ny rad. Vi prövar en soft launch.

- punkt
  1. ett
  2. två

     Stycke i punkten.
- punkt till

> Citat.
>
> - i citat

| Vad | Antal |
|---|--:|
| Flöden | 12 |
| [Fel](https://example.se/b) | |

![Karta över söder](../karta.png)

- ![Foto från Åmål](foto.jpg)`,
    rest: `status: atRisk
deviation: Två flöden väntar.
milestones:
  - { id: m1, name: Flödena är klara, due: 2023-05-31, done: false }
followUp:
  - { planned: Vi rättar alla flöden., outcome: partly, comment: Tre är klara efter vår soft launch. }
`,
  }),
  "reports/2023-04/test.yaml": "workstream: test\nperiod: 2023-04\nnothingToReport: true\n",
  "reports/karta.png": makePng(1500, 500),
  "reports/2023-04/foto.jpg": makeJpeg(120, 80),
});

const english = makeWorkspace({
  "reports/programme.yaml": changeProgramme((text) => `${text}language: en\n`),
});

/** The same workspace with an organisation's template. */
const templated = makeWorkspace({
  ...readWorkspace(everything),
  "reports/programme.yaml": fs
    .readFileSync(path.join(everything, "reports/programme.yaml"), "utf8")
    .replace(/colours: .*/, "template: mall.dotx"),
  "reports/mall.dotx": makeTemplate(),
});

/** Reads the files of a workspace, except its programme file. */
function readWorkspace(root: string): Record<string, Uint8Array> {
  const files = [...readTree(root).keys()].filter((file) => file !== "reports/programme.yaml");
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(root, file))]));
}

interface SomeReport {
  readonly name: string;
  readonly root: string;
  readonly period: string;
  readonly language: string;
  /** The workstream whose form is made, and not the report. */
  readonly form?: string;
  readonly need?: Need;
}

const reports: readonly SomeReport[] = [
  { name: "the sample report of March", root: projectFolder, period: "2023-03", language: "sv-SE" },
  { name: "the sample report of April", root: projectFolder, period: "2023-04", language: "sv-SE" },
  { name: "a report with everything in it", root: everything, period: "2023-04", language: "sv-SE" },
  { name: "a report made from a template", root: templated, period: "2023-04", language: "sv-SE" },
  { name: "a report in English", root: english, period: "2023-04", language: "en-GB" },
  {
    name: "a form with everything in it",
    root: everything,
    period: "2023-04",
    language: "sv-SE",
    form: "soki",
  },
  {
    name: "a form made from a template",
    root: templated,
    period: "2023-04",
    language: "sv-SE",
    form: "soki",
  },
  {
    name: "an empty form in English",
    root: english,
    period: "2023-05",
    language: "en-GB",
    form: "test",
  },
  {
    name: "the real report of March 2023",
    root: realWorkspace,
    period: "2023-03",
    language: "sv-SE",
    need: realReport,
  },
];

async function writeForm(root: string, period: string, id: string): Promise<Uint8Array> {
  expect((await runInMemory(root, ["form", period, id])).exit).toBe(0);
  return fs.readFileSync(path.join(root, `reports/${period}/forms/${period}-${id}.docx`));
}

async function compile(root: string, period: string): Promise<Uint8Array> {
  const file = path.join(makeFolder(), "rapport.docx");
  expect((await runInMemory(projectFolder, ["compile", period, "-C", root, "-o", file])).exit).toBe(0);
  return fs.readFileSync(file);
}

for (const { need, name, ...report } of reports) describeWith(need, name, () => testAccess(report));

/** Adds the tests of one report. */
function testAccess({ root, period, language, form }: Omit<SomeReport, "name" | "need">): void {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  /** The parts of the headers and footers; `pages` has the document too. */
  let headersFooters: readonly string[];
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = form === undefined ? await compile(root, period) : await writeForm(root, period, form);
    parts = readParts(bytes);
    headersFooters = [...parts.keys()].filter((part) => /^word\/(?:header|footer)\d\.xml$/.test(part));
    pages = ["word/document.xml", ...headersFooters];
  });

  /** Finds the elements of a part that an XPath matches. */
  function all(xpath: string, part = "word/document.xml"): XmlElement[] {
    // Every path in this file matches elements.
    return XmlDocument.fromString(parts.get(part) ?? "").find(xpath, namespaces) as XmlElement[];
  }

  /** Finds the texts of elements and the values of attributes that an XPath matches. */
  function values(xpath: string, part = "word/document.xml"): string[] {
    const document = XmlDocument.fromString(parts.get(part) ?? "");
    return document.find(xpath, namespaces).map((node) => node.content);
  }

  function within(element: XmlElement, xpath: string): string[] {
    return element.find(xpath, namespaces).map((node) => node.content);
  }

  test("is well-formed in every part", () => {
    expect(findMalformedParts(bytes)).toEqual([]);
  });

  testWith(schemas, "is valid by the OOXML schemas in every part", () => {
    expect(findSchemaErrors(bytes)).toEqual([]);
  });

  test("has a title, a subject and an author (WCAG 2.4.2)", () => {
    for (const name of ["title", "subject", "creator"])
      expect(values(`//*[local-name()="${name}"]`, "docProps/core.xml").join("")).toMatch(/\S/);
  });

  test("says its language in its defaults and to its theme (WCAG 3.1.1)", () => {
    expect(values("//w:docDefaults//w:lang/@w:val", "word/styles.xml")).toEqual([language]);
    expect(values("//w:themeFontLang/@w:val", "word/settings.xml")).toEqual([language]);
    expect(values('//*[local-name()="language"]', "docProps/core.xml")).toEqual([language]);
  });

  test("has headings by style, each with its outline level, and skips no level (WCAG 1.3.1, 2.4.6)", () => {
    const levelOf = new Map(
      all("//w:style[w:pPr/w:outlineLvl]", "word/styles.xml").map((style) => [
        within(style, "@w:styleId")[0],
        Number(within(style, "w:pPr/w:outlineLvl/@w:val")[0]) + 1,
      ]),
    );
    const levels = values("//w:body/w:p/w:pPr/w:pStyle/@w:val").flatMap((id) => levelOf.get(id) ?? []);
    expect(levels[0]).toBe(1);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
    expect(values("//w:body/w:p/w:pPr/w:outlineLvl")).toEqual([]);
  });

  test("uses only styles that it has", () => {
    const known = values("//w:style/@w:styleId", "word/styles.xml");
    const used = pages.flatMap((part) =>
      values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val", part),
    );
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const related = values("//w:basedOn/@w:val | //w:next/@w:val | //w:link/@w:val", "word/styles.xml");
    expect(related.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("has real lists: every item is one of a list that is defined, and no mark is typed (WCAG 1.3.1)", () => {
    const defined = values("//w:num/@w:numId", "word/numbering.xml");
    expect(values("//w:numId/@w:val").filter((id) => !defined.includes(id))).toEqual([]);
    const typed = all("//w:body/w:p").filter((paragraph) =>
      /^(?:[•▪*–-]|\d+[.)])\s/.test(within(paragraph, ".//w:t").join("")),
    );
    expect(typed.map((paragraph) => paragraph.content)).toEqual([]);
  });

  test("has tables with one header row, marked as such, and cells that belong to one row and column (WCAG 1.3.1)", () => {
    for (const table of all("//w:tbl")) {
      const rows = table.find("w:tr", namespaces) as XmlElement[];
      const isHeader = rows.map((row) => within(row, "w:trPr/w:tblHeader").length === 1);
      expect(isHeader).toEqual(rows.map((_, index) => index === 0));
      expect(within(table, "w:tblPr/w:tblLook/@w:firstRow")).toEqual(["true"]);
      expect(within(table, ".//w:gridSpan | .//w:vMerge | .//w:tbl")).toEqual([]);
      const columns = within(table, "w:tblGrid/w:gridCol").length;
      for (const row of rows) expect(within(row, "w:tc")).toHaveLength(columns);
    }
  });

  test("has a text for every image, and ids that no two share (WCAG 1.1.1)", () => {
    const texts = values("//wp:docPr/@descr");
    expect(texts).toHaveLength(all("//wp:docPr").length);
    for (const text of texts) expect(text).toMatch(/\p{L}/u);
    const ids = values("//wp:docPr/@id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(all("//wp:anchor | //w:txbxContent | //w:framePr")).toEqual([]);
  });

  test("has links that have words and lead somewhere (WCAG 2.4.4)", () => {
    const relations = parts.get("word/_rels/document.xml.rels") ?? "";
    const bookmarks = values("//w:bookmarkStart/@w:name");
    for (const link of all("//w:hyperlink")) {
      expect(within(link, ".//w:t").join("")).toMatch(/\p{L}/u);
      const [id] = within(link, "@r:id");
      const [anchor] = within(link, "@w:anchor");
      if (id === undefined) expect(bookmarks).toContain(anchor);
      else expect(relations).toMatch(new RegExp(`Id="${id}"[^>]*Target="(?:https?:|mailto:)`));
    }
  });

  test("has a bookmark on every heading, under a name that Word takes and no other has", () => {
    const names = values("//w:bookmarkStart/@w:name");
    const ids = values("//w:bookmarkStart/@w:id");
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...values("//w:bookmarkEnd/@w:id")].sort()).toEqual([...ids].sort());
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.-]{0,39}$/u);
    const headings = all('//w:body/w:p[starts-with(w:pPr/w:pStyle/@w:val, "Heading")]');
    for (const heading of headings)
      expect(
        within(heading, "w:bookmarkStart/@w:name").filter((name) => !name.startsWith("_Toc")),
      ).toHaveLength(1);
    expect(names).toEqual(
      expect.arrayContaining(
        form === undefined
          ? ["inledning", "lagessummering", "soki", "soki.summary", "soki.plan"]
          : [`${form}.summary`, `${form}.summary.guide`, `${form}.message`],
      ),
    );
  });

  test("has no empty paragraph outside the cells of tables, but for the ones of a form to write in", () => {
    const toWriteIn =
      'preceding-sibling::*[1]/w:pPr/w:pStyle/@w:val="FormGuide" and following-sibling::*[1][w:pPr/w:pStyle or self::w:sectPr]';
    for (const part of pages) {
      const empty = all(`//w:p[not(ancestor::w:tc) and not(${toWriteIn})]`, part).filter(
        (paragraph) => within(paragraph, ".//w:t[normalize-space()] | .//w:drawing").length === 0,
      );
      expect(empty).toEqual([]);
    }
  });

  test("has no colour of less than 4.5:1 contrast with the white paper, and no other paper (WCAG 1.4.3)", () => {
    const parted = [...pages, "word/styles.xml", "word/numbering.xml"];
    const colours = parted.flatMap((part) => values("//w:color/@w:val | //@w:color", part));
    expect(colours).not.toEqual([]);
    const pale = colours.filter(
      (colour) => colour !== "auto" && contrastWithWhite(`#${colour}`) < leastContrast,
    );
    expect(pale).toEqual([]);
    expect(parted.flatMap((part) => values("//w:highlight | //w:background", part))).toEqual([]);
    // The letters on the tints of statuses have a colour of their own (test/document/overview.test.ts).
    const tints = parted.flatMap((part) => values("//w:shd/@w:fill", part));
    expect(tints.filter((tint) => !Object.values<string>(statusTints).includes(tint))).toEqual([]);
    const onTints = pages.flatMap((part) => values("//w:r[w:rPr/w:shd]/w:rPr/w:color/@w:val", part));
    expect(onTints.filter((colour) => colour !== statusLetters)).toEqual([]);
  });

  test("has links that are underlined, and no letters below 9 points", () => {
    expect(values('//w:style[w:name/@w:val="Hyperlink"]/w:rPr/w:u/@w:val', "word/styles.xml")).toEqual([
      "single",
    ]);
    const sizes = [...pages, "word/styles.xml"].flatMap((part) => values("//w:sz/@w:val", part));
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(18);
  });

  test("is one column of A4, aligned to the left, not hyphenated, with widows and orphans kept from being alone", () => {
    expect(values("//w:pgSz/@w:w | //w:pgSz/@w:h")).toEqual(["11906", "16838"]);
    expect(values("//w:cols[@w:num > 1] | //w:jc[@w:val='both']")).toEqual([]);
    expect(values("//w:autoHyphenation", "word/settings.xml")).toEqual([]);
    expect(all("//w:pPrDefault//w:widowControl", "word/styles.xml")).toHaveLength(1);
  });

  test("has its title above every page but the first, and “Sida 1 (7)” below every page", () => {
    if (root === templated) {
      // The header is the template's, and the template's footer has words of its own.
      expect(
        headersFooters.map((part) => values("//wp:docPr/@descr | //w:t | //w:instrText", part).join("|")),
      ).toEqual([
        "Exempelregionens logotyp|  Exempelregionen",
        expect.stringMatching(/^Exempelgatan 1, Exempelstad\|Sida\u00A0\|PAGE\| \(\|NUMPAGES\|(?:\d+\|)?\)$/),
      ]);
      return;
    }
    expect(all("//w:titlePg")).toHaveLength(1);
    const title = values('//w:p[w:pPr/w:pStyle/@w:val="Title"]').join("").replaceAll("\u00A0", " ");
    const headers = headersFooters.filter((part) => part.includes("header"));
    expect(headers.map((part) => values("//w:t", part).join("").replaceAll("\u00A0", " "))).toEqual([title]);
    const word = language === "sv-SE" ? "Sida" : "Page";
    const footers = headersFooters.filter((part) => part.includes("footer"));
    expect(footers.map((part) => values("//w:t | //w:instrText", part).join(""))).toEqual([
      expect.stringMatching(new RegExp(`^${word}\u00A0PAGE \\(NUMPAGES\\d*\\)$`)),
      expect.stringMatching(new RegExp(`^${word}\u00A0PAGE \\(NUMPAGES\\d*\\)$`)),
    ]);
  });

  test("has a title on every drop-down list, and nothing that is protected but against deletion (WCAG 4.1.2)", () => {
    const lists = all("//w:sdt[w:sdtPr/w:dropDownList]");
    expect(lists).toHaveLength(form === undefined ? 0 : all("//w:tag").length);
    for (const list of lists) {
      expect(within(list, "w:sdtPr/w:alias/@w:val").join("")).toMatch(/^\p{Lu}.{3,63}$/u);
      expect(within(list, "w:sdtPr/w:lock/@w:val")).toEqual(["sdtLocked"]);
    }
    const parted = [...pages, "word/settings.xml"];
    const guarded = "//w:documentProtection | //w:permStart | //w:dataBinding | //w:date";
    expect(parted.flatMap((part) => values(guarded, part))).toEqual([]);
  });

  test("asks nothing of the reader when it is opened", () => {
    expect(values("//w:updateFields", "word/settings.xml")).toEqual([]);
    expect(values('//w:fldChar[@w:dirty="true" or @w:dirty="1"]')).toEqual([]);
  });
}

test("words that the glossary calls English are marked as English, wherever they stand (WCAG 3.1.2)", async () => {
  const parts = readParts(await compile(everything, "2023-04"));
  using document = XmlDocument.fromString(parts.get("word/document.xml") ?? "");
  const marked = document.find('//w:r[w:rPr/w:lang/@w:val="en-GB"]/w:t', namespaces);
  expect(marked.map((node) => node.content)).toEqual(["soft launch", "soft launch"]);
});

describeWith(libreOffice, "a PDF by LibreOffice is tagged, and knows its title and its language:", () => {
  const chosen = reports.filter(
    ({ root, form }) => form === undefined && [everything, templated, english].includes(root),
  );
  let pdfs: readonly string[];
  beforeAll(async () => {
    const documents: Uint8Array[] = [];
    for (const { root, period } of chosen) documents.push(await compile(root, period));
    pdfs = writePdfs(documents);
  });

  test.each(chosen)("$name", ({ root, language }) => {
    const index = chosen.findIndex((report) => report.root === root);
    const pdf = fs.readFileSync(pdfs[index] ?? "", "latin1");
    expect(pdf).toContain("/MarkInfo<</Marked true>>");
    expect(pdf).toContain(`/Lang(${language})`);
    expect(pdf).toMatch(/\/Title ?[<(]/);
  });
});
