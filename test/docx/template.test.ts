import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import { type Block, heading, paragraph, words } from "../../src/document/document.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { RawLayout } from "../../src/schema/raw-programme.ts";
import { findUncheckedParts } from "../support/check-ooxml.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf, fromTemplate } from "../support/make-document.ts";
import { makePng } from "../support/make-image.ts";
import {
  makeTemplate,
  relationships,
  type TemplateChanges,
  templateParts,
} from "../support/make-template.ts";
import { readOutline, readParts, readText } from "../support/read-docx.ts";

const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const image = {
  path: "karta.png",
  bytes: makePng(20, 10),
  format: "png" as const,
  mediaType: "image/png",
  width: 20,
  height: 10,
};

const blocks: readonly Block[] = [
  { role: "title", text: "Lägesrapport mars 2023" },
  heading(1, "Inledning", "inledning"),
  heading(2, "Läsanvisning", "lasanvisning"),
  heading(3, "Ord", "ord"),
  heading(4, "Förkortningar", "forkortningar"),
  ...textBlocks(
    new MarkdownText(`Ett *kursivt* ord och en [länk](https://example.se/a).

- punkt
  1. ett
  2. två
- punkt till

> Citat.

| Vad | Antal |
|---|--:|
| Flöden | 12 |

![Karta över söder](karta.png)`),
    new Map([["karta.png", image]]),
  ),
  paragraph(words("Slut.")),
];

function compile(template: Uint8Array, layout: RawLayout = {}): Promise<Uint8Array> {
  return writeDocx(fromTemplate(documentOf(blocks, layout), template));
}

/** Returns the change of a template in which `change` edits the text of one part. */
function templateText(part: string, change: (text: string) => string): TemplateChanges {
  return { [part]: change(String(templateParts()[part])) };
}

/** Finds the texts that an XPath matches in a part. */
function values(parts: ReadonlyMap<string, string>, part: string, xpath: string): string[] {
  using document = XmlDocument.fromString(parts.get(part) ?? "");
  return document.find(xpath, namespaces).map((node) => node.content);
}

