import { expect, test } from "@jest/globals";
import { p, partOf, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const style = (id: string, name: string, rest = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const styles = partOf(
  "w:styles",
  [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    style("Rubrik", "Title"),
    style("Rubrik2", "heading 2"),
    style("Egen", "Vår rubrik", '<w:basedOn w:val="Rubrik2"/>'),
    style("Nivå", "Nivå", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style("Innehll", "TOC Heading", '<w:basedOn w:val="Rubrik2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style("Citat", "Quote"),
    style("Rund", "Rund", '<w:basedOn w:val="Rund2"/>'),
    style("Rund2", "Rund 2", '<w:basedOn w:val="Rund"/>'),
    style("Heading1", "Brödtext"),
    style("Dold", "Dold", "<w:rPr><w:vanish/></w:rPr>"),
  ].join(""),
);

test.each([
  ["Rubrik", "T ett"],
  ["Rubrik2", "H2 ett"],
  ["Egen", "H2 ett"],
  ["Nivå", "H3 ett"],
  ["Innehll", "P ett"],
  ["Citat", "> ett"],
  ["Rund", "P ett"],
  ["Heading1", "P ett"],
  ["Saknas", "P ett"],
])("the style %s gives a paragraph its role by its name", (id, line) => {
  const read = readBody(p(r("ett"), `<w:pStyle w:val="${id}"/>`), { "word/styles.xml": styles });
  expect(printBlocks(read.blocks)).toEqual([line]);
});

test("a paragraph of a hidden style is not shown", () => {
  const read = readBody(p(r("ett"), '<w:pStyle w:val="Dold"/>'), { "word/styles.xml": styles });
  expect([printBlocks(read.blocks), printFates(read)]).toEqual([[], ["hidden: ett"]]);
});

test("a paragraph has its place: part, number, and range of the XML", () => {
  const second = p(r("två"));
  const { blocks, fates } = readBody(p("") + second);
  const [place, text] = [blocks[0]?.place, fates.find(({ text }) => text === "två")];
  const source = partOf("w:document", `<w:body>${p("")}${second}</w:body>`);
  expect(place).toMatchObject({ part: "word/document.xml", paragraph: 2 });
  expect(source.slice(place?.start, place?.end)).toBe(second);
  expect(source.slice(text?.start, text?.end)).toBe('<w:t xml:space="preserve">två</w:t>');
});
