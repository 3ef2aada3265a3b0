import { findCapitalPairs } from "./phrase-capitals.ts";
import type { ReportSpan, ReportWord } from "./report-words.ts";
import { addTo, type SpellingPair, type Written } from "./spelling-pair.ts";
import { findSplitPairs } from "./split-words.ts";
import { findWordPairs } from "./word-spellings.ts";

/** A place where the report writes something otherwise than in another place. */
export interface TwoSpellings {
  readonly at: Written;
  readonly elsewhere: Written;
  /** What to write there; undefined where one spelling is as good as the other. */
  readonly right: string | undefined;
  /** Whether it is right because it is a compound, and not because it is common. */
  readonly isCompound: boolean;
  /** Whether it is clearly the report's own spelling. */
  readonly isClear: boolean;
}

/** A spelling is the report's own where it is written so at least so many times, and so many times as often. */
const clearly = 2;

/**
 * The places where a report writes one word or name in two ways: with other capitals or hyphens, or as one word and as
 * two. `words` are the whole report's, in order; only places in its `own` texts are pointed at.
 */
export function findTwoSpellings(
  words: readonly ReportWord[],
  headings: readonly string[],
  isOwn: (place: ReportSpan) => boolean,
): TwoSpellings[] {
  const groups = new Map<string, ReportWord[]>();
  for (const word of words) addTo(groups, word.key, word);
  const pairs = [
    ...findSplitPairs(words, groups),
    ...findWordPairs(groups),
    ...findCapitalPairs(words, headings),
  ];
  return withoutOverlaps(pairs.flatMap((pair) => pointAt(pair, isOwn)));
}

/**
 * The places of the other spelling; or, where it stands only in texts that are not own and that have no better one, the
 * first place of the better one.
 */
function pointAt({ kind, kept, other }: SpellingPair, isOwn: (place: ReportSpan) => boolean): TwoSpellings[] {
  const [firstKept, firstOther] = [kept[0], other[0]];
  if (!firstKept || !firstOther) return [];
  const isCompound = kind === "compound";
  const own = other.filter(isOwn);
  if (own.length === 0) {
    const [at] = kept;
    return at && kept.every(isOwn)
      ? [{ at, elsewhere: firstOther, right: undefined, isCompound, isClear: false }]
      : [];
  }
  const isClear = kept.length >= clearly && kept.length >= clearly * other.length;
  return own.map((at) => {
    const right = kind === "capitals" ? firstKept.text : withFirstOf(at.text, firstKept.text);
    const isKnown = isClear || isCompound;
    return { at, elsewhere: firstKept, right: isKnown ? right : undefined, isCompound, isClear };
  });
}

/** The first letter is as it was written, because a capital may begin the sentence; but a name keeps its capitals. */
function withFirstOf(written: string, right: string): string {
  if (/.\p{Lu}/u.test(right)) return right;
  const first = right.charAt(0);
  return (/^\p{Lu}/u.test(written) ? first.toUpperCase() : first.toLowerCase()) + right.slice(1);
}

/** Of places that share a word, the first found. */
function withoutOverlaps(found: readonly TwoSpellings[]): TwoSpellings[] {
  const taken = new Map<Written["passage"], Set<number>>();
  return found.filter(({ at: { passage, start, end } }) => {
    const offsets = taken.get(passage) ?? new Set();
    taken.set(passage, offsets);
    const own = Array.from({ length: end - start }, (_, index) => start + index);
    if (own.some((offset) => offsets.has(offset))) return false;
    for (const offset of own) offsets.add(offset);
    return true;
  });
}
