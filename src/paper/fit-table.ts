import { type Type, textWidth } from "./text-width.ts";

/** The widths in which a table may stand, in twips: between the margins of a page, and of one that lies on its side. */
export interface Room {
  readonly upright: number;
  readonly lying: number;
}

/** How a table is set so that no figure and no word of it is broken. */
export interface TableFit {
  /** The size of its letters, in half-points. */
  readonly size: number;
  /** The space between two columns, in twips. */
  readonly gap: number;
  /** Whether its page lies on its side. */
  readonly isLying: boolean;
  /** In twips, with the gap. */
  readonly widths: readonly number[];
  /** Whether it is too wide even so: then words are broken. */
  readonly isTooWide: boolean;
}

/** The sizes of a table's letters: the usual one, and the smallest that is easy to read on paper (9 points). */
const sizes = [
  { size: 20, gap: 200 },
  { size: 18, gap: 120 },
] as const;

/** A cell with more letters than this takes several lines in any case. */
const longestLine = 80;

/**
 * Fits a table into a page. Each column is at least as wide as its longest word or figure: in letters of the usual size if
 * they leave room, else in smaller ones, else on a page that lies on its side. What is left is divided by the longest
 * cells. The first row is the header. The cells have the no-break spaces with which they are printed.
 */
export function fitTable(rows: readonly (readonly string[])[], font: string, room: Room): TableFit {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
  const pages = room.lying > room.upright ? [false, true] : [false];
  const tries = pages.flatMap((isLying) => sizes.map((type) => ({ ...type, isLying })));
  const needs = new Map(sizes.map(({ size, gap }) => [size, leastWidths(columns, font, size, gap)]));
  const weights = columns.map((cells) => Math.min(largest(cells.map(({ length }) => length)), longestLine));
  for (const { size, gap, isLying } of tries) {
    const least = needs.get(size) ?? [];
    const spare = (isLying ? room.lying : room.upright) - sum(least);
    if (spare < 0) continue;
    const widths = least.map((width, column) =>
      Math.floor(width + (spare * (weights[column] ?? 0)) / Math.max(sum(weights), 1)),
    );
    return { size, gap, isLying, widths, isTooWide: false };
  }
  const { size, gap } = sizes[1];
  const least = needs.get(size) ?? [];
  const isLying = room.lying > room.upright;
  const share = (isLying ? room.lying : room.upright) / sum(least);
  return { size, gap, isLying, widths: least.map((width) => Math.floor(width * share)), isTooWide: true };
}

function leastWidths(
  columns: readonly (readonly string[])[],
  font: string,
  size: number,
  gap: number,
): number[] {
  return columns.map((cells) => {
    const widths = cells.map((cell, row) => longestPiece(cell, { font, size, isBold: row === 0 }));
    // What is rounded must not break the longest word.
    return largest(widths) + gap + slack;
  });
}

/** In twips. */
const slack = 20;

/** A word with more letters than this may be broken, and so may an address with more than the second. */
const longestWord = 40;
const longestAddress = 18;

function longestPiece(cell: string, type: Type): number {
  return largest(
    // A line ends at a space that is no no-break space, and after a hyphen or dash between letters.
    cell
      .split(/[^\S\u00A0\u202F\u2007]+|(?<=\p{L}[-–])(?=\p{L})/u)
      .map((piece) => textWidth(piece.slice(0, isAddress(piece) ? longestAddress : longestWord), type)),
  );
}

/** Whether a piece of text is an address, a path or a file name: a line may end anywhere in it. */
function isAddress(piece: string): boolean {
  return /:\/\/|^www\.|@|[/\\_].*[/\\_.]|\p{L}\.\p{L}{2,}.*\//u.test(piece);
}

/** Unlike Math.max(...numbers), it accepts more numbers than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
