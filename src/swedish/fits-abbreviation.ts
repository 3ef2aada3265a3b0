import { functionWords } from "./swedish-words.ts";

/** Nobody abbreviates a name of more words than this. */
const mostWords = 12;

/** Whether an abbreviation may skip a word: function words and numbers. */
const isSkippable = (word: string): boolean => functionWords.has(word) || /^\p{N}+$/u.test(word);

/**
 * Whether an abbreviation can stand for a phrase: its letters are the first letters of the words, without function words
 * and numbers, and between them letters from inside the words, because Swedish words are compounds (VGR, Västra
 * Götalandsregionen).
 */
export function fitsAbbreviation(abbreviation: string, phrase: string): boolean {
  const letters = lettersOf(abbreviation);
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > mostWords || !isSame(words[0]?.charAt(0) ?? "", letters.charAt(0)))
    return false;
  // All possible numbers of the abbreviation's letters that the words so far account for.
  let used = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const count of used) {
      if (isSkippable(word)) next.add(count);
      if (!isSame(word.charAt(0), letters.charAt(count))) continue;
      let reached = count;
      for (const letter of word) {
        if (!isSame(letter, letters.charAt(reached))) continue;
        reached += 1;
        next.add(reached);
      }
    }
    used = next;
  }
  return used.has(letters.length);
}

/**
 * Whether the writer meant a phrase as what an abbreviation stands for, although it does not fit: the first letters of
 * the words are the first letters of the abbreviation, except one (BFR, bild- och funktionsmedicin).
 */
export function nearlyFitsAbbreviation(abbreviation: string, phrase: string): boolean {
  const letters = lettersOf(abbreviation);
  const initials = wordsOf(phrase)
    .filter((word) => !isSkippable(word))
    .map((word) => word.charAt(0));
  if (initials.length < 2 || initials.length > letters.length) return false;
  const differs = initials.findIndex((initial, index) => initial !== letters.charAt(index));
  const agreeing = differs === -1 ? initials.length : differs;
  // “Rollbaserad behörighet (RBAC)”: the letters of another language agree by chance.
  return agreeing >= Math.max(2, letters.length - 1);
}

/** Whether a letter can stand for another: abbreviations are often written without rings and dots. */
function isSame(letter: string, other: string): boolean {
  return letter === other || (other !== "" && plain[letter] === other);
}

const plain: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e" };

function lettersOf(abbreviation: string): string {
  return abbreviation.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** The words of a phrase in small letters; a word with a hyphen counts as two. */
export function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
