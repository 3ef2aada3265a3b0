import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { type Block, heading, paragraph, type Table, words } from "../../src/document/document.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { printMarkdown } from "../../src/print/print-markdown.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf, documentOfText, fromTemplate } from "../support/make-document.ts";
import { makeTemplate, templateParts } from "../support/make-template.ts";
import { paper, readPages, writePdfs } from "../support/office.ts";
import { readParts } from "../support/read-docx.ts";
import { testWith } from "../support/test-with.ts";
import "../support/seed.ts";

const namespaces = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

async function bodyOf(document: ReturnType<typeof documentOf>): Promise<string> {
  const bytes = await writeDocx(document);
  expectDocument(bytes);
  return readParts(bytes).get("word/document.xml") ?? "";
}

/** A body in short: a table, a paragraph by its text, what stands between tables as `|`, and the ends of sections. */
async function shapeOf(document: ReturnType<typeof documentOf>): Promise<string> {
  using xml = XmlDocument.fromString(await bodyOf(document));
  const value = (element: XmlElement, path: string): string =>
    element
      .find(path, namespaces)
      .map(({ content }) => content)
      .join("");
  const shapes = xml.find("//w:body/*", namespaces).map((node) => {
    // The path matches elements.
    const element = node as XmlElement;
    if (element.name === "tbl") return "table";
    const section =
      element.name === "sectPr" ? element : (element.find("w:pPr/w:sectPr", namespaces)[0] as XmlElement);
    if (section) return `[${value(section, "w:pgSz/@w:orient") || "portrait"}]`;
    const text = value(element, ".//w:t");
    const isHairline = value(element, 'w:pPr/w:spacing[@w:lineRule="exact"]/@w:line') === "20";
    const mark = value(element, "w:pPr/w:numPr/w:numId/@w:val") === "" ? "" : "•";
    return isHairline ? "|" : `${mark}${text}`;
  });
  return shapes.join(" ");
}

const small = "| a | b |\n|---|---|\n| 1 | 2 |\n";
const months = "Jan Feb Mar Apr Maj Jun Jul Aug Sep Okt Nov Dec Summa Medel Andel".split(" ");
const wide = `| ${months.join(" | ")} |\n|${"---|".repeat(15)}\n|${" 10 000 |".repeat(15)}\n`;
const within = (text: string, mark: string): string =>
  text.replace(/^/gm, " ".repeat(mark.length)).replace(/^ +/, mark).replace(/ +$/gm, "");

