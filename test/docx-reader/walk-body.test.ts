import { expect, test } from "@jest/globals";
import { p, partOf, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const sdt = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const box = (content: string): string =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`;

test.each<[string, string, string[]]>([
  ["the body", sdt(p(r("ett"))), ["P ett"]],
  ["a cell", table(`<w:tr>${cell(sdt(p(r("ett"))))}</w:tr>`), ["TABLE", "ROW P ett"]],
  ["a paragraph", p(r("ett ") + sdt(r("två"))), ["P ett två"]],
  ["a text box", p(r("ett") + box(sdt(p(r("två"))))), ["P ett", "BOX P två"]],
  ["a row", table(`<w:tr>${sdt(cell(p(r("ett"))))}</w:tr>`), ["TABLE", "ROW P ett"]],
  ["a table", table(sdt(`<w:tr>${cell(p(r("ett")))}</w:tr>`)), ["TABLE", "ROW P ett"]],
  ["a control", sdt(sdt(p(sdt(sdt(r("ett")))))), ["P ett"]],
])("a content control is read where it stands in %s", (_, body, lines) => {
  const read = readBody(body);
  expect(printBlocks(read.blocks)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  [
    "in elements that are not known",
    `<w:ny><x:y>${p(r("ett"))}</x:y></w:ny><w:customXml>${p(r("två"))}</w:customXml>`,
    ["P ett", "P två"],
  ],
  ["in several bodies", `</w:body><w:body>${p(r("ett"))}</w:body><w:body>${p(r("två"))}`, ["P ett", "P två"]],
  ["in a body within the body", `<w:body>${p(r("ett"))}</w:body>`, ["P ett"]],
  [
    "outside of paragraphs",
    `${r("ett")}<w:hyperlink w:anchor="x">${r(" två")}</w:hyperlink>${p(r(" tre"))}${r("fyra")}`,
    ["P ett[ två](#x) tre", "P fyra"],
  ],
  ["in paragraphs within paragraphs", p(r("ett") + p(r("två")) + r(" tre")), ["P ett tre", "P två"]],
  [
    "in alternate content, once",
    `<mc:AlternateContent><mc:Choice Requires="x">${p(r("ett"))}</mc:Choice><mc:Choice Requires="y">${p(r("ett"))}</mc:Choice><mc:Fallback>${p(r("ett"))}</mc:Fallback></mc:AlternateContent>`,
    ["P ett"],
  ],
  [
    "in alternate content without a choice",
    `<mc:AlternateContent><mc:Fallback>${p(r("ett"))}</mc:Fallback></mc:AlternateContent>`,
    ["P ett"],
  ],
  ["and empty paragraphs are left out", p("") + p(r("")) + p(r("ett")), ["P ett"]],
])("paragraphs are read %s", (_, body, lines) => {
  expect(printBlocks(readBody(body).blocks)).toEqual(lines);
});

test("a drop-down list is read by the words it shows, and those that ask for a choice are no text", () => {
  const list = (tag: string, rest = ""): string =>
    `${rest}<w:alias w:val="Status för ${tag}"/><w:tag w:val="${tag}"/><w:dropDownList><w:listItem w:displayText="enligt plan" w:value="onTrack"/><w:listItem w:value="atRisk"/></w:dropDownList>`;
  const read = readBody(
    p(r("Status: ") + sdt(r("enligt ") + r("plan"), list("soki.status"))) +
      sdt(p(r("Välj", '<w:rStyle w:val="Platshllartext"/>')), list("test.status", "<w:showingPlcHdr/>")) +
      sdt(p(r("Skriv här")), "<w:showingPlcHdr/>"),
  );
  expect(printBlocks(read.blocks)).toEqual(["P Status: enligt plan"]);
  expect(printFates(read)).toEqual(["placeholder: Välj+Skriv här"]);
  expect(read.controls).toMatchObject([
    {
      tag: "soki.status",
      title: "Status för soki.status",
      choices: ["enligt plan", "atRisk"],
      text: "enligt plan",
      isUnanswered: false,
      place: { paragraph: 1 },
    },
    { tag: "test.status", text: "Välj", isUnanswered: true, place: { paragraph: 2 } },
  ]);
});

test("a drop-down field of older forms shows its chosen words", () => {
  const data =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="nej"/><w:listEntry w:val="ja"/></w:ddList></w:ffData>';
  const read = readBody(
    p(
      `${r("Svar: ")}<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  );
  expect(printBlocks(read.blocks)).toEqual(["P Svar: ja"]);
});

test("what is in other parts is counted where it is", () => {
  const read = readBody(p(r("ett")), {
    "word/header1.xml": partOf("w:hdr", p(r("huvud") + box(p(r("ruta"))))),
    "word/footer1.xml": undefined,
    "word/glossary/document.xml": partOf(
      "w:glossaryDocument",
      `<w:docParts><w:docPart><w:docPartBody>${p(r("Skriv"))}</w:docPartBody></w:docPart></w:docParts>`,
    ),
    "word/diagrams/data1.xml": partOf("dgm:dataModel", "<a:p><a:r><a:t>steg</a:t></a:r></a:p>"),
    "word/diagrams/drawing1.xml": partOf("dsp:drawing", "<a:p><a:r><a:t>steg</a:t></a:r></a:p>"),
    "word/document2.xml": partOf("w:document", p(r("gammal"))),
    "customXml/item1.xml": '<t xmlns="urn:annat">inte text</t>',
  });
  expect(printFates(read).sort()).toEqual(["copy: steg+gammal", "placeholder: Skriv", "textBox: steg"]);
  expect(read.fates.filter(({ fate }) => fate === "header").map(({ text }) => text)).toEqual([
    "huvud",
    "ruta",
  ]);
});

test("building blocks have styles, lists and notes of their own, which are not the document's", () => {
  const styles = (name: string): string =>
    partOf("w:styles", `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="${name}"/></w:style>`);
  const read = readBody(p(r("ett"), '<w:pStyle w:val="A"/>'), {
    "a/glossary/styles.xml": styles("heading 5"),
    "word/styles.xml": styles("heading 2"),
    "word/zstyles.xml": styles("heading 6"),
    "word/glossary/footnotes.xml": partOf("w:footnotes", `<w:footnote w:id="1">${p(r("mall"))}</w:footnote>`),
    "word/glossary/comments.xml": partOf("w:comments", `<w:comment w:id="1">${p(r("mall"))}</w:comment>`),
  });
  expect(printBlocks(read.blocks)).toEqual(["H2 ett"]);
  expect([read.notes, read.comments]).toEqual([[], []]);
  expect(printFates(read)).toEqual(["footnote: mall", "comment: mall"]);
});

test("names of elements are names, whatever they mean to a program", () => {
  const read = readBody(
    `<constructor>${p(`<constructor>${r("ett")}</constructor><toString/>`)}</constructor>`,
  );
  expect(printBlocks(read.blocks)).toEqual(["P ett"]);
});
