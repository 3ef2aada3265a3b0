import type { ListLevels } from "./list-levels.ts";
import { type Mark, readMark } from "./read-mark.ts";
import type { TextLine } from "./text-line.ts";

/** So many lines after an item the next one of its list may stand. */
export const near = 12;

/**
 * Whether what looks like the mark of a list item is one. A dash or a number at the beginning of a line may be part of a
 * sentence that goes on there. It is a mark where something new begins, in a list that has it, or where the next item of its
 * list is among the lines that follow. A list begins with 1, or its next number follows: no number of a text is lost.
 */
export function isListMark(
  mark: Mark,
  following: readonly TextLine[],
  isNew: boolean,
  levels: ListLevels,
): boolean {
  if (mark.isSure || levels.goesOn(mark)) return true;
  const hasNext = (): boolean => following.some(({ text }) => isNext(readMark(text), mark));
  if (mark.kind === "letter") return mark.number === 1 && hasNext();
  if (mark.kind === "number")
    return (mark.number === 1 && isNew) || ((mark.number === 1 || isNew) && hasNext());
  // An o or a plus sign may be a word of a sentence, and a dash without a space part of one.
  return (isNew && !/^[o+]$/.test(mark.sign) && mark.length > 1) || hasNext();
}

function isNext(next: Mark | undefined, { kind, sign, number }: Mark): boolean {
  return next?.kind === kind && next.sign === sign && (kind === "bullet" || next.number === number + 1);
}
