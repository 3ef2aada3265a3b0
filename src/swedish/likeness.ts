import type { Language } from "../messages/language.ts";
import { createTermReader, type ReadTerms, type Terms } from "./word-terms.ts";

/** Measures how alike two texts are: from 0 (nothing in common) to 1 (the same words). */
export type Likeness = (one: string, other: string) => number;

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
  const known = [...terms.values()];
  const stemWeights = weigh(known.map(({ stems }) => stems));
  const gramWeights = weigh(known.map(({ grams }) => grams));
  const vectors = new Map<string, { stems: Vector; grams: Vector }>();
  const vectorsOf = (text: string): { stems: Vector; grams: Vector } => {
    const ready = vectors.get(text);
    if (ready) return ready;
    const own: Terms = terms.get(text) ?? readTerms(text);
    const made = { stems: vectorOf(own.stems, stemWeights), grams: vectorOf(own.grams, gramWeights) };
    vectors.set(text, made);
    return made;
  };
  return (one, other) => {
    const a = vectorsOf(one);
    const b = vectorsOf(other);
    return (cosine(a.stems, b.stems) + cosine(a.grams, b.grams)) / 2;
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
