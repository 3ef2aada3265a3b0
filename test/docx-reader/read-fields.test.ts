import { expect, test } from "@jest/globals";
import { relationships } from "../support/make-template.ts";
import { p, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  sign("begin") + code(instruction) + sign("separate") + result + sign("end");

test.each([
  [
    "the result of a link",
    field(' HYPERLINK "https://example.se/a" ', r("länk")),
    "P [länk](https://example.se/a)",
  ],
  [
    "a link whose code is split",
    sign("begin") + code(" HYPER") + code('LINK "https://a.se"') + sign("separate") + r("a") + sign("end"),
    "P [a](https://a.se)",
  ],
  ["a link to a bookmark", field(' HYPERLINK \\l "soki.plan" ', r("dit")), "P [dit](#soki.plan)"],
  ["the result of a reference", field(" REF soki \\h ", r("tre")), "P tre"],
  ["the result of a form's text", field(" FORMTEXT ", r("svar")), "P svar"],
  ["a simple field", `<w:fldSimple w:instr=' DATE \\@ "yyyy" '>${r("2023")}</w:fldSimple>`, "P 2023"],
  [
    "a field within a field's result",
    field(' HYPERLINK "https://a.se" ', r("sida ") + field(" REF x ", r("ett"))),
    "P [sida ett](https://a.se)",
  ],
  [
    "no text of a field within a field's code",
    sign("begin") +
      code(" IF ") +
      field(" REF x ", r("inre")) +
      code(" = 1 ") +
      sign("separate") +
      r("ja") +
      sign("end"),
    "P ja",
  ],
  ["what follows a field that never ends", sign("begin") + code(" TOC ") + r("ett"), "P ett"],
  ["what follows the end of no field", sign("separate") + sign("end") + r("ett"), "P ett"],
])("a field shows %s", (_, runs, line) => {
  expect(printBlocks(readBody(p(runs)).blocks)).toEqual([line]);
});

test("the contents, page numbers and the names of people are not the writer's words", () => {
  const contents =
    p(sign("begin") + code(" TOC \\o ") + sign("separate") + r("Inledning 1")) +
    p(r("Planering 2")) +
    p(sign("end") + r("efter"));
  const read = readBody(
    contents + p(`<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>`) + p(field(" AUTHOR ", r("Anna Ek"))),
  );
  expect(printBlocks(read.blocks)).toEqual(["P efter"]);
  expect(printFates(read)).toEqual(["field:  TOC \\o +Inledning 1+Planering 2+7+ AUTHOR +Anna Ek"]);
});

test("links lead by their relationships, to bookmarks, and to places in other documents", () => {
  const link = (attributes: string): string => p(`<w:hyperlink ${attributes}>${r("dit")}</w:hyperlink>`);
  const read = readBody(
    link('r:id="rId1"') + link('w:anchor="soki"') + link('r:id="rId1" w:anchor="x"') + link('r:id="saknas"'),
    {
      "word/_rels/document.xml.rels": relationships(["hyperlink", "https://example.se/a?b=1"]),
    },
  );
  expect(printBlocks(read.blocks)).toEqual([
    "P [dit](https://example.se/a?b=1)",
    "P [dit](#soki)",
    "P [dit](https://example.se/a?b=1#x)",
    "P dit",
  ]);
});
