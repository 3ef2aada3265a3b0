import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findTexts } from "../../src/docx-reader/find-texts.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { requireEveryFate } from "../../src/docx-reader/require-every-fate.ts";
import { makeTemplate, relationships, templateParts } from "../support/make-template.ts";
import { makeWord, p, partOf, printBlocks, printFates, r, readBody, required } from "../support/read-body.ts";
import "../support/seed.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("a file that is not read says why", () => {
  const compound = (name: string): Uint8Array =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(name, "utf16le")]);
  const main = (xml: string): Uint8Array => makeTemplate("docx", { "word/document.xml": xml });
  const nested = (depth: number): string =>
    "<w:sdt><w:sdtContent>".repeat(depth) + p(r("ett")) + "</w:sdtContent></w:sdt>".repeat(depth);

  test.each<[string, string, Uint8Array]>([
    ["text", "a text", strToU8("Hej")],
    ["encrypted", "a password", compound("EncryptedPackage")],
    ["doc", "an old document", compound("WordDocument")],
    ["damaged", "a cut file", makeWord(p(r("ett"))).subarray(0, 3000)],
    ["otherZip", "a zip file of something else", zipSync({ "a.txt": strToU8("ett") })],
    ["tooLarge", "a bomb", makeWord(p(r("ett")), { "word/x.xml": " ".repeat(40_000_000) })],
    [
      "doctype",
      "a document type",
      main('<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'),
    ],
    ["malformed", "a part that is cut", main("<w:document><w:body>")],
    [
      "encoding",
      "another encoding",
      makeTemplate("docx", { "word/document.xml": Uint8Array.from([60, 0xe5, 62]) }),
    ],
    ["altChunk", "a document within it", makeWord('<w:altChunk r:id="rId1"/>')],
    [
      "namespaces",
      "a prefix of two meanings",
      main(`<w:document xmlns:w="${word}"><a xmlns:w="urn:x"><w:t>ett</w:t></a></w:document>`),
    ],
    ["tooDeep", "6,000 controls, one in another", makeWord(nested(6000))],
    ["tooMany", "a million elements", makeWord("<w:p/>".repeat(1_000_000))],
  ])("%s: %s", (refusal, _, bytes) => {
    expect(readDocx(bytes)).toMatchObject({ refusal });
  });

  test("and up to 90 controls, one in another, are read", () => {
    expect(printBlocks(readBody(nested(90)).blocks)).toEqual(["P ett"]);
  });

  test("and names the part that is the reason", () => {
    const bytes = makeWord(p(r("ett")), { "word/footnotes.xml": partOf("w:footnotes", "<w:x>") });
    expect(readDocx(bytes)).toEqual({ refusal: "malformed", part: "word/footnotes.xml" });
  });
});

