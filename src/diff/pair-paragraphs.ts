import type { Language } from "../messages/language.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { createLikeness } from "../swedish/likeness.ts";
import type { Effort } from "./effort.ts";

/** A paragraph of the old text and its counterpart in the new one, by their indexes. */
export interface ParagraphPair {
  readonly before: number;
  readonly after: number;
}

/** A paragraph and its key, by which equal paragraphs are found: see `keyOf`. */
export interface KeyedText {
  readonly text: string;
  readonly key: string;
}

/**
 * Two paragraphs with at least this likeness are about the same thing, and stand beside each other. This is true of
 * every such pair in the samples' texts of March and April 2023.
 */
const alikeFrom = 0.2;
/** With more possible pairs than this, only equal paragraphs are paired: no one writes so many new ones. */
const mostPairs = 2500;

/**
 * Pairs the paragraphs of two texts, whatever their order: first those with the same letters, then those that differ
 * only in their reports' months, and then the others so that the sum of the pairs' likeness is as great as possible.
 */
export function pairParagraphs(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
  language: Language,
  effort: Effort,
): ParagraphPair[] {
  const pairs = [...pairEqual(before, after, ({ text }) => text)];
  const rest = findUnpaired(before, after, pairs);
  pairs.push(...pairEqual(before, after, ({ key }) => key, rest));
  const { left, right } = findUnpaired(before, after, pairs);
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

function findUnpaired(
  before: readonly unknown[],
  after: readonly unknown[],
  pairs: readonly ParagraphPair[],
): Places {
  const pairedBefore = new Set(pairs.map((pair) => pair.before));
  const pairedAfter = new Set(pairs.map((pair) => pair.after));
  return {
    left: [...before.keys()].filter((place) => !pairedBefore.has(place)),
    right: [...after.keys()].filter((place) => !pairedAfter.has(place)),
  };
}

/** Pairs paragraphs with equal keys, the first with the first. */
function pairEqual(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
  keyOf: (text: KeyedText) => string,
  { left, right }: Places = { left: [...before.keys()], right: [...after.keys()] },
): ParagraphPair[] {
  const places = new Map<string, number[]>();
  // The lists are in reverse order, so that `pop` returns the first place.
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
