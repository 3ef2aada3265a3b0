import type { Language } from "../messages/language.ts";
import { monthWords } from "./month-words.ts";

/** A date that no calendar has, by its offsets in a text. */
export interface ImpossibleDate {
  readonly start: number;
  readonly end: number;
  readonly problem: "day" | "month" | "leap-day" | "weekday";
  /** The last day that the month has, the weekday that the date has, or the year that has no leap day. */
  readonly right: string;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  sv: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

interface Patterns {
  /** A day and a month in words, with a weekday before and a year after. */
  readonly written: RegExp;
  /** 2027-02-30 */
  readonly iso: RegExp;
  /** 31/4 2027, and den 31/4 */
  readonly slashed: RegExp;
}

const iso = /(?<![a-zåäö\d./_:-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![a-zåäö\d_/-]|[.:]\d)/gi;

/** Words before a number that is a name, and no day: “vecka 45 maj”. */
const label =
  /(?:vecka|v|rum|sal|nr|nummer|version|punkt|kap|kapitel|sidan?|avsnitt|fas|etapp|del|grupp|week|room|no|number)[.:]?\s+$/i;

const made: Partial<Record<Language, Patterns>> = {};

function buildPatterns(language: Language): Patterns {
  const months = monthWords[language].names.join("|");
  const days = weekdays[language].join("|");
  const written =
    language === "sv"
      ? String.raw`(?:(?<weekday>${days})(?:en)?(?:,?\s+den)?\s+|(?<den>den)\s+)?(?<day>\d{1,2})(?::?e|:a)?\s+(?<month>${months})(?![a-zåäö\d]|[-‑][a-zåäö])(?:\s+(?<year>(?:19|20)\d\d)(?!\d|-\d))?`
      : String.raw`(?:(?<weekday>${days}),?\s+(?:the\s+)?|(?<den>the)\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${months})(?![a-zåäö\d]|[-‑][a-zåäö])(?:,?\s+(?<year>(?:19|20)\d\d)(?!\d|-\d))?`;
  return {
    written: new RegExp(String.raw`(?<![a-zåäö\d.,:/]|[a-zåäö][-–]|\d\s)${written}`, "giu"),
    iso,
    slashed:
      /(?<![a-zåäö\d.,:/–-]|\d\s)(?<den>den\s+)?(?<day>\d{1,2})\/(?<month>\d{1,2})(?:[\s-](?<year>(?:19|20)\d\d))?(?![a-zåäö\d/-]|[.,:]\d)/giu,
  };
}

/** Finds the dates in a text that no calendar has, and those with a weekday that they do not have, in order. */
export function findImpossibleDates(text: string, language: Language): ImpossibleDate[] {
  // Most texts have no number beside the name of a month, another number or a slash.
  if (!/\d/.test(text)) return [];
  made[language] ??= buildPatterns(language);
  const { written, slashed } = made[language];
  const { names } = monthWords[language];
  const found = [
    ...[...text.matchAll(written)].flatMap((match) => {
      const { month = "", day = "", year, weekday, den } = match.groups ?? {};
      const before = text.slice(Math.max(match.index - 12, 0), match.index);
      const isDate = weekday !== undefined || den !== undefined || !label.test(before);
      const number = names.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
      return judge(match, { year, month: number, day: Number(day), weekday, isDate }, language);
    }),
    ...[...text.matchAll(iso)].flatMap((match) => {
      const [, year, month, day] = match;
      return judge(
        match,
        { year, month: Number(month), day: Number(day), isDate: Number(month) <= 12 && Number(day) < 40 },
        language,
      );
    }),
    ...[...text.matchAll(slashed)].flatMap((match) => {
      const { month, day, year, den } = match.groups ?? {};
      // “1/2 tablett” is no date.
      const isDate = den !== undefined || (year !== undefined && Number(month) <= 12);
      return judge(match, { year, month: Number(month), day: Number(day), isDate }, language);
    }),
  ];
  return found.sort((a, b) => a.start - b.start);
}

interface WrittenDate {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday?: string | undefined;
  /** Whether the words can be nothing but a date. */
  readonly isDate: boolean;
}

function judge(
  { index: start, 0: words }: RegExpExecArray,
  { year, month, day, weekday, isDate }: WrittenDate,
  language: Language,
): ImpossibleDate[] {
  if (!isDate) return [];
  const place = { start, end: start + words.length };
  if (month < 1 || month > 12) return [{ ...place, problem: "month", right: "12" }];
  // A year with a leap day, where the text says none.
  const last = lastDay(Number(year ?? 2000), month);
  if (day >= 1 && day <= last) return checkWeekday(place, { year, month, day, weekday }, language);
  const isLeapDay = month === 2 && day === 29;
  return [
    { ...place, problem: isLeapDay ? "leap-day" : "day", right: isLeapDay ? (year ?? "") : String(last) },
  ];
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function checkWeekday(
  place: { readonly start: number; readonly end: number },
  { year, month, day, weekday }: Omit<WrittenDate, "isDate">,
  language: Language,
): ImpossibleDate[] {
  if (year === undefined || weekday === undefined) return [];
  const right = weekdays[language][new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()] ?? "";
  return right.toLowerCase() === weekday.toLowerCase() ? [] : [{ ...place, problem: "weekday", right }];
}
