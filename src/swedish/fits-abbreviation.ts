import { functionWords } from "./swedish-words.ts";

/** More words than this are no name that is abbreviated. */
const mostWords = 12;

/** The small words and digits that an abbreviation may pass over. */
const passedOver = (word: string): boolean => functionWords.has(word) || /^\p{N}+$/u.test(word);

/**
 * Whether an abbreviation's letters are those of some words: the first letter of every word but the small ones, and
 * between them letters from within, because Swedish words are compounds (VGR, Västra Götalandsregionen).
 */
export function fitsAbbreviation(abbreviation: string, phrase: string): boolean {
  const letters = lettersOf(abbreviation);
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > mostWords || words[0]?.charAt(0) !== letters.charAt(0))
    return false;
  // How many letters may have been used up after each word.
  let used = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const count of used) {
      if (passedOver(word)) next.add(count);
      if (word.charAt(0) !== letters.charAt(count)) continue;
      let reached = count;
      for (const letter of word) {
        if (letter !== letters.charAt(reached)) continue;
        reached += 1;
        next.add(reached);
      }
    }
    used = next;
  }
  return used.has(letters.length);
}

/**
 * Whether words that do not fit an abbreviation were still meant as those behind it: their first letters are its first
 * ones, all but one or two (BFR, bild- och funktionsmedicin).
 */
export function nearlyFitsAbbreviation(abbreviation: string, phrase: string): boolean {
  const letters = lettersOf(abbreviation);
  const initials = wordsOf(phrase)
    .filter((word) => !passedOver(word))
    .map((word) => word.charAt(0));
  if (initials.length < 2 || initials.length > letters.length) return false;
  const differs = initials.findIndex((initial, index) => initial !== letters.charAt(index));
  const agreeing = differs === -1 ? initials.length : differs;
  return agreeing >= Math.max(2, letters.length - 2);
}

function lettersOf(abbreviation: string): string {
  return abbreviation.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** The words of a phrase, small; a word with a hyphen is two. */
export function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
