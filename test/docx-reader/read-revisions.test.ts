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
    p(r("Vi ") + del("börjar ") + change("ins", r("forsätter ")) + r("nu.")),
    ["P Vi forsätter nu."],
    ["P Vi börjar nu."],
    ["deleted: börjar "],
  ],
  [
    "moved words",
    p(change("moveFrom", r("ett ")) + r("två ")) + p(change("moveTo", r("ett "))),
    ["P två ", "P ett "],
    ["P ett två "],
    ["deleted: ett "],
  ],
  [
    "a mark that was deleted",
    p(r("ett "), mark("del")) + p(r("två"), '<w:pStyle w:val="Rubrik1"/>'),
    ["H1 ett två"],
    ["P ett ", "H1 två"],
    [],
  ],
  [
    "a whole paragraph that was deleted",
    p(del("ett"), mark("del")) + p(r("två")),
    ["P två"],
    ["P ett", "P två"],
    ["deleted: ett"],
  ],
  [
    "several marks in a row",
    p(r("ett "), mark("del")) + p(r("två "), mark("moveFrom")) + p(r("tre")),
    ["P ett två tre"],
    ["P ett ", "P två ", "P tre"],
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
  ["a mark that was added", p(r("ett "), mark("ins")) + p(r("två")), ["P ett ", "P två"], ["P ett två"], []],
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
  const read = readBody(p(r("ett ") + change("ins", r("två tre"))));
  expect(read.fates.filter(({ isInserted }) => isInserted).map(({ text }) => text)).toEqual(["två tre"]);
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
