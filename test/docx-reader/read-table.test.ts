import { expect, test } from "@jest/globals";
import { p, printBlocks, printFates, r, readBody } from "../support/read-body.ts";

const tc = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
const tr = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${rows}</w:tbl>`;
const sdt = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test.each<[string, string, string[]]>([
  [
    "with its header rows",
    tr(tc("A") + tc("B"), "<w:tblHeader/>") + tr(tc("1") + tc("2")),
    ["TABLE", "HEAD P A | P B", "ROW P 1 | P 2"],
  ],
  [
    "with cells over columns",
    tr(tc("A", '<w:gridSpan w:val="2"/>')) + tr(tc("1") + tc("2")),
    ["TABLE", "ROW 2:P A", "ROW P 1 | P 2"],
  ],
  [
    "with cells over rows",
    tr(tc("A", '<w:vMerge w:val="restart"/>')) + tr(tc("", "<w:vMerge/>")),
    ["TABLE", "ROW P A", "ROW ^"],
  ],
  [
    "with cells of several blocks",
    tr(`<w:tc>${p(r("ett"))}${tbl(tr(tc("inre")))}${p(r("två"))}</w:tc>`),
    ["TABLE", "ROW P ett / TABLE / ROW P inre / P två"],
  ],
  ["with controls around rows and cells", sdt(tr(sdt(sdt(tc("A"))) + tc("B"))), ["TABLE", "ROW P A | P B"]],
  [
    "without rows that were deleted",
    tr(tc("bort"), '<w:del w:id="1"/>') + tr(tc("kvar")),
    ["TABLE", "ROW P kvar"],
  ],
  [
    "without cells that were deleted",
    tr(tc("bort", '<w:cellDel w:id="1"/>') + tc("kvar")),
    ["TABLE", "ROW P kvar"],
  ],
  ["without a header that is off", tr(tc("A"), '<w:tblHeader w:val="0"/>'), ["TABLE", "ROW P A"]],
])("a table is read %s", (_, rows, lines) => {
  expect(printBlocks(readBody(tbl(rows)).blocks)).toEqual(lines);
});

test("what stands between rows and cells comes after the table", () => {
  const read = readBody(tbl(`${p(r("ett")) + tr(r("två") + tc("A"))}<w:x><w:t>tre</w:t></w:x>`));
  expect(printBlocks(read.blocks)).toEqual(["TABLE", "ROW P A", "P ett", "P två", "P tre"]);
});

test("deleted rows and cells are counted, and come back when changes are rejected", () => {
  const rows = tbl(
    tr(tc("bort"), '<w:del w:id="1"/>') +
      tr(tc("ny"), '<w:ins w:id="2"/>') +
      tr(tc("cell", '<w:cellIns w:id="3"/>') + tc("kvar")),
  );
  expect(printFates(readBody(rows))).toEqual(["deleted: bort"]);
  const rejected = readBody(rows, {}, { rejectChanges: true });
  expect(printBlocks(rejected.blocks)).toEqual(["TABLE", "ROW P bort", "ROW P kvar"]);
  expect(printFates(rejected)).toEqual(["deleted: ny+cell"]);
});
