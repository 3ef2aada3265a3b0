import { expect, test } from "@jest/globals";
import { p, partOf, printBlocks, r, readBody } from "../support/read-body.ts";

const level = (ilvl: number, format: string, start = 1): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const numbering = partOf(
  "w:numbering",
  `<w:abstractNum w:abstractNumId="0">${level(0, "bullet")}${level(1, "lowerLetter")}${level(2, "none")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", 3)}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lista"/></w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Lista"/>${level(0, "bullet")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>' +
    `<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, "bullet")}</w:lvlOverride></w:num>`,
);
const styles = partOf(
  "w:styles",
  '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
);

test.each([
  ["a bullet", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "•0 ett"],
  ["a deeper level of its own kind", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>", "1.1 ett"],
  ["a level without a sign", "<w:numPr><w:ilvl w:val='2'/><w:numId w:val='1'/></w:numPr>", "P ett"],
  ["a number that begins at three", "<w:numPr><w:numId w:val='2'/></w:numPr>", "3.0 ett"],
  ["a number that begins anew", "<w:numPr><w:numId w:val='4'/></w:numPr>", "9.0 ett"],
  ["a level that the list changes", "<w:numPr><w:numId w:val='5'/></w:numPr>", "•0 ett"],
  ["a definition that a style has", "<w:numPr><w:numId w:val='3'/></w:numPr>", "•0 ett"],
  ["the list of its style", "<w:pStyle w:val='Punkt'/>", "•0 ett"],
  [
    "the list of its style at a level of its own",
    "<w:pStyle w:val='Punkt'/><w:numPr><w:ilvl w:val='1'/></w:numPr>",
    "1.1 ett",
  ],
  [
    "no list, though its style has one",
    "<w:pStyle w:val='Punkt'/><w:numPr><w:numId w:val='0'/></w:numPr>",
    "P ett",
  ],
  ["a heading with a number", "<w:pStyle w:val='Rubrik1'/>", "H1 ett"],
  ["a list that is not there", "<w:numPr><w:numId w:val='77'/></w:numPr>", "P ett"],
  ["a level that is none", "<w:numPr><w:ilvl w:val='x'/><w:numId w:val='1'/></w:numPr>", "P ett"],
])("a paragraph of a list is read: %s", (_, properties, line) => {
  const read = readBody(p(r("ett"), properties), {
    "word/numbering.xml": numbering,
    "word/styles.xml": styles,
  });
  expect(printBlocks(read.blocks)).toEqual([line]);
});
