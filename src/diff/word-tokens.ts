import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import { formatMonth, shiftPeriod } from "../model/period.ts";
import { wordPattern } from "../swedish/word-pattern.ts";

/** A word, white space, or a single other character. */
const token = new RegExp(`${wordPattern}|\\s+|[^\\s]`, "gu");
const startsWord = /^[\p{L}\p{N}]/u;

/** A piece of a text that is never cut, and what it is compared by. */
export interface Token {
  readonly text: string;
  /** Its letters, or which of the report's own months it names. */
  readonly key: string;
}

/** Whether two tokens say the same: the same letters, or each its own report's month. */
export function isSameToken(one: Token, other: Token): boolean {
  return one.text === other.text || one.key === other.key;
}

/** A month of a report that turns with it: its own, or the next, which its plans are about. */
interface TurningMonth {
  readonly key: string;
  readonly year: string;
}

/** The months of a report that turn with it, by their names in small letters. */
export type TurningMonths = ReadonlyMap<string, TurningMonth>;

export function turningMonths(period: Period, language: Language): TurningMonths {
  const turning = (month: Period, key: string): [string, TurningMonth] => [
    formatMonth(month, language).toLowerCase(),
    { key, year: month.slice(0, 4) },
  ];
  // No text holds a NUL, so no word is taken for one of these.
  return new Map([turning(period, "\0this month"), turning(shiftPeriod(period, 1), "\0next month")]);
}

/** The words of a text, its white space, and its other characters one by one: together they are the text. */
export function cutWords(text: string): string[] {
  return text.match(token) ?? [];
}

/**
 * Cuts a text into tokens. The names of the report's own and next month are compared as such, so that the turn of the
 * month is no change; but not in a date, which names a day (“den 3 maj”) or another year (“november 2024”).
 */
export function tokensOf(text: string, months: TurningMonths): Token[] {
  const texts = cutWords(text);
  return texts.map((word, index) => ({ text: word, key: turningKey(texts, index, months) ?? word }));
}

const year = /^\d{4}$/;
const day = /^\d{1,2}$/;

/** What the word at a place turns with: a month, or the year right after one; undefined where it stands still. */
function turningKey(texts: readonly string[], index: number, months: TurningMonths): string | undefined {
  const word = texts[index] ?? "";
  if (!year.test(word)) return turningMonth(texts, index, months)?.key;
  const month = turningMonth(texts, index - 2, months);
  return month && `${month.key}'s year`;
}

function turningMonth(
  texts: readonly string[],
  index: number,
  months: TurningMonths,
): TurningMonth | undefined {
  const month = months.get((texts[index] ?? "").toLowerCase());
  const after = texts[index + 2] ?? "";
  const isDate = day.test(texts[index - 2] ?? "") || (year.test(after) && after !== month?.year);
  return isDate ? undefined : month;
}

/** What a whole text is compared by: equal for two texts that differ in their reports' months alone. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join("");
}

export function isWord({ text }: Token): boolean {
  return startsWord.test(text);
}

/** How many words a text has; marks and white space do not count. */
export function countWords(text: string): number {
  return cutWords(text).filter((word) => startsWord.test(word)).length;
}
