import type { ReportSpan } from "./report-words.ts";

/** Some words in one place of the report. */
export interface Occurrence extends ReportSpan {
  readonly text: string;
}

/** All places where the report spells something in one way, in order. */
export type Occurrences = readonly Occurrence[];

/** Two spellings of one thing in a report: the one to keep, and the other. */
export interface SpellingPair {
  /**
   * The two differ in hyphens, capitals or a linking s inside a word, as one word and two, in the capitals of a name, or in
   * a number that stands behind as a word or as figures.
   */
  readonly kind: "word" | "compound" | "capitals" | "number";
  readonly kept: Occurrences;
  readonly other: Occurrences;
}

/** Adds a place to the end of a key's places. */
export function addTo<Place>(places: Map<string, Place[]>, key: string, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

/** Pairs the commonest spelling, or the earliest of equally common ones, with each of the others. */
export function pairWithCommonest(
  kind: SpellingPair["kind"],
  spellings: readonly Occurrences[],
): SpellingPair[] {
  const [kept, ...others] = [...spellings].sort((a, b) => b.length - a.length);
  return kept ? others.map((other) => ({ kind, kept, other })) : [];
}
