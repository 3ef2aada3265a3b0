import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { type Block, type Document, heading, paragraph, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { RawLayout } from "../../src/schema/raw-programme.ts";
import { documentOf } from "../support/make-document.ts";
import { paper, readPages, writePdfs } from "../support/office.ts";
import { readOutline, readParts } from "../support/read-docx.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { describeWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

const namespaces = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

function reportOf(layout: RawLayout, workstreams = 3): Document {
  const text = paragraph(words("Vi har gått igenom flödena med klinikerna och rättat felen. ".repeat(20)));
  const blocks: Block[] = [
    { role: "title", text: "Lägesrapport mars 2023" },
    heading(1, "Lägessummering", "lagessummering"),
    ...Array.from({ length: workstreams }, (_, index) => [
      heading(2, `Projekt ${index}`, `p${index}`),
      heading(3, "Summering mars", `p${index}.summary`),
      ...Array.from({ length: 3 }, () => text),
    ]).flat(),
  ];
  return documentOf(blocks, { toc: true, ...layout });
}

/** Returns the lines of the contents: the text before the tab, and the page number after it. */
function contentsOf(bytes: Uint8Array): (readonly [entry: string, page: string])[] {
  using document = XmlDocument.fromString(readParts(bytes).get("word/document.xml") ?? "");
  return document.find("//w:sdtContent/w:p", namespaces).map((node) => {
    // The paths match elements.
    const pieces = (node as XmlElement).find(".//w:t | .//w:tab[parent::w:r]", namespaces) as XmlElement[];
    const text = pieces.map((piece) => (piece.name === "tab" ? "\t" : piece.content)).join("");
    const [entry = "", page = ""] = text.replaceAll("\u00A0", " ").split("\t");
    return [entry, page] as const;
  });
}

describe("a table of contents", () => {
  let usual: Uint8Array;
  beforeAll(async () => {
    usual = await writeDocx(reportOf({}));
  });

  test("is filled in with the headings of two levels and the pages they are on", () => {
    expect(contentsOf(usual)).toEqual([
      ["Innehåll", ""],
      ["Lägessummering", "1"],
      ["Projekt 0", "1"],
      ["Projekt 1", "2"],
      ["Projekt 2", "3"],
    ]);
  });

  test("has the numbers of numbered headings, with pages and without", async () => {
    const numbered = { numberedHeadings: true };
    expect(contentsOf(await writeDocx(reportOf(numbered))).slice(1, 3)).toEqual([
      ["1 Lägessummering", "1"],
      ["1.1 Projekt 0", "1"],
    ]);
    expect(contentsOf(await writeDocx(reportOf({ ...numbered, font: "Garamond" }))).slice(1, 3)).toEqual([
      ["1 Lägessummering", ""],
      ["1.1 Projekt 0", ""],
    ]);
  });

  test.each([
    ["in a font whose widths are not known", reportOf({ font: "Garamond" })],
    ["of more entries than it pays to find the pages of", reportOf({}, 100)],
  ])("%s has its entries without pages, and none with dots to nowhere", async (_, document) => {
    const bytes = await writeDocx(document);
    const entries = contentsOf(bytes);
    expect(entries.slice(0, 3)).toEqual([
      ["Innehåll", ""],
      ["Lägessummering", ""],
      ["Projekt 0", ""],
    ]);
    const xml = readParts(bytes).get("word/document.xml") ?? "";
    expect(xml.slice(xml.indexOf("<w:sdt>"), xml.indexOf("</w:sdt>"))).not.toContain("<w:tab/>");
  });

  test("is no part of the outline, and not there unless the layout asks for it", async () => {
    const without = await writeDocx(reportOf({ toc: false }));
    expect(readOutline(usual)).toEqual(readOutline(without));
    expect(readParts(without).get("word/document.xml")).not.toContain("<w:sdt>");
  });

  test("is the same however many documents were made before it in the same process", async () => {
    expect(Buffer.compare(await writeDocx(reportOf({})), usual)).toBe(0);
  });
});

describeWith(
  paper,
  "the pages in a table of contents are those that LibreOffice puts the headings on",
  () => {
    // The second one has the overview first, with decisions and risks, and a heading above the workstreams.
    const lengths: Readonly<Record<string, number>> = { "2023-03": 15, "2023-04": 18 };
    const periods = Object.keys(lengths);
    const documents: Buffer[] = [];
    let pdfs: readonly string[];
    beforeAll(async () => {
      const root = makeWorkspace({ reports: undefined });
      fs.cpSync(path.join(projectFolder, "reports"), path.join(root, "reports"), { recursive: true });
      const programme = path.join(root, "reports/programme.yaml");
      fs.writeFileSync(
        programme,
        fs.readFileSync(programme, "utf8").replace("layout:\n", "layout:\n  toc: true\n"),
      );
      for (const period of periods) {
        const file = path.join(makeFolder(), "rapport.docx");
        await runInMemory(root, ["compile", period, "-o", file]);
        documents.push(fs.readFileSync(file));
      }
      pdfs = writePdfs(documents);
    });

    test.each(periods)("in %s", (period) => {
      const index = periods.indexOf(period);
      const entries = contentsOf(documents[index] ?? Buffer.of()).slice(1);
      expect(entries).toHaveLength(lengths[period] ?? 0);
      const pages = readPages(pdfs[index] ?? "");
      const found = entries.map(([entry]) => [
        entry,
        String(pages.findLastIndex((lines) => hasHeading(lines, entry)) + 1),
      ]);
      expect(found).toEqual(entries);
    });
  },
);

/** Whether a page has a heading, on one line or on two. */
function hasHeading(lines: readonly string[], heading: string): boolean {
  return lines.some((line, index) => line === heading || `${line} ${lines[index + 1]}` === heading);
}

test("numbered headings are numbered by their styles, so that one added in Word is too", async () => {
  const parts = readParts(await writeDocx(reportOf({ numberedHeadings: true, toc: false })));
  const styles = parts.get("word/styles.xml") ?? "";
  const numbering = parts.get("word/numbering.xml") ?? "";
  for (const level of [1, 2, 3]) {
    const style =
      new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`).exec(styles)?.[0] ?? "";
    const [, ilvl, numId] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(style) ?? [];
    expect(ilvl).toBe(String(level - 1));
    const [, list] =
      new RegExp(`<w:num w:numId="${numId}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(numbering) ?? [];
    const abstract =
      new RegExp(`<w:abstractNum w:abstractNumId="${list}".*?</w:abstractNum>`).exec(numbering)?.[0] ?? "";
    expect(abstract).toContain(`<w:pStyle w:val="Heading${level}"/><w:suff w:val="space"/>`);
  }
});