describe("something stands between two tables", () => {
  test.each([
    ["that follow each other", `${small}\n${small}\nText.\n`, "table | table Text. [portrait]"],
    ["and at the end", `Text.\n\n${small}`, "Text. table | [portrait]"],
    [
      "in an item",
      `- ett\n\n${within(`${small}\n${small}`, "  ")}\nText.\n`,
      "•ett table | table Text. [portrait]",
    ],
    [
      "after an item",
      `- ett\n\n${within(small, "  ")}\n${small}\nText.\n`,
      "•ett table | table Text. [portrait]",
    ],
    [
      "of two items",
      `- ett\n\n${within(small, "  ")}\n- ${within(small, "  ").trim()}\n\nText.\n`,
      "•ett table • table Text. [portrait]",
    ],
    [
      "after a quotation",
      `> a\n>\n${small.replace(/^/gm, "> ").replace(/> $/, "")}\n${small}\nText.\n`,
      "a table | table Text. [portrait]",
    ],
  ])("%s", async (_, text, shape) => {
    expect(await shapeOf(documentOfText(text))).toBe(shape);
  });

  test("of any document", async () => {
    const table: Table = { role: "table", header: [[words("a")]], rows: [[[words("1")]]] };
    const { block } = fc.letrec<{ block: Block }>((tie) => ({
      block: fc.oneof(
        { depthSize: "small" },
        fc.constant(table),
        fc.constant(paragraph(words("Text."))),
        fc.record({
          role: fc.constant("list" as const),
          start: fc.constantFrom(undefined, 1),
          items: fc.array(fc.array(tie("block"), { minLength: 1, maxLength: 2 }), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        fc
          .array(tie("block"), { minLength: 1, maxLength: 2 })
          .map((blocks) => ({ role: "quote" as const, blocks })),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
        const body = await bodyOf(documentOf([heading(1, "Läge", "lage"), ...blocks]));
        expect(body).not.toMatch(/<\/w:tbl>(?:<w:tbl>|<w:sectPr)/);
      }),
      { numRuns: 40 },
    );
  });
});

test("columns keep their widths through the document, in tables with the same header", async () => {
  const long = "Vi går igenom flödena med klinikerna i norra länet och rättar vägledningen efter det.";
  const table = (cell: string, header = "Vad | När") =>
    `| ${header} |\n|---|---|\n| ${cell} | 2026-12-24 |\n`;
  const text = `${table("Kort")}\nText.\n\n${table(long)}\nText.\n\n${table("Kort", "Var | När")}`;
  const grids = (await bodyOf(documentOfText(text))).match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? [];
  expect(grids).toHaveLength(3);
  expect(grids[1]).toBe(grids[0]);
  expect(grids[2]).not.toBe(grids[0]);
});

describe("a table in an item or a quotation stands inside it", () => {
  const text = `1. Först\n\n${within(small, "   ")}\n2. ${within(small, "   ").trim()}\n\n3. Sist\n\n   > Citat\n   >\n${small.replace(/^(?=.)/gm, "   > ")}`;

  test("in a Word document: at its indent, within its width, and the numbers go on", async () => {
    using xml = XmlDocument.fromString(await bodyOf(documentOfText(text)));
    const values = (path: string): number[] =>
      xml.find(path, namespaces).map(({ content }) => Number(content));
    expect(values("//w:tblInd/@w:w")).toEqual([360, 360, 700]);
    expect(values("//w:tblW/@w:w").map((width) => Math.abs(width - 8144) < 4)).toEqual([true, true, false]);
    expect(values("//w:tblW/@w:w")[2]).toBeLessThanOrEqual(8504 - 700 - 340);
    // Three items carry the number of one list, the second in a paragraph of its own.
    expect(new Set(values("//w:numId/@w:val")).size).toBe(1);
    expect(values("//w:numId/@w:val")).toHaveLength(3);
  });

  test("in a page, in its element", () => {
    const page = printHtml(documentOfText(text)).replace(/\n/g, "");
    const table = '<div class="table" role="region" tabindex="0" aria-label="[^"]*"><table>.*?</table></div>';
    expect(page).toMatch(
      new RegExp(
        `<ol><li><p>Först</p>${table}</li><li>${table}</li><li><p>Sist</p><blockquote><p>Citat</p>${table}</blockquote></li></ol>`,
      ),
    );
  });

  test("in Markdown, from which it can be read again", () => {
    const document = documentOfText(text);
    const again = textBlocks(new MarkdownText(printMarkdown(document, ({ path }) => path)), new Map());
    expect(again).toEqual(document.blocks);
  });
});

describe("a wide table", () => {
  const figures = (count: number): string =>
    `|${" Jan |".repeat(count)}\n|${"---|".repeat(count)}\n|${" 10 000 |".repeat(count)}\n`;

  test("has smaller letters and less space between its columns", async () => {
    const body = await bodyOf(documentOfText(`${figures(11)}\nText.\n`));
    expect(new Set(body.match(/<w:sz w:val="\d+"\/>/g))).toEqual(new Set(['<w:sz w:val="18"/>']));
    expect(body).toContain(
      '<w:tblCellMar><w:left w:type="dxa" w:w="60"/><w:right w:type="dxa" w:w="60"/></w:tblCellMar>',
    );
    expect(body).not.toContain("landscape");
  });

  const before = [
    heading(1, "Läge", "lage"),
    paragraph(words("Först.")),
    paragraph(words("Sedan.")),
    heading(2, "Besök", "besok"),
  ];
  const documentOfWide = (text: string) =>
    documentOf([{ role: "title", text: "Rapport" }, ...before, ...documentOfText(text).blocks]);

  test.each([
    [
      "with its heading and what leads to it",
      `Så här:\n\n${wide}\nText.\n`,
      "Rapport Läge Först. Sedan. [portrait] Besök Så här: table [landscape] Text. [portrait]",
    ],
    [
      "together with another",
      `${wide}\n${wide}\nText.\n`,
      "Rapport Läge Först. Sedan. [portrait] Besök table | table [landscape] Text. [portrait]",
    ],
    [
      "at the end",
      `Så här:\n\n${wide}`,
      "Rapport Läge Först. Sedan. [portrait] Besök Så här: table | [landscape]",
    ],
    [
      "in an item",
      `- Så här:\n\n${within(wide, "  ")}\n- Sedan.\n`,
      "Rapport Läge Först. Sedan. [portrait] Besök •Så här: table [landscape] •Sedan. [portrait]",
    ],
  ])("lies on a page of its own %s", async (_, text, shape) => {
    expect(await shapeOf(documentOfWide(text))).toBe(shape);
  });

  test("goes on with headers, footers and page numbers; only the first page has no header", async () => {
    const body = await bodyOf(documentOfWide(`${wide}\nText.\n`));
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((section) => (section.match(/Reference /g) ?? []).length)).toEqual([3, 0, 0]);
    expect(sections.map((section) => section.includes("<w:titlePg/>"))).toEqual([true, false, false]);
    expect(sections.map((section) => /<w:pgSz [^>]*>/.exec(section)?.[0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    ]);
    expect(new Set(sections.map((section) => /<w:pgMar [^>]*>/.exec(section)?.[0])).size).toBe(1);
  });

  test("has the page, the headers and the font of the organisation's template", async () => {
    const bytes = await writeDocx(fromTemplate(documentOfWide(`${wide}\nText.\n`), makeTemplate()));
    expectDocument(bytes);
    const sections =
      readParts(bytes)
        .get("word/document.xml")
        ?.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(3);
    const sizeOf = (section = ""): (string | undefined)[] =>
      ["w", "h"].map((name) => new RegExp(`<w:pgSz [^>]*w:${name}="(\\d+)"`).exec(section)?.[1]);
    expect(sizeOf(sections[1])).toEqual(sizeOf(sections[0]).reverse());
    expect(sizeOf(sections[2])).toEqual(sizeOf(sections[0]));
    expect(sections.map((section) => section.includes("rIdtemplate"))).toEqual([true, false, false]);
  });

  test("is measured in the size that the template gives the texts of tables", async () => {
    const { "word/styles.xml": styles = "" } = templateParts();
    const style =
      '<w:style w:type="paragraph" w:styleId="Tabelltext"><w:name w:val="Table Text"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>';
    const changed = makeTemplate("dotx", {
      "word/styles.xml": styles.toString().replace("</w:styles>", `${style}</w:styles>`),
    });
    const text = `${figures(7)}\nText.\n`;
    const sizeOf = async (template: Uint8Array): Promise<string | undefined> => {
      const bytes = await writeDocx(fromTemplate(documentOfText(text), template));
      expectDocument(bytes);
      return /<w:sz w:val="(\d+)"/.exec(readParts(bytes).get("word/document.xml") ?? "")?.[1];
    };
    expect(await sizeOf(makeTemplate())).toBeUndefined();
    expect(await sizeOf(changed)).toBe("18");
  });

  testWith(
    paper,
    "has whole figures on paper, on a page that lies, with its header and the number that follows",
    async () => {
      const text = `Så här:\n\n${wide}\nText efter.\n`;
      const [pdf = ""] = writePdfs([await writeDocx(documentOfWide(text))]);
      const pages = readPages(pdf).map((lines) => lines.filter((line) => line !== ""));
      expect(pages).toHaveLength(3);
      expect(pages[1]?.[0]).toBe("Lägesrapport mars 2023");
      expect(pages[1]?.join("\n").match(/10 000/g)).toHaveLength(15);
      expect(pages.map((lines) => lines.at(-1))).toEqual(["Sida 1 (3)", "Sida 2 (3)", "Sida 3 (3)"]);
    },
  );
});

testBySchemas();
