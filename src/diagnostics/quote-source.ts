import type { Range } from "./codes.ts";
import { columnWidth, isPlain } from "./column-width.ts";
import type { Paint } from "./paint.ts";
import type { LineIndex } from "./position.ts";
import { printable } from "./printable.ts";

/** How many columns of text we show before the place, at least, in a line that is too long to show whole. */
const lead = 15;
/** How much we read on either side of the place, in UTF-16 units, so that a very long line takes no more time. */
const reach = 400;

/** A character as a reader sees it. */
interface Cell {
  readonly shown: string;
  /** Its length in the file, in UTF-16 units. */
  readonly units: number;
  /** The columns that it takes on a terminal. */
  readonly width: number;
}

/**
 * Quotes the line on which a range begins, and underlines the range: two lines of at most `width` columns.
 *
 * An entry's paragraph is often one long line. Then we show only the part around the place, with … where we cut it.
 */
export function quoteSource(lines: LineIndex, range: Range, width: number, paint: Paint): string[] {
  const { line, column } = lines.positionAt(range.start);
  const text = lines.lineText(line);
  const gutter = String(line).padStart(5);
  const room = Math.max(width - gutter.length - 4, 2 * lead);
  const start = Math.min(column - 1, text.length);

  const after = cellsOf(text.slice(start, start + reach));
  const before = cellsOf(text.slice(Math.max(start - reach, 0), start));
  const left = lastCells(before, Math.max(lead, room - widthOf(after) - 1), start > reach);
  const right = firstCells(after, room - widthOf(left), text.length > start + reach);
  const marked = Math.max(widthOf(coveredCells(right, range.end - range.start)), 1);
  return [
    `${paint.faint(`${gutter} |`)} ${[...left, ...right].map(({ shown }) => shown).join("")}`,
    `${paint.faint(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(widthOf(left))}${paint.error("^".repeat(marked))}`,
  ];
}

/** Created on first use, because creating it takes longer than all else here. */
let graphemes: Intl.Segmenter | undefined;
const ellipsis: Cell = { shown: "…", units: 0, width: 1 };

function cellsOf(text: string): Cell[] {
  if (isPlain(text)) return [...text].map((shown) => ({ shown, units: 1, width: 1 }));
  graphemes ??= new Intl.Segmenter("sv", { granularity: "grapheme" });
  return [...graphemes.segment(text)].map(({ segment }) => {
    const shown = printable(segment);
    return { shown, units: segment.length, width: columnWidth(shown) };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Keeps as many cells from the end as fit, with … in front if it drops some. */
function lastCells(cells: readonly Cell[], room: number, isCut: boolean): Cell[] {
  return firstCells([...cells].reverse(), room, isCut).reverse();
}

/** Keeps as many cells from the beginning as fit, with … after them if it drops some. */
function firstCells(cells: readonly Cell[], room: number, isCut: boolean): Cell[] {
  if (!isCut && widthOf(cells) <= room) return [...cells];
  const kept: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > room - 1) break;
    kept.push(cell);
    used += cell.width;
  }
  return [...kept, ellipsis];
}

function coveredCells(cells: readonly Cell[], units: number): Cell[] {
  const covered: Cell[] = [];
  let seen = 0;
  for (const cell of cells) {
    if (seen >= units || cell === ellipsis) break;
    covered.push(cell);
    seen += cell.units;
  }
  return covered;
}
