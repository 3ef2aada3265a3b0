import * as docx from "docx";
import { type Cell, type Table, textOf } from "../document/document.ts";
import { columnWidths } from "./column-widths.ts";
import type { InlineWriter } from "./inlines.ts";
import type { StyleIds } from "./style-names.ts";

/** The space beside the content of a cell, in twips, which an image in it must leave free. */
const cellSpace = 200;

/** A table with at most this many rows, and letters in a cell, does not break over pages. */
const smallTable = { rows: 15, letters: 60 };

function isSmall({ rows }: Table): boolean {
  const isShort = (cell: Cell): boolean => textOf(cell).length <= smallTable.letters;
  return rows.length <= smallTable.rows && rows.every((cells) => cells.every(isShort));
}

/**
 * Writes a table of a width in twips. Its header row is marked as a header, and Word repeats it on every page. No row
 * breaks over pages, the header stays with the first row, and the last row is never alone on a page.
 */
export function writeTable(table: Table, width: number, inlines: InlineWriter, ids: StyleIds): docx.Table {
  const widths = columnWidths(table, width);
  const row = (cells: readonly Cell[], style: string, isHeader: boolean, keepNext: boolean): docx.TableRow =>
    new docx.TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: widths.map(
        (size, column) =>
          new docx.TableCell({
            width: { size, type: docx.WidthType.DXA },
            children: [
              new docx.Paragraph({
                style,
                ...(keepNext ? { keepNext } : {}),
                ...alignmentOf(table, column),
                children: inlines.write(cells[column] ?? [], size - cellSpace),
              }),
            ],
          }),
      ),
    });
  const isTogether = isSmall(table);
  const last = table.rows.length - 1;
  const staysWithNext = (index: number): boolean => index < last && (isTogether || index === last - 1);
  return new docx.Table({
    style: ids.table,
    columnWidths: widths,
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      row(table.header, ids.tableHeading, true, true),
      ...table.rows.map((cells, index) => row(cells, ids.tableText, false, staysWithNext(index))),
    ],
  });
}

/** Returns the alignment of a column, if it is not left, which is the default. */
function alignmentOf({ alignments }: Table, column: number): Pick<docx.IParagraphOptions, "alignment"> {
  const alignment = alignments?.[column];
  return alignment === undefined || alignment === "left" ? {} : { alignment };
}
