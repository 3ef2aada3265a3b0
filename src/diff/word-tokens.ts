import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import { formatMonth, shiftPeriod } from "../model/period.ts";
import { wordPattern } from "../swedish/word-pattern.ts";

/** A word, white space, or a single other character. */
const token = new RegExp(`${wordPattern}|\\s+|[^\\s]`, "gu");
const startsWord = /^[\p{L}\p{N}]/u;

/** The smallest part of a text that is compared: a word, white space, or another character. */
export interface Token {
  readonly text: string;
  /** The text, or for the name of the report's own or next month a key that all reports share. */
  readonly key: string;
}

/** Whether two tokens have the same letters, or name the same month relative to their reports. */
export function isSameToken(one: Token, other: Token): boolean {
  return one.text === other.text || one.key === other.key;
}

/** A month that a report names relative to its period: its own month, or the next, which its plans are about. */
interface RelativeMonth {
  readonly key: string;
  readonly year: string;
}

/** The relative months of a report, by their names in small letters. */
export type RelativeMonths = ReadonlyMap<string, RelativeMonth>;

/** Returns a report's own month and the next one. */
export function relativeMonths(period: Period, language: Language): RelativeMonths {
  const relative = (month: Period, key: string): [string, RelativeMonth] => [
    formatMonth(month, language).toLowerCase(),
    { key, year: month.slice(0, 4) },
  ];
  // Texts contain no NUL, so no word equals one of these keys.
  return new Map([relative(period, "\0this month"), relative(shiftPeriod(period, 1), "\0next month")]);
}

/** Cuts a text into words, white space, and single other characters. Joined, they are the text again. */
export function cutWords(text: string): string[] {
  return text.match(token) ?? [];
}

/**
 * Cuts a text into tokens. The names of the report's own month and the next one get keys that do not depend on the
 * period, so that “mars” in March equals “april” in April. A month in a date keeps its name as key, since a date names a
 * day (“den 3 maj”) or another year (“november 2024”).
 */
export function tokensOf(text: string, months: RelativeMonths): Token[] {
  const texts = cutWords(text);
  return texts.map((word, index) => ({ text: word, key: relativeKey(texts, index, months) ?? word }));
}

const year = /^\d{4}$/;
const day = /^\d{1,2}$/;

/** Returns the key of the word at an index, if it is the name of a relative month or the year right after one. */
function relativeKey(texts: readonly string[], index: number, months: RelativeMonths): string | undefined {
  const word = texts[index] ?? "";
  if (!year.test(word)) return relativeMonth(texts, index, months)?.key;
  const month = relativeMonth(texts, index - 2, months);
  return month && `${month.key}'s year`;
}

function relativeMonth(
  texts: readonly string[],
  index: number,
  months: RelativeMonths,
): RelativeMonth | undefined {
  const month = months.get((texts[index] ?? "").toLowerCase());
  const after = texts[index + 2] ?? "";
  const isDate = day.test(texts[index - 2] ?? "") || (year.test(after) && after !== month?.year);
  return isDate ? undefined : month;
}

/** Returns a key that is equal for two texts that differ only in their reports' months. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join("");
}

export function isWord({ text }: Token): boolean {
  return startsWord.test(text);
}

/** Counts the words of a text; punctuation and white space do not count. */
export function countWords(text: string): number {
  return cutWords(text).filter((word) => startsWord.test(word)).length;
}
