import { expect, test } from "@jest/globals";
import { p, partOf, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const notes = {
  "word/footnotes.xml": partOf(
    "w:footnotes",
    `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(" Enligt ")}${r("avtalet", "<w:b/>")}`)}${p(r("och mer"))}</w:footnote>`,
  ),
  "word/endnotes.xml": partOf("w:endnotes", `<w:endnote w:id="2">${p(r("Slutnot"))}</w:endnote>`),
};

test("notes are read beside the text, with their places in it", () => {
  const read = readBody(
    p(
      `${r("Ett")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" två.")}<w:r><w:endnoteReference w:id="2"/></w:r>`,
    ),
    notes,
  );
  expect(printBlocks(read.blocks)).toEqual(["P Ett[^footnote 2] två.[^endnote 2]"]);
  expect(read.blocks[0]).toMatchObject({ text: "Ett två." });
  expect(read.notes.map(({ id, blocks }) => [id, printBlocks(blocks)])).toEqual([
    ["footnote 2", ["P  Enligt **avtalet**", "P och mer"]],
    ["endnote 2", ["P Slutnot"]],
  ]);
  expect(printFates(read)).toEqual(["footnote:  Enligt +avtalet+och mer+Slutnot"]);
});

test("comments are read with their words, and with their authors only where names are asked for", () => {
  const comments = {
    "word/comments.xml": partOf(
      "w:comments",
      `<w:comment w:id="3" w:author="Anna Ek" w:initials="AE">${p(r("Stämmer "))}${p(r("detta?"))}</w:comment>`,
    ),
    "word/people.xml":
      '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Anna Ek"/></w15:people>',
  };
  expect(readBody(p(r("ett")), comments).comments).toEqual([{ id: "3", text: "Stämmer \ndetta?" }]);
  expect(JSON.stringify(readBody(p(r("ett")), comments))).not.toContain("Ek");
  expect(readBody(p(r("ett")), comments, { names: true }).comments).toMatchObject([{ author: "Anna Ek" }]);
});
