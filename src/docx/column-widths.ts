import { type Table, textOf } from "../document/document.ts";

/** The approximate width of a letter in a table, and of the space beside a cell's text, in twips. */
const letterWidth = 110;
const cellMargins = 220;

/** A cell with more letters than this takes several lines in any case. */
const longestLine = 80;

/**
 * Divides a width among the columns of a table by their longest cells, in the unit of `width` (twips). Each column is at
 * least as wide as its longest word, unless that is wider than an equal share.
 */
export function columnWidths(table: Table, width: number): number[] {
  const rows = [table.header, ...table.rows];
  const columns = table.header.map((_, column) => rows.map((row) => textOf(row[column] ?? [])));
  const needed = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.split(/\s/));
    return Math.min(
      largest(words.map(({ length }) => length)) * letterWidth + cellMargins,
      width / columns.length,
    );
  });
  const weights = columns.map((cells) => Math.min(largest(cells.map(({ length }) => length)), longestLine));
  const spare = width - sum(needed);
  return needed.map((least, column) =>
    Math.floor(least + (spare * (weights[column] ?? 0)) / Math.max(sum(weights), 1)),
  );
}

/** Unlike Math.max(...numbers), it accepts more numbers than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