describe("a document is read the same", () => {
  const body = p(r("Rubrik"), '<w:pStyle w:val="Rubrik1"/>') + p(r("ett ") + r("två", "<w:b/>"));
  const lines = ["H1 Rubrik", "P ett **två**"];

  /** Its parts, each changed. */
  function changed(change: (xml: string) => string): Uint8Array {
    const parts = Object.entries(unzipSync(makeWord(body)));
    return zipSync(
      Object.fromEntries(
        parts.map(([name, data]) => [name, /xml|rels$/.test(name) ? strToU8(change(strFromU8(data))) : data]),
      ),
    );
  }

  test.each<[string, (xml: string) => string]>([
    [
      "with prefixes of a generator",
      (xml) =>
        xml
          .replaceAll("<w:", "<ns0:")
          .replaceAll("</w:", "</ns0:")
          .replaceAll(" w:", " ns0:")
          .replaceAll("xmlns:w=", "xmlns:ns0="),
    ],
    [
      "with the namespaces of strict documents",
      (xml) =>
        xml
          .replaceAll(word, "http://purl.oclc.org/ooxml/wordprocessingml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
    ],
    ["with a byte order mark and lines", (xml) => `\uFEFF${xml.replaceAll("><w:", ">\r\n  <w:")}`],
  ])("%s", (_, change) => {
    expect(printBlocks(required(readDocx(changed(change))).blocks)).toEqual(lines);
  });

  test("as a template and with macros, of which nothing is run", () => {
    const types = String(templateParts("docx")["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "application/vnd.ms-word.document.macroEnabled.main+xml",
    );
    const bytes = makeWord(body, {
      "[Content_Types].xml": types,
      "word/vbaProject.bin": Uint8Array.from([1, 2]),
    });
    expect(printBlocks(required(readDocx(bytes)).blocks)).toEqual(lines);
  });
});

describe("the properties", () => {
  const parts = {
    "_rels/.rels": relationships(
      ["officeDocument", "word/document.xml"],
      ["extended-properties", "docProps/app.xml"],
      ["custom-properties", "docProps/custom.xml"],
      ["metadata/core-properties", "docProps/core.xml"],
    ),
    "docProps/app.xml":
      "<Properties><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion><Company>Region Ek</Company></Properties>",
    "docProps/core.xml":
      "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:title>Lägesrapport</dc:title><dc:creator>Anna Ek</dc:creator></cp:coreProperties>",
    "docProps/custom.xml":
      '<Properties><property name="period"><vt:lpwstr xmlns:vt="c">2023-03</vt:lpwstr></property><property name="_AuthorEmail"><vt:lpwstr xmlns:vt="c">anna.ek@example.se</vt:lpwstr></property></Properties>',
  };

  test("say what made the file, and name nobody", () => {
    const read = readBody(p(r("ett")), parts);
    expect(read).toMatchObject({
      madeBy: "Microsoft Office Word 16.0000",
      title: "Lägesrapport",
      properties: new Map([["period", "2023-03"]]),
    });
    expect(JSON.stringify({ ...read, properties: [...read.properties] })).not.toMatch(/Ek|anna/);
  });

  test("that may name people are given where names are asked for", () => {
    expect(readBody(p(r("ett")), parts, { names: true }).properties.get("_AuthorEmail")).toBe(
      "anna.ek@example.se",
    );
  });

  test("are none where the file states none", () => {
    expect(readBody(p(r("ett")))).toMatchObject({
      madeBy: undefined,
      title: undefined,
      properties: new Map(),
    });
  });
});

describe("every text has one fate", () => {
  const source = `<w:x xmlns:w="${word}" xmlns:m="http://purl.oclc.org/ooxml/officeDocument/math"><!-- <w:t>a</w:t> --><w:t>ett</w:t><w:t/><w:t></w:t><w:t a=">">två<![CDATA[</w:t>]]></w:t><m:t> </m:t><w:tab/><x:t>tre</x:t><w:t>fyra<w:t>fem</w:t></w:t><w:sym w:char="1"/></w:x>`;

  test("as a search of the source finds them, without a tree", () => {
    expect(findTexts(source)?.map(({ start, end }) => source.slice(start, end))).toEqual([
      "<w:t>ett</w:t>",
      '<w:t a=">">två<![CDATA[</w:t>]]></w:t>',
      "<m:t> </m:t>",
      "<w:t>fyra<w:t>fem</w:t></w:t>",
      '<w:sym w:char="1"/>',
    ]);
  });

  test("and a document of them balances", () => {
    const read = readBody("", {
      "word/document.xml": source,
      "word/header1.xml": undefined,
      "word/footer1.xml": undefined,
    });
    expect([printBlocks(read.blocks), printFates(read)]).toEqual([
      ["P etttvå</w:t>fyrafem\uFFFD"],
      ["formula:  "],
    ]);
  });

  test("wherever it stands, by the rules or against them", () => {
    const names = [
      ..."w:document w:body w:p w:r w:t w:delText w:instrText w:sym m:t a:t w:pPr w:rPr w:tbl w:tr w:tc w:tcPr".split(
        " ",
      ),
      ..."w:sdt w:sdtPr w:sdtContent w:ins w:del w:moveFrom w:hyperlink w:fldSimple w:fldChar w:footnoteReference".split(
        " ",
      ),
      ..."w:txbxContent w:br w:tab w:bookmarkStart w:commentRangeEnd mc:AlternateContent mc:Choice mc:Fallback".split(
        " ",
      ),
      ..."m:oMath w:drawing a:blip w:footnotes w:footnote w:comments w:sectPr x:y".split(" "),
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "large", withCrossShrink: true },
        fc.constantFrom("", "ett", "<w:t>två</w:t>"),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 3 }))
          .map(([name, inner]) => `<${name} w:id="1">${inner.join("")}</${name}>`),
      ),
    }));
    const part = fc.tuple(fc.constantFrom(...names), tree).map(([name, inner]) => partOf(name, inner));
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (document, footnotes, other, rejectChanges) => {
        const parts = {
          "word/footnotes.xml": footnotes,
          "word/comments.xml": other,
          "word/header1.xml": other,
        };
        expect(
          readDocx(makeTemplate("docx", { "word/document.xml": document, ...parts }), { rejectChanges }),
        ).toHaveProperty("fates");
      }),
      { numRuns: 200 },
    );
  });

  test("else reading stops with a bug: a text without a fate, a fate without a text, a text with two", () => {
    const { fates } = readBody(p(r("ett") + r("två")), {
      "word/header1.xml": undefined,
      "word/footer1.xml": undefined,
    });
    const [first, second] = fates;
    if (!first || !second) throw new Error("no texts");
    expect(() => requireEveryFate("a.xml", fates, fates)).not.toThrow();
    expect(() => requireEveryFate("a.xml", fates, [first])).toThrow(
      "a.xml has 2 texts, of which 1 were read",
    );
    expect(() => requireEveryFate("a.xml", [first], fates)).toThrow(
      "a.xml has 1 texts, of which 2 were read",
    );
    expect(() => requireEveryFate("a.xml", fates, [first, first])).toThrow("a.xml has 2 texts");
  });
});
