import { expect, test } from "@jest/globals";
import { makePng } from "../support/make-image.ts";
import { relationships } from "../support/make-template.ts";
import { p, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const png = makePng(4, 3);
const parts = {
  "word/media/bild.png": png,
  "word/_rels/document.xml.rels": relationships(
    ["image", "media/bild.png"],
    ["image", "https://example.se/bild.png"],
  ),
};
const drawing = (attributes: string, blip = '<a:blip r:embed="rId1"/>'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" ${attributes}/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x" descr=""/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`;

test.each([
  [
    "with its alternative text",
    drawing('descr="Ett hus &amp; en väg"'),
    `![Ett hus & en väg](word/media/bild.png, ${png.length} bytes)`,
  ],
  ["without one", drawing(""), `![](word/media/bild.png, ${png.length} bytes)`],
  [
    "that is outside of the file",
    drawing('descr="Hus"', '<a:blip r:link="rId2"/>'),
    "![Hus](https://example.se/bild.png, no bytes)",
  ],
  ["that is not there", drawing('descr="Hus"', '<a:blip r:embed="rId9"/>'), ""],
  [
    "of older programs",
    '<w:r><w:pict><v:shape alt="Hus"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>',
    `![Hus](word/media/bild.png, ${png.length} bytes)`,
  ],
  ["that was deleted", `<w:del>${drawing("")}</w:del>`, ""],
])("a picture is read %s", (_, runs, printed) => {
  expect(printBlocks(readBody(p(r("ett ") + runs), parts).blocks)).toEqual([`P ett ${printed}`]);
});

test("a text box is read once, after its paragraph, and what is written for older programs is a copy", () => {
  const content = `<w:txbxContent>${p(r("ruta"), '<w:pStyle w:val="Rubrik1"/>')}${p(r("mer"))}</w:txbxContent>`;
  const runs = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${content}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const read = readBody(p(r("ett") + runs + r(" två")) + p(r("tre")));
  expect(printBlocks(read.blocks)).toEqual(["P ett två", "BOX H1 ruta", "BOX P mer", "P tre"]);
  expect(printFates(read)).toEqual(["textBox: ruta+mer", "copy: ruta+mer"]);
});
