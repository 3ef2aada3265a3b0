import type { Line, ReadLines } from "./heading-line.ts";
import { countWords } from "./heading-words.ts";
import { fewestWords, headingOfCell, isTextField, type PlacedCell } from "./table-cells.ts";

/** The head of a field and the cell that holds its text. */
interface Pair {
  readonly head: PlacedCell;
  readonly text: PlacedCell;
  readonly isBelow: boolean;
}

/**
 * Reads a table whose heads of fields stand beside or above their texts, a workstream's name before them or above: a row for
 * each text, or a row of heads and a row of texts. A table of more rows below its heads is data, and no layout.
 */
export function readPairs(rows: readonly PlacedCell[][], readLines: ReadLines): Line[] | undefined {
  const pairs = rows.flatMap((cells, at) =>
    cells.flatMap((cell, column): (Pair | undefined)[] =>
      isTextField(cell.meaning) && cell.meaning?.workstream === undefined
        ? [findPair(cell, [cells[column + 1], cells[column + 2]], rows[at + 1])]
        : [],
    ),
  );
  const found = pairs.filter((pair) => pair !== undefined);
  const fields = new Set(found.map(({ head }) => head.meaning?.field?.field));
  const words = found.reduce((sum, { text }) => sum + countWords(text.text), 0);
  const isOther = found.some(({ isBelow }) => isBelow) || rows.some(({ length }) => length > 2);
  if (found.length < pairs.length || fields.size < 2 || !isOther || words < fewestWords * found.length)
    return undefined;
  const hasNames = rows.some((cells) => cells.some(isName));
  if (!hasNames && rows.length > 2 && found.every(({ isBelow }) => isBelow)) return undefined;
  const textOf = new Map(found.map(({ head, text }) => [head, text]));
  const texts = new Set(textOf.values());
  const lines = rows.flatMap((cells) =>
    cells.flatMap((cell): Line[] => {
      const text = textOf.get(cell);
      if (text) return [...headingOfCell(cell, cell.meaning), ...readLines(text.blocks)];
      if (texts.has(cell)) return [];
      return isName(cell) ? headingOfCell(cell, cell.meaning) : readLines(cell.blocks);
    }),
  );
  return hasNames ? [...lines, { kind: "end" }] : lines;
}

/** The text of a head: in the next cell, if no other text stands in the row, or else in the cell below. */
function findPair(
  head: PlacedCell,
  [beside, next]: readonly (PlacedCell | undefined)[],
  below: readonly PlacedCell[] | undefined,
): Pair | undefined {
  if (beside && isText(beside)) return isText(next) ? undefined : { head, text: beside, isBelow: false };
  const text = below?.find(({ column }) => column === head.column);
  return text && isText(text) ? { head, text, isBelow: true } : undefined;
}

function isText(cell: PlacedCell | undefined): boolean {
  return cell !== undefined && cell.text !== "" && cell.meaning === undefined;
}

function isName({ meaning }: PlacedCell): boolean {
  return meaning?.workstream !== undefined && !meaning.field;
}
