import { type Table, textOf } from "../document/document.ts";

/** Roughly the width of a letter of a table's text, and the space beside a cell's, in twips. */
const letterWidth = 110;
const cellMargins = 220;

/** A cell of more letters than this runs over several lines anyway. */
const longestLine = 80;

/** Shares a width among the columns by their longest cells; no column is narrower than its longest word, while it lasts. */
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

/** Not Math.max, which takes no more numbers than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
