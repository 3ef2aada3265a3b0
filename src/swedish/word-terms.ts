import type { Language } from "../messages/language.ts";
import { emptyWords } from "./empty-words.ts";
import { listWords } from "./find-words.ts";
import { stemSwedish } from "./stem-swedish.ts";

/** The number that a reader of terms has given a term. It is found faster than the term itself. */
export type TermNumber = number;

/** Terms, each with the number of times that a text has it. */
export type TermCounts = ReadonlyMap<TermNumber, number>;

/** The terms by which we compare a text with others that the same reader has read. */
export interface Terms {
  /** The stems of its words, without the empty words. */
  readonly stems: TermCounts;
  /** The sequences of three to five letters of these words, which a compound shares with its parts. */
  readonly grams: TermCounts;
}

/** Of a longer passage we read only the beginning, in UTF-16 units: no sentence or paragraph is this long. */
const mostCharacters = 1500;

export type ReadTerms = (text: string) => Terms;

/** Creates a reader of terms. It remembers the parts of words, because the texts of a comparison share most words. */
export function createTermReader(language: Language): ReadTerms {
  const known = new Map<string, Parts>();
  const numbers = new Map<string, TermNumber>();
  const numberOf = (term: string): TermNumber => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const partsOf = (word: string): Parts => {
    const ready = known.get(word);
    if (ready) return ready;
    const stem = language === "sv" ? stemSwedish(word) : word;
    const parts = { stem: numberOf(stem), grams: gramsOf(word).map(numberOf) };
    known.set(word, parts);
    return parts;
  };
  return (text) => {
    const stems = new Map<TermNumber, number>();
    const grams = new Map<TermNumber, number>();
    for (const word of listWords(text.slice(0, mostCharacters).toLowerCase())) {
      if (emptyWords[language].has(word)) continue;
      const parts = partsOf(word);
      count(stems, parts.stem);
      for (const gram of parts.grams) count(grams, gram);
    }
    return { stems, grams };
  };
}

/** Creates a reader of terms that also remembers texts, for a run of comparisons in which the same ones come back. */
export function createTextReader(language: Language): ReadTerms {
  const readTerms = createTermReader(language);
  const known = new Map<string, Terms>();
  return (text) => {
    const terms = known.get(text) ?? readTerms(text);
    known.set(text, terms);
    return terms;
  };
}

function count(counts: Map<TermNumber, number>, term: TermNumber): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

interface Parts {
  /** In English the word itself. */
  readonly stem: TermNumber;
  readonly grams: readonly TermNumber[];
}

/** The sequences of three to five characters in a word; `_` marks its beginning and its end. */
function gramsOf(word: string): string[] {
  const letters = [..."_", ...word, "_"];
  const grams: string[] = [];
  for (let length = 3; length <= 5; length += 1)
    for (let at = 0; at + length <= letters.length; at += 1)
      grams.push(letters.slice(at, at + length).join(""));
  return grams;
}
