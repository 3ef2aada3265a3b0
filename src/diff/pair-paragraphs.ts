import type { Language } from "../messages/language.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { createLikeness } from "../swedish/likeness.ts";
import type { Effort } from "./effort.ts";

/** A paragraph of the old text and its like in the new one, by their places. */
export interface ParagraphPair {
  readonly before: number;
  readonly after: number;
}

/** A paragraph, and what it is compared by: see `keyOf`. */
export interface KeyedText {
  readonly text: string;
  readonly key: string;
}

/**
 * From this likeness two paragraphs are about the same thing, which only decides what stands beside what. In the
 * samples' texts of March and April 2023 that holds for every pair above it.
 */
const alikeFrom = 0.2;
/** Beyond this many pairs only equal paragraphs are paired: no one writes so many that are new. */
const mostPairs = 2500;

/**
 * Pairs each paragraph of a text with its like in another: the letters equal, else equal but for the months that turned,
 * else so that the pairs are as alike as they can be together. The order is no matter here.
 */
export function pairParagraphs(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
  language: Language,
  effort: Effort,
): ParagraphPair[] {
  const pairs = [...pairEqual(before, after, ({ text }) => text)];
  const rest = leftOver(before, after, pairs);
  pairs.push(...pairEqual(before, after, ({ key }) => key, rest));
  const { left, right } = leftOver(before, after, pairs);
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostPairs) return pairs;
  const textAt = (texts: readonly KeyedText[], place: number | undefined): string =>
    texts[place ?? -1]?.text ?? "";
  const texts = [
    ...left.map((place) => textAt(before, place)),
    ...right.map((place) => textAt(after, place)),
  ];
  const likeness = createLikeness(texts, language);
  const worth = (row: number, column: number): number => {
    effort.spend(1);
    return likeness(textAt(before, left[row]), textAt(after, right[column]));
  };
  const found = assignPairs(left.length, right.length, worth, alikeFrom);
  for (const [row, place] of left.entries()) {
    const partner = right[found[row] ?? -1];
    if (partner !== undefined) pairs.push({ before: place, after: partner });
  }
  return pairs;
}

interface Places {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function leftOver(
  before: readonly unknown[],
  after: readonly unknown[],
  pairs: readonly ParagraphPair[],
): Places {
  const taken = new Set(pairs.map((pair) => pair.before));
  const used = new Set(pairs.map((pair) => pair.after));
  return {
    left: [...before.keys()].filter((place) => !taken.has(place)),
    right: [...after.keys()].filter((place) => !used.has(place)),
  };
}

/** Pairs those that have something in common, the first with the first. */
function pairEqual(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
  keyOf: (text: KeyedText) => string,
  { left, right }: Places = { left: [...before.keys()], right: [...after.keys()] },
): ParagraphPair[] {
  const places = new Map<string, number[]>();
  // Last first, so that taking one from the end takes the first.
  for (const place of [...left].reverse()) {
    const text = before[place];
    if (!text) continue;
    const known = places.get(keyOf(text));
    if (known) known.push(place);
    else places.set(keyOf(text), [place]);
  }
  return right.flatMap((place) => {
    const text = after[place];
    const partner = text && places.get(keyOf(text))?.pop();
    return partner === undefined ? [] : [{ before: partner, after: place }];
  });
}
