import type { ReportSpan } from "./report-words.ts";

/** Some words in one place of the report. */
export interface Written extends ReportSpan {
  readonly text: string;
}

/** One way of writing something: every place where the report writes it so, in order. */
export type Spelt = readonly Written[];

/** Two ways in which a report writes one thing: the one that others should follow, and the other. */
export interface SpellingPair {
  /** A word and its hyphens; a compound, and the same as two words; a name and its capitals. */
  readonly kind: "word" | "compound" | "capitals";
  readonly kept: Spelt;
  readonly other: Spelt;
}

/** Adds a place to those of a key, in order. */
export function addTo<Place>(places: Map<string, Place[]>, key: string, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

/** The commonest spelling, of equals the earliest, with each of the others. */
export function pairWithCommonest(kind: SpellingPair["kind"], spellings: readonly Spelt[]): SpellingPair[] {
  const [kept, ...others] = [...spellings].sort((a, b) => b.length - a.length);
  return kept ? others.map((other) => ({ kind, kept, other })) : [];
}
