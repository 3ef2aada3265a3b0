import type { Range } from "./codes.ts";
import { columnWidth, isPlain } from "./column-width.ts";
import type { Paint } from "./paint.ts";
import type { LineIndex } from "./position.ts";
import { printable } from "./printable.ts";

/** Columns of text shown before the place in a line that is too long to show whole. */
const lead = 15;
/** Looked at on either side of the place, in UTF-16 units: a line of two megabytes costs no more than a short one. */
const reach = 400;

/** A character as a reader sees it, and the columns that it takes on a terminal. */
interface Cell {
  readonly shown: string;
  readonly units: number;
  readonly width: number;
}

/**
 * The line a range begins on, with the range underlined, in two lines that fit the terminal.
 *
 * An entry's paragraph is one long line: only the part around the place is shown, with … where it goes on.
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

/** Made when it is first needed: it takes longer than to find what it is for. */
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

/** As many cells from the end as fit, with … in front where some are left out. */
function lastCells(cells: readonly Cell[], room: number, isCut: boolean): Cell[] {
  return firstCells([...cells].reverse(), room, isCut).reverse();
}

/** As many cells from the beginning as fit, with … after them where some are left out. */
function firstCells(cells: readonly Cell[], room: number, isCut: boolean): Cell[] {
  if (!isCut && widthOf(cells) <= room) return [...cells];
  const taken: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > room - 1) break;
    taken.push(cell);
    used += cell.width;
  }
  return [...taken, ellipsis];
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
