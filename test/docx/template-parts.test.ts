import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import { paragraph, words } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf, fromTemplate } from "../support/make-document.ts";
import {
  makeTemplate,
  relationships,
  type TemplateChanges,
  templateParts,
} from "../support/make-template.ts";
import { readParts } from "../support/read-docx.ts";

const own = templateParts();

async function compile(changes: TemplateChanges): Promise<ReadonlyMap<string, string>> {
  const document = documentOf([{ role: "title", text: "Lägesrapport" }, paragraph(words("Allt är klart."))]);
  const bytes = await writeDocx(fromTemplate(document, makeTemplate("dotx", changes)));
  expectDocument(bytes);
  expect(danglingIn(bytes)).toEqual([]);
  return readParts(bytes);
}

/** What a document refers to and does not have: parts that relationships lead to, and relationships that XML names. */
function danglingIn(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const names = new Set(Object.keys(unzipSync(bytes)));
  return [...parts].flatMap(([part, text]) => {
    const folder = part.replace(/(?:_rels\/)?[^/]*$/, "");
    if (part.endsWith(".rels")) {
      const targets = [...text.matchAll(/Target="([^"]*)"(?! TargetMode="External")/g)].map(
        ([, target]) => target ?? "",
      );
      return targets.filter(
        (target) => !names.has(target.startsWith("/") ? target.slice(1) : folder + target),
      );
    }
    const rels = parts.get(part.replace(/([^/]*)$/, "_rels/$1.rels")) ?? "";
    const ids = [...text.matchAll(/ (?:r:[a-z]+|o:relid)="([^"]+)"/gi)].map(([, id]) => id);
    return ids.filter((id) => !rels.includes(`Id="${id}"`)).map((id) => `${part} ${id}`);
  });
}

function headerWith(xml: string): TemplateChanges {
  return { "word/header1.xml": String(own["word/header1.xml"]).replace("</w:hdr>", `${xml}</w:hdr>`) };
}

/** The paragraphs of a header, after the template's own. */
function addedTo(parts: ReadonlyMap<string, string>): string {
  return /<\/w:p>(.*)<\/w:hdr>/s.exec(parts.get("word/header1.xml") ?? "")?.[1] ?? "";
}

const by = 'w:id="1" w:author="Anna Andersson" w:date="2023-01-01T00:00:00Z"';
const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const gone = (words: string): string => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const goneMark = `<w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`;

