import { describe, expect, test } from "@jest/globals";
import { heading, paragraph, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import type { RawLayout } from "../../src/schema/raw-programme.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf } from "../support/make-document.ts";
import { readParts } from "../support/read-docx.ts";

async function partsOf(layout: RawLayout): Promise<{ styles: string; document: string }> {
  const text = paragraph({ role: "link", address: "https://example.se", children: [words("Länk")] });
  const bytes = await writeDocx(documentOf([heading(1, "Inledning", "inledning"), text], layout));
  expectDocument(bytes);
  const parts = readParts(bytes);
  return { styles: parts.get("word/styles.xml") ?? "", document: parts.get("word/document.xml") ?? "" };
}

/** Returns the XML of one style. */
function styleNamed(styles: string, name: string): string {
  return new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`).exec(styles)?.[0] ?? "";
}

describe("the layout of the programme file", () => {
  test("gives the font, also one with signs of XML in its name", async () => {
    const { styles } = await partsOf({ font: 'Källa & "Sans" <1' });
    const name = "Källa &amp; &quot;Sans&quot; &lt;1";
    expect(styles.match(/<w:rFonts [^>]*>/g)).toEqual([
      `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`,
    ]);
  });

  test("gives the colours of headings and of links", async () => {
    const { styles } = await partsOf({ colours: { accent: "#9a1b1e", link: "#004F9F" } });
    for (const name of ["Title", "heading 1", "heading 2", "heading 3"])
      expect(styleNamed(styles, name)).toContain('<w:color w:val="9A1B1E"/>');
    expect(styleNamed(styles, "Hyperlink")).toContain('<w:color w:val="004F9F"/>');
    expect(styleNamed(styles, "Hyperlink")).toContain('<w:u w:val="single"/>');
  });

  test("gives the margins in millimetres, and header and footer room within them", async () => {
    const { document } = await partsOf({ margins: { top: 20, left: 35.5, bottom: 10 } });
    expect(/<w:pgMar [^>]*>/.exec(document)?.[0]).toBe(
      '<w:pgMar w:top="1134" w:right="1701" w:bottom="567" w:left="2013" w:header="567" w:footer="567" w:gutter="0"/>',
    );
  });

  test("may say nothing: Calibri, dark blue, and a column of 15 cm", async () => {
    const { styles, document } = await partsOf({});
    expect(styles).toContain('w:ascii="Calibri"');
    expect(styleNamed(styles, "heading 1")).toContain('<w:color w:val="1F3864"/>');
    expect(/<w:pgMar [^>]*>/.exec(document)?.[0]).toContain('w:right="1701" w:bottom="1417" w:left="1701"');
    expect(styleNamed(styles, "heading 1")).not.toContain("w:numPr");
  });
});

testBySchemas();
