import type { Language } from "../messages/language.ts";
import { emptyWords } from "./empty-words.ts";
import { findWords } from "./find-words.ts";
import { stemSwedish } from "./stem-swedish.ts";

/** What a text is compared by: each of its terms with how often it has it. */
export interface Terms {
  /** The stems of its words that carry meaning. */
  readonly stems: ReadonlyMap<string, number>;
  /** Their stretches of three to five letters, which a compound shares with its parts. */
  readonly grams: ReadonlyMap<string, number>;
}

/** Beyond this a passage is no sentence and no paragraph, and its beginning says what it is about. */
const mostCharacters = 1500;

/** Makes a reader of terms for the texts of one comparison, which have most of their words many times. */
export function createTermReader(language: Language): (text: string) => Terms {
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

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** A word's parts. */
interface Parts {
  /** As a word of Swedish. */
  readonly stem: string;
  readonly grams: readonly string[];
}

/** A word's stretches of three to five characters, with its beginning and end marked. */
function gramsOf(word: string): string[] {
  const letters = [..."_", ...word, "_"];
  const grams: string[] = [];
  for (let length = 3; length <= 5; length += 1)
    for (let at = 0; at + length <= letters.length; at += 1)
      grams.push(letters.slice(at, at + length).join(""));
  return grams;
}
