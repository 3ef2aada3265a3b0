import { findPlainWords, type TextSpan } from "./find-words.ts";
import { stressedWords } from "./known-abbreviations.ts";
import { isEnding } from "./swedish-endings.ts";

/** An abbreviation in a text. Offsets in UTF-16 units, the end not included. */
export interface Abbreviation extends TextSpan {
  /** In capitals and without digits at its end: PD1 and PD2 are one abbreviation. */
  readonly key: string;
  /** The whole word that it stands in: PUB-avtal. */
  readonly word: TextSpan;
}

/**
 * The abbreviations of a text, in order: parts of words with two capitals or more, and more capitals than small
 * letters (SoKI, PD1, PUB of PUB-avtal).
 *
 * Not Roman numerals, product names (VästKom, LibreOffice), the numbers of cases and rooms (ABC-1234), and words in
 * capitals that are no abbreviations. `isNamed` says which words are abbreviations whatever they look like.
 */
export function findAbbreviations(text: string, isNamed: (word: string) => boolean): Abbreviation[] {
  // A text without small letters stresses everything.
  if (!/\p{Ll}/u.test(text)) return [];
  const words = findPlainWords(text);
  return words.flatMap((word, index) => {
    const isBesideStressed = (): boolean =>
      [words[index - 1], words[index + 1]].some((other) => other && isStressed(other.text));
    return partsOf(word).flatMap((part) => {
      if (part.text.length > longest) return [];
      const bare = bareOf(part.text);
      const isOne = isNamed(bare) || (hasShape(bare) && !isBesideStressed() && !isNumbered(word, part));
      if (!isOne) return [];
      return [
        { text: bare, start: part.start, end: part.start + bare.length, key: abbreviationKey(bare), word },
      ];
    });
  });
}

/** What an abbreviation has in common with its other forms: SOKI for SoKI, PD for PD1. */
export function abbreviationKey(text: string): string {
  return text.toUpperCase().replace(/(?<=\p{L})\p{N}+$/u, "");
}

/** An abbreviation without an ending that was put straight after it: VGRs, SMSen. */
function bareOf(text: string): string {
  if (ordinary.test(text)) return text;
  const [, bare, ending] = /^([\p{Lu}\p{N}]{2,})(\p{Ll}{1,3})$/u.exec(text) ?? [];
  return bare !== undefined && ending !== undefined && isEnding(ending, "") ? bare : text;
}

/** Most words: known at once to be no abbreviation, and to have no ending put after one. */
const ordinary = /^[A-ZÅÄÖ]?[a-zåäöé]+$/;

/** A word's parts between its hyphens. */
function partsOf(word: TextSpan): TextSpan[] {
  const { text, start } = word;
  if (ordinary.test(text)) return [word];
  return [...text.matchAll(/[^-‑]+/g)].map(({ 0: part, index }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

/** What is longer is no word. */
const longest = 40;

/** Abbreviations in capitals are short; a longer word in capitals is a word. */
const longestInCapitals = 6;

/** A number in Roman digits, as far as anyone counts in them. */
const romanNumeral = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

function hasShape(text: string): boolean {
  if (ordinary.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals < 2 || capitals <= small || text.length > longestInCapitals || /^\p{Ll}/u.test(text))
    return false;
  return !romanNumeral.test(text) && !stressedWords.has(text) && !/\p{N}{3}/u.test(text);
}

/** A word in capitals that is no abbreviation: the words beside it may be stressed with it. */
function isStressed(text: string): boolean {
  return text === text.toUpperCase() && (stressedWords.has(text) || /^\p{Lu}{7,}$/u.test(text));
}

/** ABC-1234: the number of a case. */
function isNumbered(word: TextSpan, part: TextSpan): boolean {
  return /^[-‑]\p{N}{3}/u.test(word.text.slice(part.end - word.start));
}
