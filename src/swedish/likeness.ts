import type { Language } from "../messages/language.ts";
import { createTermReader, type ReadTerms, type Terms } from "./word-terms.ts";

/**
 * Measures how alike two texts are: from 0 (nothing in common) to 1 (the same words). Of texts that cannot be as alike as
 * `least`, it only tells that they are less alike, which is much faster.
 */
export type Likeness = (one: string, other: string, least?: number) => number;

/** A text's terms with their weights; the squares of the weights add up to 1. */
type Vector = ReadonlyMap<string, number>;

/**
 * Creates a measure of likeness for the texts of one comparison: the cosine of the texts' terms, where a term weighs
 * more the fewer texts have it (TF-IDF). Stems and letter sequences count half each.
 */
export function createLikeness(
  texts: Iterable<string>,
  language: Language,
  readTerms: ReadTerms = createTermReader(language),
): Likeness {
  const all = [...new Set(texts)];
  const terms = new Map(all.map((text) => [text, readTerms(text)]));
  const readKnown = (text: string): Terms => terms.get(text) ?? readTerms(text);
  const stemsOf = vectorReader([...terms.values()], readKnown, "stems");
  const gramsOf = vectorReader([...terms.values()], readKnown, "grams");
  return (one, other, least = 0) => {
    const stems = cosine(stemsOf(one), stemsOf(other));
    if ((stems + 1) / 2 < least) return stems / 2;
    return (stems + cosine(gramsOf(one), gramsOf(other))) / 2;
  };
}

/** Creates a reader of one kind of vector, which weighs the terms when the first is asked for and remembers vectors. */
function vectorReader(
  known: readonly Terms[],
  readTerms: ReadTerms,
  kind: keyof Terms,
): (text: string) => Vector {
  let weight: Weigh | undefined;
  const vectors = new Map<string, Vector>();
  return (text) => {
    weight ??= weigh(known.map((terms) => terms[kind]));
    const vector = vectors.get(text) ?? vectorOf(readTerms(text)[kind], weight);
    vectors.set(text, vector);
    return vector;
  };
}

type Weigh = (term: string) => number;

/** Returns a function that weighs a term: the weight is greater the fewer texts have the term, and always above 0. */
function weigh(documents: readonly ReadonlyMap<string, number>[]): Weigh {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((1 + documents.length) / (1 + (counts.get(term) ?? 0))) + 1;
}

function vectorOf(terms: ReadonlyMap<string, number>, weight: Weigh): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of terms) {
    const weighted = count * weight(term);
    vector.set(term, weighted);
    squares += weighted * weighted;
  }
  const length = Math.sqrt(squares);
  for (const [term, weighted] of vector) vector.set(term, weighted / length);
  return vector;
}

function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
