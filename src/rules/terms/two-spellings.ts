import { findLinkedPairs, findNumberPairs } from "./linked-words.ts";
import { findCapitalPairs } from "./phrase-capitals.ts";
import type { ReportSpan, ReportWord } from "./report-words.ts";
import { addTo, type Occurrence, type SpellingPair } from "./spelling-pair.ts";
import { findSplitPairs } from "./split-words.ts";
import { findWordPairs } from "./word-spellings.ts";

/** A place where the report writes something in another way than elsewhere. */
export interface TwoSpellings {
  readonly at: Occurrence;
  readonly elsewhere: Occurrence;
  /** The words to write at `at`; undefined if one spelling is as good as the other. */
  readonly right: string | undefined;
  /** Whether `right` is right because it is a compound, and not because it is common. */
  readonly isCompound: boolean;
  /** Whether `right` is clearly the report's own spelling. */
  readonly isClear: boolean;
}

/** The report's own spelling occurs at least so many times, and at least so many times as often as the other. */
const clearly = 2;

/**
 * Finds the places where a report writes one word or name in two ways: with other capitals or hyphens, with and without a
 * linking s, as one word and as two, or with a number as a word and as figures. `words` are those of the whole report, in order. Reports only places for which `isOwn` is true.
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
    ...findLinkedPairs(groups),
    ...findNumberPairs(words),
    ...findCapitalPairs(words, headings),
  ];
  return withoutOverlaps(pairs.flatMap((pair) => choosePlaces(pair, isOwn)));
}

/**
 * Chooses the own places of the other spelling. If it has none, and all places of the better spelling are own, chooses the
 * first of these.
 */
function choosePlaces(
  { kind, kept, other }: SpellingPair,
  isOwn: (place: ReportSpan) => boolean,
): TwoSpellings[] {
  const [firstKept, firstOther] = [kept[0], other[0]];
  if (!firstKept || !firstOther) return [];
  const isCompound = kind === "compound";
  const own = other.filter(isOwn);
  if (own.length === 0) {
    // The rarer spelling is to blame, unless both are as rare: then the one that was written later.
    const [at] = kept;
    const isAsRare = kept.length === other.length || isCompound;
    return at && isAsRare && kept.every(isOwn)
      ? [{ at, elsewhere: firstOther, right: undefined, isCompound, isClear: false }]
      : [];
  }
  const isClear = kept.length >= clearly && kept.length >= clearly * other.length;
  return own.map((at) => {
    const right = kind === "capitals" ? firstKept.text : withFirstOf(at.text, firstKept.text);
    const isKnown = (isClear || isCompound) && kind !== "number";
    return {
      at,
      elsewhere: firstKept,
      right: isKnown ? right : undefined,
      isCompound,
      isClear: isClear && isKnown,
    };
  });
}

/** Keeps the written first letter, because a capital may begin the sentence; but a name keeps its own capitals. */
function withFirstOf(written: string, right: string): string {
  if (/.\p{Lu}/u.test(right)) return right;
  const first = right.charAt(0);
  return (/^\p{Lu}/u.test(written) ? first.toUpperCase() : first.toLowerCase()) + right.slice(1);
}

/** Keeps the first of several places that overlap. */
function withoutOverlaps(found: readonly TwoSpellings[]): TwoSpellings[] {
  const covered = new Map<Occurrence["passage"], Set<number>>();
  return found.filter(({ at: { passage, start, end } }) => {
    const offsets = covered.get(passage) ?? new Set();
    covered.set(passage, offsets);
    const own = Array.from({ length: end - start }, (_, index) => start + index);
    if (own.some((offset) => offsets.has(offset))) return false;
    for (const offset of own) offsets.add(offset);
    return true;
  });
}
