import { describe, expect, test } from "@jest/globals";
import { XmlDocument } from "libxml2-wasm";
import { type Block, heading, paragraph, words } from "../../src/document/document.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf, fromTemplate } from "../support/make-document.ts";
import {
  makeTemplate,
  relationships,
  type TemplateChanges,
  templateParts,
} from "../support/make-template.ts";
import { readParts } from "../support/read-docx.ts";

const namespaces = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

const blocks: readonly Block[] = [
  { role: "title", text: "Lägesrapport mars 2023" },
  heading(1, "Inledning", "inledning"),
  heading(2, "Läsanvisning", "lasanvisning"),
  heading(3, "Ord", "ord"),
  ...textBlocks(
    new MarkdownText("En [länk](https://example.se/a).\n\n- punkt\n\n| A | B |\n|---|---|\n| 1 | 2 |"),
    new Map(),
  ),
  paragraph(words("Slut.")),
];

/** The parts of a document from a template that differs in some parts. */
async function partsFrom(changes: TemplateChanges): Promise<ReadonlyMap<string, string>> {
  const bytes = await writeDocx(
    fromTemplate(documentOf(blocks, { toc: true }), makeTemplate("dotx", changes)),
  );
  expectDocument(bytes);
  return readParts(bytes);
}

/** A template whose styles are only those of the given XML. */
function withStyles(xml: string): TemplateChanges {
  const own = String(templateParts()["word/styles.xml"]);
  return { "word/styles.xml": own.replace(/(<w:styles [^>]*>).*(<\/w:styles>)/s, `$1${xml}$2`) };
}

/** The styles that Word writes into a file in which nothing was used, as a Swedish Word names them. */
const unused =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:kern w:val="2"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="376"><w:lsdException w:name="heading 1" w:uiPriority="9" w:qFormat="1"/></w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/></w:style>';

