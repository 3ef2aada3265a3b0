import { type Draft, firstOf, lastOf } from "./draft.ts";
import { endsSentence } from "./line-ends.ts";
import type { TypeMeasures } from "./measure-type.ts";
import { hasSameSize } from "./segment.ts";

/** In signs: no heading is longer. */
const longest = 200;

/**
 * Finds the headings of a text without tags, by the size of their type, and those of the text's own size by their font. The
 * largest are of the first level; one that is larger than all others and begins the text is its title.
 */
export function nameHeadings(drafts: readonly Draft[], measures: TypeMeasures): Draft[] {
  const large = drafts.filter((draft) => isLarge(draft, measures));
  const sizes = [...new Set(large.map(sizeOf))].sort((a, b) => b - a);
  const [first] = large;
  const isTitled =
    first !== undefined &&
    sizes.length > 1 &&
    sizeOf(first) === sizes[0] &&
    large.filter((draft) => sizeOf(draft) === sizes[0]).length === 1;
  const levels = isTitled ? sizes.slice(1) : sizes;
  return drafts.map((draft, index): Draft => {
    if (isTitled && draft === first) return { ...draft, kind: "title", level: 0 };
    const rank = levels.indexOf(sizeOf(draft));
    if (rank !== -1 && isLarge(draft, measures))
      return { ...draft, kind: "heading", level: Math.min(rank + 1, 6) };
    if (!isOtherFont(draft, drafts[index + 1], measures)) return draft;
    return { ...draft, kind: "heading", level: Math.min(levels.length + 1, 6), guess: "heading" };
  });
}

function sizeOf(draft: Draft): number {
  return Math.round(firstOf(draft).size * 2) / 2;
}

function lengthOf({ segments }: Draft): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function isLarge(draft: Draft, { bodySize }: TypeMeasures): boolean {
  if (draft.cell || sizeOf(draft) <= bodySize + 0.3 || !/\p{L}/u.test(firstOf(draft).text)) return false;
  const isText = draft.segments.length > 2 && endsSentence(lastOf(draft).text);
  return lengthOf(draft) <= longest && !isText;
}

/** Whether a short line has a font that neither the text has nor what follows it. */
function isOtherFont(draft: Draft, next: Draft | undefined, { bodyFont, bodySize }: TypeMeasures): boolean {
  if (draft.cell || draft.kind === "title" || !next || next.cell) return false;
  const isOther = draft.segments.every(({ font }) => font !== bodyFont) && sizeOf(draft) >= bodySize - 0.3;
  const isShort = draft.segments.length <= 2 && lengthOf(draft) <= longest / 2;
  const isSentence = /[.,;:!?]$/.test(lastOf(draft).text);
  const isFollowed = firstOf(next).font === bodyFont && hasSameSize(firstOf(next), firstOf(draft));
  return isOther && isShort && !isSentence && isFollowed && /^\p{L}|^\d/u.test(firstOf(draft).text);
}
