import { findPlainWords, type TextSpan } from "./find-words.ts";
import { stressedWords } from "./known-abbreviations.ts";
import { isEnding } from "./swedish-endings.ts";

/** An abbreviation in a text. Offsets in UTF-16 units, the end not included. */
export interface Abbreviation extends TextSpan {
  /** The abbreviation in capitals, without digits at its end: PD1 and PD2 have the same key. */
  readonly key: string;
  /** The whole word that contains the abbreviation: PUB-avtal. */
  readonly word: TextSpan;
}

/**
 * Finds the abbreviations of a text, in order: parts of words that have at least two capitals, and more capitals than
 * small letters (SoKI, PD1, PUB in PUB-avtal).
 *
 * It skips Roman numerals, product names (VästKom, LibreOffice), the numbers of cases, rooms and documents (ABC-1234,
 * MSBFS 2020:6, 2008/56/EG), and words in capitals that are not abbreviations. Of a name in capitals with hyphens
 * (DCAT-AP-SE) it finds the first part. `isNamed` says which words are abbreviations even if their letters do not
 * show it; `words` are the plain words of the text, where the caller has them.
 */
export function findAbbreviations(
  text: string,
  isNamed: (word: string) => boolean,
  words: readonly TextSpan[] = findPlainWords(text),
): Abbreviation[] {
  // In a text without small letters, capitals do not show an abbreviation.
  if (!/\p{Ll}/u.test(text)) return [];
  return words.flatMap((word, index) => {
    const isBesideStressed = (): boolean =>
      [words[index - 1], words[index + 1]].some((other) => other && isStressed(other.text));
    return partsOf(word).flatMap((part) => {
      if (part.text.length > longest) return [];
      const bare = bareOf(part.text);
      const isOne =
        isNamed(bare) ||
        (hasShape(bare) && !isBesideStressed() && !isNumbered(word, part) && !isOfDocument(text, word));
      if (!isOne) return [];
      return [
        { text: bare, start: part.start, end: part.start + bare.length, key: abbreviationKey(bare), word },
      ];
    });
  });
}

/** The key that all forms of an abbreviation share: SOKI for SoKI, PD for PD1. */
export function abbreviationKey(text: string): string {
  return text.toUpperCase().replace(/(?<=\p{L})\p{N}+$/u, "");
}

/** Removes an ending that someone wrote straight after an abbreviation: VGRs, SMSen. */
function bareOf(text: string): string {
  if (ordinary.test(text)) return text;
  const [, bare, ending] = /^([\p{Lu}\p{N}]{2,})(\p{Ll}{1,3})$/u.exec(text) ?? [];
  return bare !== undefined && ending !== undefined && isEnding(ending, "") ? bare : text;
}

/** Matches most words. Such a word is neither an abbreviation nor an abbreviation with an ending. */
const ordinary = /^[A-ZÅÄÖ]?[a-zåäöé]+$/;

/** Splits a word at its hyphens. */
function partsOf(word: TextSpan): TextSpan[] {
  const { text, start } = word;
  if (ordinary.test(text)) return [word];
  const isOneName = /^\p{Lu}{2,}(?:[-‑]\p{Lu}{2,})+$/u.test(text);
  return [...text.matchAll(/[^-‑]+/g)].slice(0, isOneName ? 1 : undefined).map(({ 0: part, index }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

/** The most UTF-16 units of a part: a longer string of letters is not a word. */
const longest = 40;

/** The most UTF-16 units of an abbreviation: a longer word in capitals is an ordinary word. */
const longestInCapitals = 6;

/** A Roman numeral from 1 to 3999. */
const romanNumeral = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

function hasShape(text: string): boolean {
  if (ordinary.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals < 2 || capitals <= small || text.length > longestInCapitals || /^\p{Ll}/u.test(text))
    return false;
  return !romanNumeral.test(text) && !stressedWords.has(text) && !/\p{N}{3}/u.test(text);
}

/** Whether a word is in capitals for emphasis. Then the words beside it may be in capitals for the same reason. */
function isStressed(text: string): boolean {
  return text === text.toUpperCase() && (stressedWords.has(text) || /^\p{Lu}{7,}$/u.test(text));
}

/** Whether a hyphen and three digits follow the part, as in the number of a case: ABC-1234. */
function isNumbered(word: TextSpan, part: TextSpan): boolean {
  return /^[-‑]\p{N}{3}/u.test(word.text.slice(part.end - word.start));
}

/** Whether a word belongs to the number of a document: “SOU 2021:19”, “2008/56/EG”, “U2017/03739/GV”. */
function isOfDocument(text: string, { start, end }: TextSpan): boolean {
  return (
    /\d[/:]$/.test(text.slice(Math.max(start - 2, 0), start)) ||
    /^[ \u00A0]\d{4}:\d|^\/\d/.test(text.slice(end, end + 8)) ||
    /^\p{Lu}+\d{4}$/u.test(text.slice(start, end))
  );
}
