import * as docx from "docx";
import { bookmarkName } from "../document/bookmark-name.ts";
import { type Cell, type StatusMark, type Table, textOf } from "../document/document.ts";
import type { TableFit } from "../paper/fit-table.ts";
import type { InlineWriter } from "./inlines.ts";
import { statusFormat } from "./status-colours.ts";
import type { StyleIds } from "./style-names.ts";

/** A table with at most this many rows, and letters in a cell, does not break over pages. */
const smallTable = { rows: 15, letters: 60 };

function isSmall({ rows }: Table): boolean {
  const isShort = (cell: Cell): boolean => textOf(cell).length <= smallTable.letters;
  return rows.length <= smallTable.rows && rows.every((cells) => cells.every(isShort));
}

interface RowOptions {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  /** The name of a form's row. */
  readonly anchor: string | undefined;
}

/** Where a table stands: how it fits there, and how far from the margin, in twips. */
export interface TablePlace {
  readonly fit: TableFit;
  readonly indent: number;
}

/**
 * Writes a table in its place. Its header row is marked as a header, and Word repeats it on every page. No row
 * breaks over pages, the header stays with the first two rows, and the last row is never alone on a page.
 */
export function writeTable(
  table: Table,
  { fit, indent }: TablePlace,
  inlines: InlineWriter,
  ids: StyleIds,
): docx.Table {
  const { widths, size, gap, isSmaller } = fit;
  const write = (cell: Cell = [], width: number): docx.ParagraphChild[] =>
    inlines.write(cell, width - gap, isSmaller ? { size } : {});
  const row = (
    cells: readonly Cell[],
    style: string,
    { isHeader, keepNext, anchor }: RowOptions,
  ): docx.TableRow =>
    new docx.TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: widths.map(
        (width, column) =>
          new docx.TableCell({
            width: { size: width, type: docx.WidthType.DXA },
            ...shadingOf(cells[column]),
            ...marginsOf(table, column),
            children: [
              new docx.Paragraph({
                style,
                ...(keepNext ? { keepNext } : {}),
                ...alignmentOf(table, column),
                children:
                  anchor !== undefined && column === 0
                    ? [new docx.Bookmark({ id: bookmarkName(anchor), children: write(cells[0], width) })]
                    : write(cells[column], width),
              }),
            ],
          }),
      ),
    });
  const isTogether = isSmall(table);
  const last = table.rows.length - 1;
  // The header, which stays with the first row, must not stand at the foot of a page with that row alone.
  const staysWithNext = (index: number): boolean =>
    index < last && (isTogether || index === 0 || index === last - 1);
  return new docx.Table({
    style: ids.table,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    ...(indent > 0 ? { indent: { size: indent, type: docx.WidthType.DXA } } : {}),
    ...(isSmaller ? { margins: { marginUnitType: docx.WidthType.DXA, left: gap / 2, right: gap / 2 } } : {}),
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
      row(table.header, ids.tableHeading, { isHeader: true, keepNext: true, anchor: undefined }),
      ...table.rows.map((cells, index) =>
        row(cells, ids.tableText, {
          isHeader: false,
          keepNext: staysWithNext(index),
          anchor: table.rowAnchors?.[index],
        }),
      ),
    ],
  });
}

/** The tint of a cell that holds a status alone. */
function shadingOf(cell: Cell = []): Pick<docx.ITableCellOptions, "shading"> {
  return isStatus(cell) ? { shading: statusFormat(cell[0]).shading } : {};
}

function isStatus(cell: Cell = []): cell is readonly [StatusMark] {
  return cell.length === 1 && cell[0]?.role === "status";
}

/** Columns of statuses, and those beside them, have room between the tints and the words. */
function marginsOf({ rows }: Table, column: number): Pick<docx.ITableCellOptions, "margins"> {
  const isTinted = (at: number): boolean => rows.some((cells) => isStatus(cells[at]));
  if (!isTinted(column) && !isTinted(column - 1)) return {};
  // The room is taken from the gap to the next column, which the width has anyway.
  return { margins: { marginUnitType: docx.WidthType.DXA, left: statusRoom, right: statusRoom } };
}

/** In twips. */
const statusRoom = 80;

/** Returns the alignment of a column, if it is not left, which is the default. */
function alignmentOf({ alignments }: Table, column: number): Pick<docx.IParagraphOptions, "alignment"> {
  const alignment = alignments?.[column];
  return alignment === undefined || alignment === "left" ? {} : { alignment };
}
