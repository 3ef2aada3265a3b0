import type { TypeMeasures } from "./measure-type.ts";
import type { TagCell } from "./read-tags.ts";
import { isAligned, isLevel, type Segment } from "./segment.ts";

/** Segments of a page that follow each other, in a cell or in none. */
export interface Stretch {
  readonly segments: Segment[];
  readonly cell: TagCell | undefined;
}

/** A row as it was found: the segments of each cell, and how many there are together. */
interface Row {
  readonly cells: readonly (readonly Segment[])[];
  readonly length: number;
}

/** Cells are shorter, and two columns of running text longer. */
const mostLines = 40;

/**
 * Finds tables by where their words stand, since they have no other sign: two or more rows of two or more cells, whose
 * columns begin or end at the same distance from the edge.
 */
export function findTables(segments: readonly Segment[], measures: TypeMeasures): Stretch[] {
  const stretches: Stretch[] = [];
  let table = 0;
  for (let index = 0; index < segments.length; ) {
    const rows = readRows(segments, index, measures);
    if (rows.length < 2) {
      const last = stretches.at(-1);
      // The index is below the length.
      const segment = segments[index] as Segment;
      if (last && last.cell === undefined) last.segments.push(segment);
      else stretches.push({ segments: [segment], cell: undefined });
      index += 1;
      continue;
    }
    table += 1;
    const columns = columnsOf(rows);
    const hasHeader = fontsOf(rows[0]) !== fontsOf(rows[1]);
    rows.forEach((row, number) => {
      for (const cell of row.cells) {
        const column = columns.findIndex((lines) => lines.some((line) => isInColumn(line, cell)));
        const isHeader = hasHeader && number === 0;
        stretches.push({
          segments: [...cell],
          cell: { table, row: number + 1, column: column + 1, isHeader },
        });
      }
      index += row.length;
    });
  }
  return stretches;
}

function fontsOf(row: Row | undefined): string {
  return [...new Set(row?.cells.flat().map(({ font }) => font))].join();
}

/** The rows from a segment on whose cells stand in the same columns. */
function readRows(segments: readonly Segment[], start: number, measures: TypeMeasures): Row[] {
  const rows: Row[] = [];
  let at = start;
  for (let row = readRow(segments, at, measures); row; row = readRow(segments, at, measures)) {
    const columns = columnsOf(rows);
    const isSame =
      rows.length === 0 ||
      row.cells.every((cell) => columns.some((lines) => lines.some((line) => isInColumn(line, cell))));
    if (!isSame) break;
    rows.push(row);
    at += row.length;
  }
  return rows;
}

/** The columns of rows, each with its first cells, from left to right. */
function columnsOf(rows: readonly Row[]): readonly (readonly Segment[])[][] {
  const widest = [...rows].sort((a, b) => b.cells.length - a.cells.length)[0];
  return (widest?.cells ?? []).map((cell) => [cell]);
}

function isInColumn(column: readonly Segment[], cell: readonly Segment[]): boolean {
  const [first, other] = [column[0], cell[0]];
  if (!first || !other) return false;
  const isRight = column.length === 1 && cell.length === 1 && isAligned(first.right, other.right, other.size);
  return isAligned(first.left, other.left, other.size) || isRight;
}

/** One row of two or more cells, which begin on one line, each behind the one before; undefined if none begins here. */
function readRow(segments: readonly Segment[], start: number, measures: TypeMeasures): Row | undefined {
  const first = segments[start];
  if (!first || first.mark) return undefined;
  let cell: Segment[] = [first];
  let widest = first.right;
  const cells = [cell];
  let index = start + 1;
  for (; index < Math.min(segments.length, start + mostLines * 4); index += 1) {
    // The index is below the length, and a cell has a line.
    const [segment, before] = [segments[index] as Segment, cell.at(-1) as Segment];
    if (isLevel(first, segment) && segment.left > widest + 0.5 * segment.size) {
      cell = [segment];
      cells.push(cell);
      widest = segment.right;
    } else if (continues(before, segment, measures) && cell.length < mostLines) {
      cell.push(segment);
      widest = Math.max(widest, segment.right);
    } else break;
  }
  return cells.length < 2 ? undefined : { cells, length: index - start };
}

/** Whether a line goes on below another in the same cell. */
function continues(before: Segment, segment: Segment, { leadingOf }: TypeMeasures): boolean {
  const distance = before.bottom - segment.bottom;
  const isNext = distance > 0 && distance < leadingOf(segment.size) + 0.25 * segment.size;
  return isNext && isAligned(before.left, segment.left, segment.size);
}
