import { findWords } from "../language/find-words.ts";
import type { Language } from "../language/language.ts";
import { emptyWords } from "./empty-words.ts";
import { stemSwedish } from "./stem-swedish.ts";

/** What a text is compared by. */
export interface Terms {
  /** The stems of its words that carry meaning. */
  readonly stems: readonly string[];
  /** Their stretches of three to five letters, which a compound shares with its parts. */
  readonly grams: readonly string[];
}

/** Beyond this a passage is no sentence and no paragraph, and its beginning says what it is about. */
const mostCharacters = 1500;

export function termsOf(text: string, language: Language): Terms {
  const words = findWords(text.slice(0, mostCharacters).toLowerCase())
    .map((word) => word.text)
    .filter((word) => !emptyWords[language].has(word));
  return {
    stems: words.map((word) => (language === "sv" ? stemSwedish(word) : word)),
    grams: words.flatMap(gramsOf),
  };
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
