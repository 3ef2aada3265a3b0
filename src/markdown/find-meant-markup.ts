import { filler } from "./find-opaque.ts";
import { findOpenEmphasis } from "./find-open-emphasis.ts";
import { markupPatterns } from "./markup-patterns.ts";
import type { UnsupportedMarkup } from "./tree.ts";

/**
 * Finds what the writer of a paragraph meant as markup and what is none. `typed` is its content with a filler for every
 * character that is markup or was escaped. Places are offsets in the content.
 */
export function findMeantMarkup(content: string, typed: string, isInCell: boolean): UnsupportedMarkup[] {
  const found = markupPatterns.flatMap(({ markup, sign, pattern, mend }) => {
    if (!typed.includes(sign)) return [];
    return [...typed.matchAll(pattern)].flatMap((match): UnsupportedMarkup[] => {
      const mended = mend ? mend(match, isInCell) : {};
      const place = { markup, start: match.index, end: match.index + match[0].length };
      // What holds other markup is left to people.
      return mended ? [mended.mended?.includes(filler) ? place : { ...place, ...mended }] : [];
    });
  });
  return withoutOverlaps([...found, ...findOpenEmphasis(content, typed)]);
}

/** Keeps the first of matches that overlap, and the one of the earlier pattern where two begin at one place. */
function withoutOverlaps(found: readonly UnsupportedMarkup[]): UnsupportedMarkup[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
