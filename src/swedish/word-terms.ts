import type { Language } from "../messages/language.ts";
import { emptyWords } from "./empty-words.ts";
import { findWords } from "./find-words.ts";
import { stemSwedish } from "./stem-swedish.ts";

/** The terms by which we compare a text with others, each with the number of times that the text has it. */
export interface Terms {
  /** The stems of its words, without the empty words. */
  readonly stems: ReadonlyMap<string, number>;
  /** The sequences of three to five letters of these words, which a compound shares with its parts. */
  readonly grams: ReadonlyMap<string, number>;
}

/** Of a longer passage we read only the beginning, in UTF-16 units: no sentence or paragraph is this long. */
const mostCharacters = 1500;

export type ReadTerms = (text: string) => Terms;

/** Creates a reader of terms. It remembers the parts of words, because the texts of a comparison share most words. */
export function createTermReader(language: Language): ReadTerms {
  const known = new Map<string, Parts>();
  const partsOf = (word: string): Parts => {
    const parts = known.get(word) ?? { stem: stemSwedish(word), grams: gramsOf(word) };
    known.set(word, parts);
    return parts;
  };
  return (text) => {
    const stems = new Map<string, number>();
    const grams = new Map<string, number>();
    for (const { text: word } of findWords(text.slice(0, mostCharacters).toLowerCase())) {
      if (emptyWords[language].has(word)) continue;
      const parts = partsOf(word);
      count(stems, language === "sv" ? parts.stem : word);
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

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

interface Parts {
  /** The stem of the word in Swedish. */
  readonly stem: string;
  readonly grams: readonly string[];
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
