import { expect, test } from "@jest/globals";
import { countFates } from "../../src/docx-reader/fates.ts";
import { p, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const change = (name: string, runs: string): string =>
  `<w:${name} w:id="1" w:author="Anna Ek" w:date="2023-03-01T00:00:00Z">${runs}</w:${name}>`;
const del = (text: string): string =>
  change("del", `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
const mark = (name: string): string => `<w:rPr><w:${name} w:id="2" w:author="Anna Ek"/></w:rPr>`;

test.each<[string, string, string[], string[], string[]]>([
  [
    "words",
    p(r("Vi ") + del("b\u00f6rjar ") + change("ins", r("fors\u00e4tter ")) + r("nu.")),
    ["P Vi fors\u00e4tter nu."],
    ["P Vi b\u00f6rjar nu."],
    ["deleted: b\u00f6rjar "],
  ],
  [
    "moved words",
    p(change("moveFrom", r("ett ")) + r("tv\u00e5 ")) + p(change("moveTo", r("ett "))),
    ["P tv\u00e5 ", "P ett "],
    ["P ett tv\u00e5 "],
    ["deleted: ett "],
  ],
  [
    "a mark that was deleted",
    p(r("ett "), mark("del")) + p(r("tv\u00e5"), '<w:pStyle w:val="Rubrik1"/>'),
    ["H1 ett tv\u00e5"],
    ["P ett ", "H1 tv\u00e5"],
    [],
  ],
  [
    "a whole paragraph that was deleted",
    p(del("ett"), mark("del")) + p(r("tv\u00e5")),
    ["P tv\u00e5"],
    ["P ett", "P tv\u00e5"],
    ["deleted: ett"],
  ],
  [
    "several marks in a row",
    p(r("ett "), mark("del")) + p(r("tv\u00e5 "), mark("moveFrom")) + p(r("tre")),
    ["P ett tv\u00e5 tre"],
    ["P ett ", "P tv\u00e5 ", "P tre"],
    [],
  ],
  [
    "a deleted mark before a table",
    `${p(r("ett"), mark("del"))}<w:tbl><w:tr><w:tc>${p(r("cell"))}</w:tc></w:tr></w:tbl>`,
    ["P ett", "TABLE", "ROW P cell"],
    ["P ett", "TABLE", "ROW P cell"],
    [],
  ],
  ["a deleted mark at the end", p(r("ett"), mark("del")), ["P ett"], ["P ett"], []],
  [
    "a mark that was added",
    p(r("ett "), mark("ins")) + p(r("tv\u00e5")),
    ["P ett ", "P tv\u00e5"],
    ["P ett tv\u00e5"],
    [],
  ],
  ["deleted words in added ones", p(change("ins", r("ny ") + del("fel "))), ["P ny "], [], ["deleted: fel "]],
  [
    "deleted paragraphs around which the change stands",
    change("ins", p(r("ny"))) + change("del", p(r("gammal"))),
    ["P ny"],
    ["P gammal"],
    ["deleted: gammal"],
  ],
])(
  "tracked changes are accepted, or rejected where that is asked for: %s",
  (_, body, accepted, rejected, fates) => {
    const read = readBody(body);
    expect(printBlocks(read.blocks)).toEqual(accepted);
    expect(printFates(read)).toEqual(fates);
    expect(printBlocks(readBody(body, {}, { rejectChanges: true }).blocks)).toEqual(rejected);
  },
);

test("words that were added are marked, so that they can be counted, and no author is named", () => {
  const read = readBody(p(r("ett ") + change("ins", r("tv\u00e5 tre"))));
  expect(read.fates.filter(({ isInserted }) => isInserted).map(({ text }) => text)).toEqual(["tv\u00e5 tre"]);
  expect(JSON.stringify(read)).not.toContain("Anna");
});

test("words are counted across runs, and apart where their fates differ", () => {
  const read = readBody(p(r("Pla") + r("nering av ") + del("till") + r("allt")) + p(r("slut")));
  expect(countFates(read.fates)).toMatchObject({
    in: 9,
    fates: new Map([
      ["body", 4],
      ["deleted", 1],
      ["header", 4],
    ]),
  });
});
