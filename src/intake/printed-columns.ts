import type { ReadBlock, ReadCell } from "../docx-reader/read-document.ts";
import { paragraphsOf, plain, textOfBlocks } from "./read-units.ts";

/** The rows of a table that a report printed, cell by cell in the order of the columns that were asked for. */
export interface PrintedColumns {
  readonly rows: readonly (readonly ReadCell[])[];
  /** The words above the columns, and what stands in columns that show the month before. */
  readonly own: readonly ReadBlock[];
  /** What stands in columns that the table does not have. */
  readonly unknown: readonly ReadBlock[];
}

const emptyCell: ReadCell = { blocks: [], columns: 1, continuesAbove: false };

/**
 * Reads tables of a report by the words above their columns; without these, the columns stand in their usual order. `shown`
 * are the words above columns that a report takes from the month before.
 */
export function readPrintedColumns(
  blocks: readonly ReadBlock[],
  header: readonly string[],
  shown: readonly string[],
): PrintedColumns {
  const wanted = header.map(plain);
  const known = [...wanted, ...shown.map(plain)];
  const rows: ReadCell[][] = [];
  const own: ReadBlock[] = [];
  const unknown: ReadBlock[] = [];
  for (const block of blocks) {
    if (block.role !== "table") continue;
    let columns = wanted;
    for (const { cells } of block.rows) {
      const texts = cells.map((cell) => plain(textOfBlocks(cell.blocks)));
      const isHeader = wanted.filter((word) => texts.includes(word)).length >= 2;
      if (isHeader) columns = texts;
      else rows.push(wanted.map((word) => cells[columns.indexOf(word)] ?? emptyCell));
      for (const [at, cell] of cells.entries()) {
        const column = columns[at] ?? "";
        const paragraphs = paragraphsOf(cell.blocks).filter(({ text }) => text.trim() !== "");
        if (!known.includes(column)) unknown.push(...paragraphs);
        else if (isHeader || !wanted.includes(column)) own.push(...paragraphs);
      }
    }
  }
  return { rows, own, unknown };
}
