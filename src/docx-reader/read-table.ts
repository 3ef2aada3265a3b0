import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { textElements } from "./find-texts.ts";
import { isBranch, type PartReading } from "./part-reading.ts";
import { readControl } from "./read-controls.ts";
import type { ReadBlock, ReadCell, ReadRow } from "./read-document.ts";
import { isCellRemoved, isRowRemoved, withinRevision } from "./read-revisions.ts";
import { isProperty, readAside } from "./read-text.ts";
import { isOn, type Surroundings, takenAway } from "./surroundings.ts";

/**
 * Reads a table, and after it what stands between its rows or cells, where nothing may stand. Rows and cells may be inside
 * content controls and other elements.
 */
export function readTable(table: XmlElement, within: Surroundings, reading: PartReading): ReadBlock[] {
  const { part, shared } = reading;
  const paragraph = reading.paragraph + 1;
  const rows: ReadRow[] = [];
  const strays: ReadBlock[] = [];
  readWithin(table, "w:tr", within, reading, strays, (row, inside) => {
    const isRemoved = isRowRemoved(row, shared.options);
    const cells: ReadCell[] = [];
    readWithin(
      row,
      "w:tc",
      isRemoved ? takenAway(inside, "deleted") : inside,
      reading,
      strays,
      (cell, around) => {
        const isCellGone = isCellRemoved(cell, shared.options);
        const blocks = shared.walk(cell, isCellGone ? takenAway(around, "deleted") : around, reading);
        if (!isCellGone) cells.push(cellOf(cell, blocks));
      },
    );
    const isHeader = isOn(childAt(row, "w:trPr", "w:tblHeader"));
    if (!isRemoved && inside.fate === inside.story) rows.push({ isHeader, cells });
  });
  const place = { part, paragraph, start: table.start, end: table.end };
  return rows.length === 0 ? strays : [{ role: "table", rows, place }, ...strays];
}

/** ECMA-376 part 1, clauses 17.4.17 and 17.4.84. */
function cellOf(cell: XmlElement, blocks: readonly ReadBlock[]): ReadCell {
  const properties = childAt(cell, "w:tcPr");
  const merge = childAt(properties, "w:vMerge");
  const columns = Number(valueAt(properties, "w:gridSpan") ?? "1");
  return {
    blocks,
    columns: columns >= 1 && columns <= 63 ? columns : 1,
    continuesAbove: merge !== undefined && merge.attributes.get("w:val") !== "restart",
  };
}

/** Finds the rows or cells within an element, however deep they stand, and reads what stands beside them as blocks. */
function readWithin(
  element: XmlElement,
  name: "w:tr" | "w:tc",
  within: Surroundings,
  reading: PartReading,
  strays: ReadBlock[],
  read: (found: XmlElement, inside: Surroundings) => void,
): void {
  for (const child of element.children) {
    const deeper = (inside: Surroundings): void => readWithin(child, name, inside, reading, strays, read);
    const revised = withinRevision(child.name, within, reading.shared.options);
    if (child.name === name) read(child, within);
    else if (isProperty(child.name)) readAside(child, within, reading);
    else if (blocks.has(child.name) || textElements.has(child.name))
      strays.push(...reading.shared.walk({ ...element, children: [child] }, within, reading));
    else if (child.name === "w:sdt") readControl(child, within, reading, deeper);
    else if (isBranch(child)) deeper(reading.withinBranch(child, element, within));
    else {
      reading.markPoint(child, { paragraph: reading.paragraph + 1, offset: 0 });
      deeper(revised ?? within);
    }
  }
}

/** What the walk reads where only rows and cells may stand. */
const blocks: ReadonlySet<string> = new Set([
  "w:p",
  "w:tbl",
  "w:r",
  "w:t",
  "w:tc",
  "w:tr",
  "m:oMath",
  "m:oMathPara",
]);
