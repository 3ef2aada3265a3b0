import { expect, test } from "@jest/globals";
import { p, partOf, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

test.each([
  [
    "split by rsid and proofErr",
    '<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>Pla</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t>nering</w:t></w:r>',
    "P Planering",
  ],
  ["with entities and CDATA", "<w:r><w:t>R&amp;D <![CDATA[<ny>]]></w:t></w:r>", "P R&D <ny>"],
  [
    "strong and emphasised",
    r("ett ") + r("två", "<w:b/>") + r(" tre", "<w:b/><w:i/>") + r(" fyra", "<w:i w:val='1'/>"),
    "P ett **två_ tre_**_ fyra_",
  ],
  ["of formats that are off", r("ett", '<w:b w:val="0"/><w:i w:val="false"/>'), "P ett"],
  [
    "with hard breaks, and no breaks of pages",
    '<w:r><w:t>ett</w:t><w:br/><w:t>två</w:t><w:br w:type="page"/><w:t>tre</w:t><w:cr/></w:r>',
    "P ett⏎tvåtre⏎",
  ],
  [
    "with tabs and hyphens",
    "<w:r><w:t>ett</w:t><w:tab/><w:t>två</w:t><w:noBreakHyphen/><w:softHyphen/><w:ptab/></w:r>",
    "P ett\ttvå\u2011\u00AD\t",
  ],
  [
    "with signs of symbol fonts",
    '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Annat" w:char="F041"/><w:sym w:font="Arial" w:char="00E5"/></w:r>',
    "P →\uFFFDå",
  ],
  [
    "in elements that are not known",
    `<w:smartTag><w:ny:x><w:r><w:t>ett</w:t></w:r></w:ny:x></w:smartTag><w:bdo>${r(" två")}</w:bdo>`,
    "P ett två",
  ],
  [
    "in runs within runs",
    `<w:r><w:ruby><w:rt>${r("ett")}</w:rt><w:rubyBase>${r("två")}</w:rubyBase></w:ruby></w:r>`,
    "P etttvå",
  ],
  ["outside of any run", "<w:t>ett</w:t>", "P ett"],
])("words are read %s", (_, runs, line) => {
  expect(printBlocks(readBody(p(runs)).blocks)).toEqual([line]);
});

test("styles that mean strong, emphasised or hidden are known by their names", () => {
  const style = (id: string, name: string, rPr = ""): string =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${rPr}</w:rPr></w:style>`;
  const styles = partOf(
    "w:styles",
    style("Stark", "Strong") + style("Betoning", "Emphasis") + style("Dold", "Dold", "<w:vanish/>"),
  );
  const runs = ["Stark", "Betoning", "Dold"].map((id) => r(id, `<w:rStyle w:val="${id}"/>`)).join("");
  const read = readBody(p(runs + r("Syns", '<w:rStyle w:val="Dold"/><w:vanish w:val="0"/>')), {
    "word/styles.xml": styles,
  });
  expect(printBlocks(read.blocks)).toEqual(["P **Stark**_Betoning_Syns"]);
  expect(printFates(read)).toEqual(["hidden: Dold"]);
});

test("what is hidden, a formula or code is counted and not shown", () => {
  const formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r><w:r><w:t>y</w:t></w:r></m:oMath>";
  const read = readBody(
    `${p(r("ett ") + r("dolt", "<w:vanish/>") + formula)}<m:oMathPara>${formula}</m:oMathPara>`,
  );
  expect(printBlocks(read.blocks)).toEqual(["P ett "]);
  expect(printFates(read)).toEqual(["hidden: dolt", "formula: x=1+y+x=1+y"]);
});

test("text in properties, which show none, is counted as hidden", () => {
  const read = readBody(
    `${p(r("ett"), "<w:rPr><w:t>dolt</w:t></w:rPr>")}<w:sectPr><w:x><w:t>mer</w:t></w:x></w:sectPr>`,
  );
  expect(printBlocks(read.blocks)).toEqual(["P ett"]);
  expect(printFates(read)).toEqual(["hidden: dolt+mer"]);
});

test("bookmarks and comments have their points in the text of their paragraphs", () => {
  const mark = (name: string, id: number, more = ""): string => `<w:${name} w:id="${id}"${more}/>`;
  const read = readBody(
    mark("bookmarkStart", 1, ' w:name="soki"') +
      p(
        r("ett ") +
          mark("bookmarkStart", 2, ' w:name="soki.summary"') +
          mark("commentRangeStart", 7) +
          r("två"),
      ) +
      p(r("tre") + mark("bookmarkEnd", 2) + mark("commentRangeEnd", 7) + r(" fyra")) +
      mark("bookmarkEnd", 1) +
      p(mark("bookmarkStart", 3, ' w:name="_GoBack"') + r("fem")),
    {
      "word/comments.xml": partOf(
        "w:comments",
        `<w:comment w:id="7" w:author="Anna" w:initials="A">${p(r("Varför?"))}</w:comment>`,
      ),
    },
  );
  expect(read.bookmarks).toEqual([
    { name: "soki", start: { paragraph: 1, offset: 0 }, end: { paragraph: 3, offset: 0 } },
    { name: "soki.summary", start: { paragraph: 1, offset: 4 }, end: { paragraph: 2, offset: 3 } },
    { name: "_GoBack", start: { paragraph: 3, offset: 0 }, end: undefined },
  ]);
  expect(read.comments).toEqual([
    { id: "7", text: "Varför?", start: { paragraph: 1, offset: 4 }, end: { paragraph: 2, offset: 3 } },
  ]);
});
