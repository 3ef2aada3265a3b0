import { isAddress } from "./addresses.ts";
import { type Type, textWidth } from "./text-width.ts";

/** The widths in which a table may stand, in twips: between the margins of a page, and of one that lies on its side. */
export interface Room {
  readonly upright: number;
  readonly lying: number;
}

/** How a table is set so that no figure and no word of it is broken. */
export interface TableFit {
  /** The size of its letters, in half-points, and whether that is smaller than usual. */
  readonly size: number;
  readonly isSmaller: boolean;
  /** The space between two columns, in twips. */
  readonly gap: number;
  /** Whether its page lies on its side. */
  readonly isLying: boolean;
  /** In twips, with the gap. */
  readonly widths: readonly number[];
  /** Whether it is too wide even so: then words are broken. */
  readonly isTooWide: boolean;
}

/** How tables are usually set: their font, and the size of their letters in half-points. */
export interface TableType {
  readonly font: string;
  readonly size: number;
}

/** The size of a table's letters in the standard layout, and the smallest that is easy to read on paper: 9 points. */
export const usualSize = 20;
const smallestSize = 18;
/** The space between two columns in these sizes, in twips. */
const usualGap = 200;
const smallestGap = 120;

/** A cell with more letters than this takes several lines in any case. */
const longestLine = 80;

/**
 * Fits a table into a page. Each column is at least as wide as its longest word or figure: in letters of the usual size if
 * they leave room, else in smaller ones, else on a page that lies on its side. What is left is divided by the longest
 * cells. The first row is the header. The cells have the no-break spaces with which they are printed.
 */
export function fitTable(rows: readonly (readonly string[])[], type: TableType, room: Room): TableFit {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
  const pages = room.lying > room.upright ? [false, true] : [false];
  const smaller = { size: Math.min(type.size, smallestSize), gap: smallestGap, isSmaller: true };
  const settings = [{ size: type.size, gap: usualGap, isSmaller: false }, smaller].map((setting) => ({
    ...setting,
    least: leastWidths(columns, { font: type.font, size: setting.size }, setting.gap),
  }));
  const tries = pages.flatMap((isLying) => settings.map((setting) => ({ ...setting, isLying })));
  const weights = columns.map((cells) => Math.min(largest(cells.map(({ length }) => length)), longestLine));
  for (const { least, ...setting } of tries) {
    const { isLying } = setting;
    const spare = (isLying ? room.lying : room.upright) - sum(least);
    if (spare < 0) continue;
    const widths = least.map((width, column) =>
      Math.floor(width + (spare * (weights[column] ?? 0)) / Math.max(sum(weights), 1)),
    );
    return { ...setting, widths, isTooWide: false };
  }
  const least = settings.at(-1)?.least ?? [];
  const isLying = room.lying > room.upright;
  const share = (isLying ? room.lying : room.upright) / sum(least);
  return { ...smaller, isLying, widths: least.map((width) => Math.floor(width * share)), isTooWide: true };
}

function leastWidths(columns: readonly (readonly string[])[], type: TableType, gap: number): number[] {
  return columns.map((cells) => {
    const widths = cells.map((cell, row) => longestPiece(cell, { ...type, isBold: row === 0 }));
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

/** Unlike Math.max(...numbers), it accepts more numbers than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