describe("tracked changes in a template are accepted, and name nobody", () => {
  test.each([
    ["added words", `<w:p><w:ins ${by}>${text("Nytt")}</w:ins></w:p>`, `<w:p>${text("Nytt")}</w:p>`],
    ["removed words", `<w:p>${gone("Gammalt")}${text("Kvar")}</w:p>`, `<w:p>${text("Kvar")}</w:p>`],
    ["words that were added and removed", `<w:p><w:ins ${by}>${gone("Nytt")}</w:ins></w:p>`, "<w:p></w:p>"],
    [
      "moved words",
      `<w:p><w:moveFromRangeStart ${by} w:name="m"/><w:moveFrom ${by}>${text("Flyttat")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/><w:moveTo ${by}>${text("Flyttat")}</w:moveTo></w:p>`,
      `<w:p>${text("Flyttat")}</w:p>`,
    ],
    [
      "formats",
      `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
      '<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>',
    ],
    [
      "the end of a paragraph",
      `<w:p>${goneMark}${text("Ett")}</w:p><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${text("två")}</w:p>`,
      `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${text("Ett")}${text("två")}</w:p>`,
    ],
    [
      "a whole paragraph",
      `<w:p>${goneMark}${gone("Ett")}</w:p><w:p>${goneMark}${gone("Två")}</w:p><w:p>${text("Tre")}</w:p>`,
      `<w:p>${text("Tre")}</w:p>`,
    ],
    [
      "the end of the last paragraph",
      `<w:p>${goneMark}${gone("Ett")}</w:p>`,
      "<w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p>",
    ],
    [
      "a row and a cell",
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc><w:p>${gone("a")}</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>`,
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    ],
    [
      "a whole table",
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>`,
      "<w:p/>",
    ],
  ])("%s", async (_, before, after) => {
    const parts = await compile(headerWith(before));
    expect(addedTo(parts)).toBe(after);
    expect([...parts.values()].join("")).not.toContain("Anna");
  });

  test("in styles and numbering, too", async () => {
    const change = `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`;
    const parts = await compile({
      "word/styles.xml": String(own["word/styles.xml"]).replace(
        '<w:color w:val="00594F"/><w:sz w:val="64"/>',
        `$&${change}`,
      ),
      "word/numbering.xml": String(own["word/numbering.xml"]).replace(
        "</w:lvl>",
        `<w:rPr><w:b/>${change}</w:rPr></w:lvl>`,
      ),
    });
    expect([...parts.values()].join("")).not.toMatch(/Anna|Change/);
  });

  test("also where nothing else is left of the header", async () => {
    const header = String(own["word/header1.xml"]).replace(
      /<w:p>.*<\/w:p>/s,
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    );
    expect((await compile({ "word/header1.xml": header })).get("word/header1.xml")).toMatch(
      /><w:p\/><\/w:hdr>$/,
    );
  });

  test("comments, permissions, placeholders and custom data go, and the document's own properties stay", async () => {
    const store = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    const control = (binding: string): string =>
      `<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="A"/></w:placeholder><w:dataBinding w:xpath="/a" w:storeItemID="${binding}"/></w:sdtPr><w:sdtContent>${text("a")}</w:sdtContent></w:sdt>`;
    const parts = await compile(
      headerWith(
        `<w:p><w:permStart w:id="3" w:ed="anna@example.se"/><w:commentRangeStart w:id="2"/>${text("a")}<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r><w:permEnd w:id="3"/>${control("{1}")}${control(store)}</w:p>`,
      ),
    );
    expect(addedTo(parts)).toBe(
      `<w:p>${text("a")}<w:r></w:r><w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>${text("a")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="${store}"/></w:sdtPr><w:sdtContent>${text("a")}</w:sdtContent></w:sdt></w:p>`,
    );
  });
});

describe("what a template refers to and has lost is not referred to", () => {
  const vml =
    '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="a"><v:imagedata o:relid="rId9"/></v:shape></w:pict></w:r></w:p>';

  test.each([
    ["a picture's file", { "word/media/logotyp.png": undefined }, "</w:r><w:r>"],
    ["a picture's relationship", { "word/_rels/header1.xml.rels": relationships() }, "</w:r><w:r>"],
    ["the whole list of relationships", { "word/_rels/header1.xml.rels": undefined }, "</w:r><w:r>"],
    ["a picture of an old kind", headerWith(vml), "<w:p><w:r></w:r></w:p></w:hdr>"],
    [
      "the address of a link, whose words stay",
      headerWith(`<w:p><w:hyperlink r:id="rId9">${text("länk")}</w:hyperlink></w:p>`),
      `<w:p>${text("länk")}</w:p></w:hdr>`,
    ],
    [
      "a part of a part",
      {
        ...headerWith('<w:p><w:r><w:drawing><x:chart xmlns:x="x" r:id="rId2"/></w:drawing></w:r></w:p>'),
        "word/_rels/header1.xml.rels": relationships(["image", "media/logotyp.png"], ["chart", "chart.xml"]),
        "word/chart.xml": "<c/>",
        "word/_rels/chart.xml.rels": relationships(["image", "borta.png"]),
      },
      "<w:p><w:r></w:r></w:p></w:hdr>",
    ],
  ])("%s", async (_, changes: TemplateChanges, left) => {
    expect((await compile(changes)).get("word/header1.xml")).toContain(left);
  });

  test.each([
    [
      "a picture of a kind that the file does not name",
      {
        "[Content_Types].xml": String(own["[Content_Types].xml"]).replace(
          /<Default Extension="png"[^>]*>/,
          "",
        ),
      },
    ],
    [
      "a picture in a part that is damaged",
      {
        "word/_rels/header1.xml.rels": relationships(["chart", "chart.xml"]),
        "word/chart.xml": '<c:c r:id="rId1"/>',
      },
    ],
    [
      "a part that names a relationship that it does not have",
      {
        "word/_rels/header1.xml.rels": relationships(["chart", "chart.xml"]),
        "word/chart.xml":
          '<c xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
      },
    ],
  ])("%s", async (_, changes: TemplateChanges) => {
    const parts = await compile(changes);
    expect(parts.get("word/header1.xml")).toContain("<w:p><w:pPr>");
    expect(parts.get("word/header1.xml")).not.toContain("w:drawing");
  });

  test("parts that refer to each other are whole, and a second relationship of one id counts for nothing", async () => {
    const rels = relationships(["chart", "a.xml"]).replace(
      "</Relationships>",
      '<Relationship Id="rId1" Type="x" Target="borta.xml"/></Relationships>',
    );
    const parts = await compile({
      "word/_rels/header1.xml.rels": rels,
      "word/a.xml": "<a/>",
      "word/_rels/a.xml.rels": relationships(["x", "b.xml"]),
      "word/b.xml": "<b/>",
      "word/_rels/b.xml.rels": relationships(["x", "a.xml"]),
    });
    expect(parts.get("word/header1.xml")).toContain("w:drawing");
    expect([...parts.values()].filter((part) => part === "<a/>" || part === "<b/>")).toHaveLength(2);
  });

  test("a picture that is there stays, whatever prefix its reference has", async () => {
    const header = String(own["word/header1.xml"]);
    const other = header.replace(
      "r:embed=",
      'xmlns:d5p1="http://schemas.openxmlformats.org/officeDocument/2006/relationships" d5p1:embed=',
    );
    expect((await compile({ "word/header1.xml": other })).get("word/header1.xml")).toBe(other);
    const lost = await compile({ "word/header1.xml": other, "word/media/logotyp.png": undefined });
    expect(lost.get("word/header1.xml")).not.toContain("d5p1");
  });

  test("a picture as a bullet goes with its uses", async () => {
    const bullet =
      '<w:numPicBullet w:numPicBulletId="0"><w:drawing><x:a xmlns:x="x" r:embed="rId1"/></w:drawing></w:numPicBullet>';
    const numbering = String(own["word/numbering.xml"])
      .replace("<w:abstractNum ", `${bullet}$&`)
      .replace("<w:lvlJc", '<w:lvlPicBulletId w:val="0"/>$&');
    const parts = await compile({ "word/numbering.xml": numbering });
    expect(parts.get("word/numbering.xml")).not.toContain("PicBullet");
  });

  test("a picture in the theme is replaced by a colour", async () => {
    const theme = String(own["word/theme/theme1.xml"]).replace(
      /<a:bgFillStyleLst>.*?<\/a:solidFill>/,
      '<a:bgFillStyleLst><a:blipFill xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><a:blip r:embed="rId1"/></a:blipFill>',
    );
    expect((await compile({ "word/theme/theme1.xml": theme })).get("word/theme/theme1.xml")).toBe(
      own["word/theme/theme1.xml"],
    );
  });
});

describe("of a template's settings and page", () => {
  test("only what can be read without their namespaces is taken over", async () => {
    const settings = String(own["word/settings.xml"]).replace(
      "<w:compat>",
      '<w:compat xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:enableOpenTypeKerning/><w:useFELayout w14:x="1"/>',
    );
    const parts = await compile({ "word/settings.xml": settings });
    expect(parts.get("word/settings.xml")).toContain("<w:compat><w:useFELayout/><w:compatSetting ");
    expect(parts.get("word/settings.xml")).not.toContain("w14");
  });

  test("the borders are taken over, and the margins that it does not state are the document's own", async () => {
    const document = String(own["word/document.xml"])
      .replace(
        "<w:cols",
        '<w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="4" w:space="24" w:color="auto"/></w:pgBorders><w:cols',
      )
      .replace(/ w:header="709" w:footer="567" w:gutter="0"/, "");
    expect((await compile({ "word/document.xml": document })).get("word/document.xml")).toContain(
      '<w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="2268" w:header="709" w:footer="709" w:gutter="0"/><w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="4" w:space="24" w:color="auto"/></w:pgBorders>',
    );
  });
});

describe("a report has the page of the template's first section with running text", () => {
  const upright = '<w:pgSz w:w="11906" w:h="16838"/>';
  const lying = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
  const section = (size: string, rest = ""): string => `<w:sectPr>${rest}${size}</w:sectPr>`;
  const end = (size: string, rest = ""): string => `<w:p><w:pPr>${section(size, rest)}</w:pPr></w:p>`;
  const headline = '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Bakgrund</w:t></w:r></w:p>';
  const long = `<w:p>${text("Här står det mer än vad som brukar få plats på en försättssida, i hela meningar.")}</w:p>`;
  const header = '<w:headerReference w:type="default" r:id="rId5"/>';

  async function sizeOf(body: string): Promise<string> {
    const document = String(own["word/document.xml"]).replace(
      /<w:body>.*<\/w:body>/s,
      `<w:body>${body}</w:body>`,
    );
    const written = (await compile({ "word/document.xml": document })).get("word/document.xml") ?? "";
    using xml = XmlDocument.fromString(written);
    expect(xml.root.content).not.toContain("Bakgrund");
    return /<w:sectPr.*<\/w:sectPr>/s.exec(written)?.[0] ?? "";
  }

  test.each([
    ["an appendix lies down", headline + end(upright) + headline + section(lying), upright],
    ["an appendix lies down in an empty template", `${end(upright)}<w:p/>${section(lying)}`, upright],
    [
      "a cover lies down before the first heading",
      `<w:p>${text("Rapport")}</w:p>${end(lying)}${headline}${section(upright)}`,
      upright,
    ],
    [
      "a cover lies down before longer text",
      `<w:p>${text("Rapport")}</w:p>${end(lying)}${long}${section(upright)}`,
      upright,
    ],
    ["all text lies down", headline + end(lying) + section(upright), lying],
    ["everything lies down", section(lying), lying],
    ["there are only a few words", `<w:p>${text("Text")}</w:p>${end(lying)}${section(upright)}`, lying],
    [
      "a heading is on the cover of Word's gallery",
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${headline}${end(lying)}</w:sdtContent></w:sdt>${headline}${section(upright)}`,
      upright,
    ],
  ])("where %s", async (_, body, size) => {
    expect(await sizeOf(body)).toContain(size);
  });

  test("with the headers of the sections before, and not of those after", async () => {
    expect(await sizeOf(end(upright, header) + headline + section(upright))).toContain("<w:headerReference");
    const after = headline + end(upright, header) + headline + section(lying, header.replace("rId5", "rId6"));
    const parts = await sizeOf(after);
    expect(parts.match(/<w:headerReference/g)).toHaveLength(1);
  });

  test("with the headers of the next section where it has none", async () => {
    expect(await sizeOf(end(upright) + section(lying, header))).toMatch(/<w:headerReference .*11906/);
  });
});

test("a template in UTF-16 gives the same document as in UTF-8", async () => {
  const names = [
    "word/document.xml",
    "word/styles.xml",
    "word/header1.xml",
    "word/settings.xml",
    "[Content_Types].xml",
  ];
  const wide = (part: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${String(own[part]).replace("UTF-8", "UTF-16")}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };
  const changes = names.map((part, index) => [part, wide(part, index % 2 === 0)] as const);
  const parts = await compile(Object.fromEntries(changes));
  expect([...parts]).toEqual([...(await compile({}))]);
});

testBySchemas();