function styleOf(parts: ReadonlyMap<string, string>, name: string): string {
  const styles = parts.get("word/styles.xml") ?? "";
  return new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`).exec(styles)?.[0] ?? "";
}

/** A theme with an accent and a colour of links of one's own. */
function themeWith(accent: string, link: string): TemplateChanges {
  const theme = String(templateParts()["word/theme/theme1.xml"]);
  return {
    "word/theme/theme1.xml": theme
      .replace(/<a:accent1>.*?<\/a:accent1>/, `<a:accent1><a:srgbClr val="${accent}"/></a:accent1>`)
      .replace(/<a:hlink>.*?<\/a:hlink>/, `<a:hlink><a:srgbClr val="${link}"/></a:hlink>`),
  };
}

const majorFont =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';

describe("a template in which no built-in style was used", () => {
  const made = partsFrom({ ...withStyles(unused), ...themeWith("4472C4", "0563C1") });

  test("gives a document with Word's own styles, which the document uses", async () => {
    const parts = await made;
    using body = XmlDocument.fromString(parts.get("word/document.xml") ?? "");
    const used = body
      .find("//w:body//w:pStyle/@w:val | //w:body//w:rStyle/@w:val", namespaces)
      .map(({ content }) => content);
    expect([...new Set(used)].sort()).toEqual(
      ["Title", "TOCHeading", "TOC1", "TOC2", "Heading1", "Heading2", "Heading3"]
        .concat(["Hyperlink", "ListParagraph", "TableHeading", "TableText"])
        .sort(),
    );
    using styles = XmlDocument.fromString(parts.get("word/styles.xml") ?? "");
    const defined = styles.find("//w:style/@w:styleId", namespaces).map(({ content }) => content);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  test("has its headings in the font and the shaded accent of the template's theme, at Word's sizes", async () => {
    const parts = await made;
    expect(styleOf(parts, "heading 1")).toBe(
      `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="0"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${majorFont}<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>`,
    );
    expect(styleOf(parts, "heading 2")).toContain('<w:outlineLvl w:val="1"/></w:pPr>');
    expect(styleOf(parts, "heading 2")).toContain('<w:sz w:val="26"/>');
    expect(styleOf(parts, "heading 3")).toContain('w:themeShade="7F"/><w:sz w:val="24"/>');
    expect(styleOf(parts, "Title")).toContain(
      `${majorFont}<w:spacing w:val="-10"/><w:kern w:val="28"/><w:sz w:val="56"/>`,
    );
    expect(styleOf(parts, "Hyperlink")).toContain(
      '<w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/>',
    );
    expect(styleOf(parts, "heading 4")).toContain('<w:basedOn w:val="Heading3"/>');
    expect(parts.get("word/styles.xml")).toContain("<w:latentStyles");
  });

  test("has tabs in header, footer and contents at the middle and the edge of the template's column", async () => {
    const parts = await made;
    for (const name of ["header", "footer"])
      expect(styleOf(parts, name)).toContain(
        '<w:tab w:val="center" w:pos="4110"/><w:tab w:val="right" w:pos="8220"/>',
      );
    expect(styleOf(parts, "toc 2")).toContain('<w:tab w:val="right" w:leader="dot" w:pos="8220"/>');
  });
});

describe("Word's own styles", () => {
  test("are only those that the template lacks", async () => {
    const own = String(templateParts()["word/styles.xml"]);
    const parts = await partsFrom({
      "word/styles.xml": own.replace(/<w:style [^>]*w:styleId="Rubrik2">.*?<\/w:style>/, ""),
    });
    expect(styleOf(parts, "heading 2")).toContain('w:styleId="Heading2"');
    for (const name of ["heading 1", "heading 3", "Title"]) expect(own).toContain(styleOf(parts, name));
  });

  test("have no pale colours: an accent and a link are made darker, and no longer the theme's", async () => {
    const parts = await partsFrom({ ...withStyles(unused), ...themeWith("FFC000", "9FC5E8") });
    expect(/<w:color [^>]*>/.exec(styleOf(parts, "heading 1"))?.[0]).toBe('<w:color w:val="957000"/>');
    expect(/<w:color [^>]*>/.exec(styleOf(parts, "heading 3"))?.[0]).toBe(
      '<w:color w:val="7F6000" w:themeColor="accent1" w:themeShade="7F"/>',
    );
    expect(/<w:color [^>]*>/.exec(styleOf(parts, "Hyperlink"))?.[0]).toBe('<w:color w:val="61788E"/>');
  });

  test("have the font and the colour of running text where the template has no theme", async () => {
    const rels = String(templateParts()["word/_rels/document.xml.rels"]).replace("/theme", "/x");
    const parts = await partsFrom({ ...withStyles(unused), "word/_rels/document.xml.rels": rels });
    expect(styleOf(parts, "heading 1")).toContain('<w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>');
    expect(styleOf(parts, "Hyperlink")).toContain('<w:color w:val="0563C1"/>');
  });

  test("also make a template of a document without any styles", async () => {
    const parts = await partsFrom({
      "word/_rels/document.xml.rels": relationships(),
      "word/document.xml": String(templateParts()["word/document.xml"]).replace(
        /<w:(?:header|footer)Reference [^>]*>/g,
        "",
      ),
    });
    for (const name of ["Normal", "Title", "heading 1", "Normal Table"])
      expect(styleOf(parts, name)).not.toBe("");
  });

  test("are not added where another program writes the Swedish names instead of Word's", async () => {
    const own = String(templateParts()["word/styles.xml"]);
    const swedish = own
      .replace('"heading 1"', '"Rubrik 1"')
      .replace('"Title"', '"Rubrik"')
      .replace('"Hyperlink"', '"Hyperlänk"');
    const parts = await partsFrom({ "word/styles.xml": swedish });
    expect(styleOf(parts, "heading 1") + styleOf(parts, "Title") + styleOf(parts, "Hyperlink")).toBe("");
    expect(parts.get("word/document.xml")).toMatch(
      /<w:pStyle w:val="Rubrik"\/>.*<w:pStyle w:val="Rubrik1"\/>/,
    );
  });

  test("include the one of tables once, also where the template does not call it the default", async () => {
    const styles = unused.replace('w:type="table" w:default="1"', 'w:type="table"');
    const all = (await partsFrom(withStyles(styles))).get("word/styles.xml") ?? "";
    expect(all.match(/<w:name w:val="Normal Table"\/>/g)).toHaveLength(1);
    expect(all).toContain('<w:name w:val="Report Table"/><w:basedOn w:val="Normaltabell"/>');
  });

  test("leave what later versions of Word add to the defaults behind the language", async () => {
    const styles = unused.replace('<w:lang w:val="sv-SE"/>', '<w:lang w:val="en-US"/><w:specVanish/>');
    const all = (await partsFrom(withStyles(styles))).get("word/styles.xml") ?? "";
    expect(all).toContain('<w:sz w:val="22"/><w:lang w:val="sv-SE"/><w:specVanish/></w:rPr>');
  });
});

testBySchemas();