describe.each(["docx", "dotx"] as const)("a report made from a template saved as .%s", (kind) => {
  const template = makeTemplate(kind);
  const made = compile(template, { toc: true });
  const parts = made.then(readParts);

  test("is a document, of parts that the schemas know but for the properties and the images", async () => {
    expectDocument(template);
    expectDocument(await made);
    expect(findUncheckedParts(await made)).toEqual([
      "docProps/core.xml",
      "word/media/image1.png",
      "word/template/part5.png",
    ]);
    const main = /PartName="\/word\/document.xml"|[^"]*main\+xml/g;
    expect((await parts).get("[Content_Types].xml")?.match(main)).toEqual([
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      'PartName="/word/document.xml"',
    ]);
  });

  test("says what it would say without the template, in the same order, and nothing of the template's own text", async () => {
    const plain = await writeDocx(documentOf(blocks, { toc: true }));
    expect(readOutline(await made)).toEqual(readOutline(plain));
    expect(readText(await made)).toBe(readText(plain));
    expect(readText(await made)).not.toContain("Skriv rubriken här");
  });

  test("uses the template's styles, which it finds by Word's names for them", async () => {
    const used = values(
      await parts,
      "word/document.xml",
      "//w:body/w:p/w:pPr/w:pStyle/@w:val | //w:hyperlink[@r:id]//w:rStyle/@w:val | //w:tbl//w:pStyle/@w:val",
    );
    expect(used).toEqual([
      ...["Rubrik", "Rubrik1", "Rubrik2", "Rubrik3", "Heading4", "Hyperlnk"],
      ...["Liststycke", "Liststycke", "Liststycke", "Liststycke", "Quote"],
      ...["TableHeading", "TableHeading", "TableText2", "TableText2"],
    ]);
  });

  test("has every style of the template as it is written there, but for its language", async () => {
    const own = String(templateParts()["word/styles.xml"]).match(/<w:style .*?<\/w:style>/g) ?? [];
    expect(own).toHaveLength(11);
    const styles = (await parts).get("word/styles.xml") ?? "";
    for (const style of own) expect(styles).toContain(style.replace('<w:lang w:val="en-US"/>', ""));
    expect(values(await parts, "word/styles.xml", "//w:lang/@*")).toEqual(["sv-SE"]);
    expect(values(await parts, "word/settings.xml", "//w:themeFontLang/@*")).toEqual(["sv-SE"]);
  });

  test("adds the styles that the template lacks, in its colour, and under ids that it has not given away", async () => {
    const styles = (await parts).get("word/styles.xml") ?? "";
    const added = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"><w:name w:val="([^"]*)"/g)].slice(
      11,
    );
    expect(added.map(([, id, name]) => `${name}: ${id}`)).toEqual([
      ...["heading 4: Heading4", "heading 5: Heading5", "heading 6: Heading6"],
      ...[
        "Quote: Quote",
        "Notice: Notice",
        "Table Text: TableText2",
        "Table Heading: TableHeading",
        "TOC Heading: TOCHeading",
      ],
      ...["toc 1: TOC1", "toc 2: TOC2", "Report Table: ReportTable"],
    ]);
    expect(styles).toContain('<w:name w:val="heading 4"/><w:basedOn w:val="Rubrik3"/>');
    expect(styles).toContain('<w:name w:val="Report Table"/><w:basedOn w:val="Normaltabell"/>');
    expect(/<w:name w:val="Quote"\/>.*?<\/w:style>/.exec(styles)?.[0]).toContain('w:color="00594F"');
  });

  test("may say nothing of how text looks by default, nor of tables: then the document says it", async () => {
    const bare = templateText("word/styles.xml", (text) =>
      text
        .replace(/<w:docDefaults>.*<\/w:docDefaults>/s, "")
        .replace(/<w:style w:type="table".*?<\/w:style>/s, ""),
    );
    const bytes = await compile(makeTemplate("dotx", bare));
    const styles = readParts(bytes).get("word/styles.xml") ?? "";
    expect(styles).toMatch(
      /<w:styles [^>]*><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"\/><\/w:rPr><\/w:rPrDefault><\/w:docDefaults>/,
    );
    expect(styles).toContain('<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>');
    expectDocument(bytes);
  });

  test("has the template's theme, fonts, page and margins", async () => {
    const own = templateParts();
    for (const part of ["word/theme/theme1.xml", "word/fontTable.xml"])
      expect((await parts).get(part)).toBe(own[part]);
    const document = (await parts).get("word/document.xml") ?? "";
    expect(document).toContain(
      '<w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="2268" w:header="709" w:footer="567" w:gutter="0"/>',
    );
    expect(values(await parts, "word/document.xml", "//w:tbl/w:tblPr/w:tblW/@w:w")).toEqual(["8220"]);
  });

  test("has the template's header with its logo, byte for byte, and its footer with page numbers below it", async () => {
    const own = templateParts();
    const all = await parts;
    expect(all.get("word/header1.xml")).toBe(own["word/header1.xml"]);
    expect(unzipSync(await made)["word/template/part5.png"]).toEqual(
      new Uint8Array(own["word/media/logotyp.png"] as Uint8Array),
    );
    expect(values(all, "word/_rels/header1.xml.rels", "//*/@Target")).toEqual(["/word/template/part5.png"]);
    const footer = values(all, "word/footer2.xml", "//w:p").map((text) => text.replace("\u00A0", " "));
    expect(footer).toEqual(["Exempelgatan 1, Exempelstad", "Sida PAGE (NUMPAGES1)"]);
    expect([...all.keys()].filter((part) => /^word\/(?:header|footer)/.test(part))).toEqual([
      "word/header1.xml",
      "word/footer2.xml",
    ]);
  });

  test("keeps its bookmarks, its alternative texts and its properties", async () => {
    const all = await parts;
    expect(values(all, "word/document.xml", "//w:bookmarkStart/@w:name")).toEqual(
      expect.arrayContaining(["inledning", "lasanvisning", "ord", "forkortningar"]),
    );
    expect(all.get("word/document.xml")).toContain('descr="Karta över söder"');
    expect(all.get("docProps/core.xml")).toContain("<dc:title>Lägesrapport mars 2023</dc:title>");
    expect(all.get("docProps/core.xml")).toContain("<dc:language>sv-SE</dc:language>");
  });

  test("has lists of its own beside those that the template's styles refer to", async () => {
    const all = await parts;
    const defined = values(all, "word/numbering.xml", "//w:num/@w:numId");
    const used = values(all, "word/document.xml", "//w:numId/@w:val");
    expect(new Set(used).size).toBe(2);
    expect(used).not.toContain("3");
    expect(defined).toEqual(["3", ...new Set(used)]);
  });

  test("takes nothing else over: no protection, no revisions, no text", async () => {
    expect((await parts).get("word/settings.xml")).not.toMatch(/documentProtection|trackRevisions/);
  });

  test("has the same bytes every time", async () => {
    expect(Buffer.compare(await compile(makeTemplate(kind), { toc: true }), await made)).toBe(0);
  });
});

test("a template saved as .docx and as .dotx gives the same document", async () => {
  const [docx, dotx] = [await compile(makeTemplate("docx")), await compile(makeTemplate("dotx"))];
  expect(Buffer.compare(docx, dotx)).toBe(0);
});

describe("a template", () => {
  test("may have no more than its styles: the page, the header and the footer are then millrep's", async () => {
    const bytes = await compile(
      makeTemplate("dotx", {
        ...templateText("word/document.xml", (text) => text.replace(/<w:sectPr>.*<\/w:sectPr>/, "")),
        "word/_rels/document.xml.rels": relationships(["styles", "styles.xml"]),
      }),
    );
    expectDocument(bytes);
    const plain = readParts(await writeDocx(documentOf(blocks)));
    const parts = readParts(bytes);
    const section = (all: ReadonlyMap<string, string>): string =>
      /<w:sectPr.*<\/w:sectPr>/.exec(all.get("word/document.xml") ?? "")?.[0] ?? "";
    expect(section(parts)).toBe(section(plain));
    expect(parts.get("word/theme/theme1.xml")).toBe(plain.get("word/theme/theme1.xml"));
  });

  test("that counts pages itself gets no page numbers beside its own", async () => {
    const field =
      '<w:fldSimple w:instr=" PAGE  \\* MERGEFORMAT "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>';
    const changes = templateText("word/footer1.xml", (text) => text.replace("</w:p></w:ftr>", field));
    const parts = readParts(await compile(makeTemplate("dotx", changes)));
    expect(parts.get("word/footer2.xml")).toBe(changes["word/footer1.xml"]);
  });

  test("that counts pages in a field that is cut into runs gets no others", async () => {
    const run = (xml: string): string => `<w:r>${xml}</w:r>`;
    const field = [
      '<w:fldChar w:fldCharType="begin"/>',
      "<w:instrText>pa</w:instrText>",
      "<w:instrText>ge</w:instrText>",
    ]
      .concat('<w:fldChar w:fldCharType="end"/>')
      .map(run)
      .join("");
    const changes = templateText("word/footer1.xml", (text) =>
      text.replace("</w:p></w:ftr>", `${field}</w:p></w:ftr>`),
    );
    const parts = readParts(await compile(makeTemplate("dotx", changes)));
    expect(parts.get("word/footer2.xml")).toBe(changes["word/footer1.xml"]);
  });

  test("that counts pages in its header, and has no footer, gets none", async () => {
    const field = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:hdr>';
    const bytes = await compile(
      makeTemplate("dotx", {
        ...templateText("word/header1.xml", (text) => text.replace("</w:p></w:hdr>", field)),
        ...templateText("word/document.xml", (text) => text.replace(/<w:footerReference [^>]*>/, "")),
      }),
    );
    expectDocument(bytes);
    expect([...readParts(bytes).keys()].filter((part) => part.includes("footer"))).toEqual([]);
    expect(readParts(bytes).get("word/document.xml")).not.toContain("footerReference");
  });

  test("with a header and no footer gets millrep's footer", async () => {
    const changes = templateText("word/document.xml", (text) =>
      text.replace(/<w:footerReference [^>]*>/, ""),
    );
    const bytes = await compile(makeTemplate("dotx", changes));
    expectDocument(bytes);
    const parts = readParts(bytes);
    expect(parts.get("word/header1.xml")).toBe(templateParts()["word/header1.xml"]);
    expect(values(parts, "word/footer1.xml", "//w:pStyle/@w:val")).toEqual(["Sidfot"]);
  });

  test("may have parts with nothing in them", async () => {
    const empty = (part: string): TemplateChanges =>
      templateText(part, (text) => text.replace(/<(w:(?:ftr|numbering|settings)) ([^>]*)>.*/, "<$1 $2 />"));
    const bytes = await compile(
      makeTemplate("dotx", {
        ...empty("word/footer1.xml"),
        ...empty("word/numbering.xml"),
        ...empty("word/settings.xml"),
      }),
    );
    expectDocument(bytes);
    expect(readParts(bytes).get("word/footer2.xml")).toMatch(/ ><w:p>.*<\/w:p><\/w:ftr>$/);
  });

  test("that only counts all pages, or refers to one, gets page numbers", async () => {
    const field = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>';
    const changes = templateText("word/footer1.xml", (text) => text.replace("</w:p></w:ftr>", field));
    const parts = readParts(await compile(makeTemplate("dotx", changes)));
    expect(parts.get("word/footer2.xml")).toContain("PAGE</w:instrText>");
  });

  test("may have another first page, and headers that a section takes from the one before", async () => {
    const changes = templateText("word/document.xml", (text) =>
      text
        .replace(
          "<w:sectPr>",
          '<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p><w:sectPr>',
        )
        .replace("</w:sectPr></w:body>", "<w:titlePg/></w:sectPr></w:body>"),
    );
    const bytes = await compile(makeTemplate("dotx", changes));
    expectDocument(bytes);
    const parts = readParts(bytes);
    const document = parts.get("word/document.xml") ?? "";
    expect(document.match(/<w:(?:header|footer)Reference w:type="\w+"/g)).toEqual([
      '<w:headerReference w:type="first"',
      '<w:headerReference w:type="default"',
      '<w:footerReference w:type="default"',
    ]);
    expect(document).toContain("<w:titlePg/>");
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  test("that numbers its headings numbers the report's; else millrep does, where the programme wants it", async () => {
    const direct = async (changes: TemplateChanges): Promise<string[]> => {
      const bytes = await compile(makeTemplate("dotx", changes), { numberedHeadings: true });
      expectDocument(bytes);
      return values(
        readParts(bytes),
        "word/document.xml",
        '//w:p[w:pPr/w:pStyle/@w:val="Rubrik1"]//w:numId/@w:val',
      );
    };
    expect(await direct({})).toEqual([]);
    const unnumbered = templateText("word/styles.xml", (text) =>
      text.replace('<w:numPr><w:numId w:val="3"/></w:numPr>', ""),
    );
    expect(await direct(unnumbered)).toEqual(["5"]);
  });

  test("may have its styles' names in capitals, and as aliases", async () => {
    const changes = templateText("word/styles.xml", (text) =>
      text
        .replace('<w:name w:val="heading 1"/>', '<w:name w:val="Heading 1"/>')
        .replace(
          '<w:name w:val="Title"/>',
          '<w:name w:val="Region Huvudrubrik"/><w:aliases w:val="Försätt,Title"/>',
        ),
    );
    const outline = readOutline(await compile(makeTemplate("dotx", changes)));
    expect(outline.slice(0, 2)).toEqual(["P\tLägesrapport mars 2023", "P\tInledning"]);
    const bytes = await compile(makeTemplate("dotx", changes));
    expect(
      values(readParts(bytes), "word/document.xml", "//w:body/w:p[position()<3]/w:pPr/w:pStyle/@w:val"),
    ).toEqual(["Rubrik", "Rubrik1"]);
  });

  test("may link to the web in its header, and carry the path of the template it was once made from", async () => {
    const rels = relationships(
      ["image", "media/logotyp.png"],
      ["hyperlink", "https://example.se/a?b=1&amp;c=2"],
    );
    const bytes = await compile(
      makeTemplate("dotx", {
        "word/_rels/header1.xml.rels": rels,
        "word/_rels/settings.xml.rels": relationships(["attachedTemplate", "file:///C:/Mallar/Normal.dotm"]),
      }),
    );
    expectDocument(bytes);
    const parts = readParts(bytes);
    expect(values(parts, "word/_rels/header1.xml.rels", "//*/@Target")).toEqual([
      "/word/template/part5.png",
      "https://example.se/a?b=1&c=2",
    ]);
    expect([...parts.values()].join("")).not.toContain("Normal.dotm");
  });

  test("leaves the contents without page numbers where its header may be too high for its margin", async () => {
    const changes = templateText("word/header1.xml", (text) => text.replace('cy="381000"', 'cy="1381000"'));
    const bytes = await compile(makeTemplate("dotx", changes), { toc: true });
    expect(readText(bytes).split("\n").slice(1, 4)).toEqual(["Innehåll", "Inledning", "Läsanvisning"]);
    // With the switch \n the field would stay without them when somebody updates it in Word.
    expect(readParts(bytes).get("word/document.xml")).toContain(
      '<w:instrText xml:space="preserve">TOC \\h \\o &quot;1-2&quot;</w:instrText>',
    );
  });

  test.each([
    ["a logo of the height of its margin", (text: string) => text.replace('cy="381000"', 'cy="860000"')],
    [
      "a row of short cells",
      (text: string) =>
        text.replace(
          /<w:p>.*<\/w:p>/s,
          `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${"<w:tc><w:p/></w:tc>".repeat(9)}</w:tr></w:tbl><w:p/>`,
        ),
    ],
  ])("has page numbers in the contents with %s in its header", async (_, change) => {
    const bytes = await compile(makeTemplate("dotx", templateText("word/header1.xml", change)), {
      toc: true,
    });
    expectDocument(bytes);
    expect(readText(bytes)).toContain("Innehåll\nInledning1\nLäsanvisning1\n");
  });

  test.each([
    [
      "a row of a cell with much text",
      `<w:tc><w:tcPr><w:tcW w:w="900"/></w:tcPr><w:p><w:r><w:t>${"ord ".repeat(60)}</w:t></w:r></w:p></w:tc>`,
    ],
    [
      "a table in a table",
      "<w:tc><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc>",
    ],
  ])("has none with %s in its header", async (_, cell) => {
    const changes = templateText("word/header1.xml", (text) =>
      text.replace(/<w:p>.*<\/w:p>/s, `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}</w:tr></w:tbl><w:p/>`),
    );
    const text = readText(await compile(makeTemplate("dotx", changes), { toc: true }));
    expect(text).toContain("Innehåll\nInledning\nLäsanvisning");
  });

  test("may have a style whose id has signs of XML in it", async () => {
    const changes = templateText("word/styles.xml", (text) =>
      text.replaceAll('"Rubrik3"', '"R&amp;&lt;3"').replaceAll('"Normaltabell"', '"N&amp;T"'),
    );
    const bytes = await compile(makeTemplate("dotx", changes));
    expectDocument(bytes);
    const based = '//w:style[w:name/@w:val="heading 4" or w:name/@w:val="Report Table"]/w:basedOn/@w:val';
    expect(values(readParts(bytes), "word/styles.xml", based)).toEqual(["R&<3", "N&T"]);
  });

  test("has none of its pale colours in the styles that it lacks", async () => {
    const changes = templateText("word/styles.xml", (text) => text.replaceAll("00594F", "9FC5E8"));
    const styles = readParts(await compile(makeTemplate("dotx", changes))).get("word/styles.xml") ?? "";
    expect(/<w:name w:val="Quote"\/>.*?<\/w:style>/.exec(styles)?.[0]).toContain('w:color="000000"');
  });
});

testBySchemas();
