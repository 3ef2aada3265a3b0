import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { findFileKind } from "../../src/ooxml/find-file-kind.ts";
import { hostileFiles } from "../support/hostile-word-files.ts";
import { makeTemplate, templateParts } from "../support/make-template.ts";
import { makeWord, p, partOf, printBlocks, r, readBody, required } from "../support/read-body.ts";

test("a file that was made to do harm is refused with the true reason, or read right: nothing is thrown", () => {
  const outcomes = hostileFiles.map(({ name, make }) => {
    const read = readDocx(make());
    return [name, "refusal" in read ? read.refusal : "read"];
  });
  expect(outcomes).toEqual(hostileFiles.map(({ name, outcome }) => [name, outcome]));
});

describe("what is read is read right:", () => {
  const main = (xml: string): string[] =>
    printBlocks(required(readDocx(makeTemplate("docx", { "word/document.xml": xml }))).blocks);
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test("the text of a file with macros, and no word of the macros", () => {
    const types = String(templateParts("docx")["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "application/vnd.ms-word.document.macroEnabled.main+xml",
    );
    const bytes = makeWord(p(r("ett")), {
      "[Content_Types].xml": types,
      "word/vbaProject.bin": "Sub AutoOpen()",
      "word/vbaData.xml": partOf("wne:vbaSuppData", ""),
    });
    const read = required(readDocx(bytes));
    expect([findFileKind(bytes), printBlocks(read.blocks)]).toEqual(["docx", ["P ett"]]);
    expect(read.fates.map(({ text }) => text).join()).not.toContain("Auto");
  });

  test("entities that nobody defined, and numbers of no sign, as they are written", () => {
    expect(
      main(`<w:document ${word}>${p(r("&a; &#1114112; &#65;&amp;#66;&amp;lt;&lt;"))}</w:document>`),
    ).toEqual(["P &a; &#1114112; A&#66;&lt;<"]);
    expect(main(`<w:document ${word}>${p(r("&amp;lt; &amp;amp; &quot;&apos;&gt;"))}</w:document>`)).toEqual([
      `P &lt; &amp; "'>`,
    ]);
  });

  test("an element with a thousand attributes, and none with more", () => {
    const attributes = (count: number): string =>
      Array.from({ length: count }, (_, index) => `a${index}="b"`).join(" ");
    const document = (count: number): string =>
      `<w:document ${word}><w:p ${attributes(count)}>${r("ett")}</w:p></w:document>`;
    expect(main(document(1000))).toEqual(["P ett"]);
    expect(readDocx(makeTemplate("docx", { "word/document.xml": document(1001) }))).toEqual({
      refusal: "malformed",
      part: "word/document.xml",
    });
  });

  test("fields in fields: the innermost link counts, and what programs write hides all that is in it", () => {
    const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (code: string, result: string): string =>
      `${sign("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${sign("separate")}${result}${sign("end")}`;
    const link = (address: string, result: string): string => field(`HYPERLINK "${address}"`, result);
    expect(
      readBody(
        p(link("https://a.se", r("ett ") + link("https://b.se", r("två")) + r(" tre")) + r(" fyra")) +
          p(
            field("TOC", link("https://c.se", r("fem"))) +
              field("REF a", r("sex") + field("PAGE", r("7")) + r(" åtta")),
          ) +
          p(link("https://d.se", field("REF a", r("nio")))),
      ).blocks.map((block) => printBlocks([block])[0]),
    ).toEqual([
      "P [ett ](https://a.se)[två](https://b.se)[ tre](https://a.se) fyra",
      "P sex åtta",
      "P [nio](https://d.se)",
    ]);
  });

  test("tables in tables, sixty deep", () => {
    const [open, close] = ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"];
    let blocks = readBody(open.repeat(60) + p(r("ett")) + close.repeat(60)).blocks;
    for (let depth = 0; depth < 60; depth += 1) {
      const [table] = blocks;
      blocks = table?.role === "table" ? (table.rows[0]?.cells[0]?.blocks ?? []) : [];
    }
    expect(printBlocks(blocks)).toEqual(["P ett"]);
  });
});
