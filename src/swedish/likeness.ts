import type { Language } from "../messages/language.ts";
import {
  createTermReader,
  type ReadTerms,
  type TermCounts,
  type TermNumber,
  type Terms,
} from "./word-terms.ts";

/** Measures how alike two texts are: from 0 (nothing in common) to 1 (the same words). */
export type Likeness = (one: string, other: string) => number;

/** The terms of a text, each with the number of times that the text has it, and the length of their vector. */
interface Vector {
  readonly terms: TermCounts;
  /** The root of the sum of the squares of the weights: 1 would be a vector of one unit. */
  readonly length: number;
}

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
  const stemWeight = weigh(known.map(({ stems }) => stems));
  const gramWeight = weigh(known.map(({ grams }) => grams));
  const vectors = new Map<string, { stems: Vector; grams: Vector }>();
  const vectorsOf = (text: string): { stems: Vector; grams: Vector } => {
    const ready = vectors.get(text);
    if (ready) return ready;
    const own: Terms = terms.get(text) ?? readTerms(text);
    const made = { stems: vectorOf(own.stems, stemWeight), grams: vectorOf(own.grams, gramWeight) };
    vectors.set(text, made);
    return made;
  };
  return (one, other) => {
    const a = vectorsOf(one);
    const b = vectorsOf(other);
    return (cosine(a.stems, b.stems, stemWeight) + cosine(a.grams, b.grams, gramWeight)) / 2;
  };
}

type Weigh = (term: TermNumber) => number;

/** Returns a function that weighs a term: the weight is greater the fewer texts have the term, and always above 0. */
function weigh(documents: readonly TermCounts[]): Weigh {
  let last = -1;
  for (const document of documents) for (const term of document.keys()) last = Math.max(last, term);
  const counts = new Uint32Array(last + 1);
  for (const document of documents)
    for (const term of document.keys()) counts[term] = (counts[term] ?? 0) + 1;
  // Few numbers of texts come up, and each for many terms.
  const weights = Array.from(
    { length: documents.length + 1 },
    (_, count) => Math.log((1 + documents.length) / (1 + count)) + 1,
  );
  return (term) => weights[counts[term] ?? 0] ?? 0;
}

function vectorOf(terms: TermCounts, weight: Weigh): Vector {
  let squares = 0;
  for (const [term, count] of terms) {
    const weighted = count * weight(term);
    squares += weighted * weighted;
  }
  return { terms, length: Math.sqrt(squares) };
}

/** A vector of weights is made for no text: only the weights of terms that both texts have matter. */
function cosine(one: Vector, other: Vector, weight: Weigh): number {
  const [small, large] = one.terms.size < other.terms.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, count] of small.terms) {
    const otherCount = large.terms.get(term);
    if (otherCount === undefined) continue;
    const own = weight(term);
    sum += ((count * own) / small.length) * ((otherCount * own) / large.length);
  }
  return sum;
}
