import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import { type EntryField, fieldsAboutMonth } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Period } from "./parse-period.ts";

/**
 * The period of a moment in the machine's local time: the office's month begins at its own midnight. Throws RangeError
 * for an invalid date.
 */
export function periodOf(moment: Date): Period {
  return format(moment, "yyyy-MM") as Period;
}

/** The period `months` months later, or earlier if `months` is negative. */
export function shiftPeriod(period: Period, months: number): Period {
  const { year, month } = partsOf(period);
  const count = year * 12 + (month - 1) + months;
  const twoDigits = String((count % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${twoDigits}` as Period;
}

/** The period that a text of a report describes: its own or the next. */
export function periodOfField(field: EntryField, period: Period): Period {
  return fieldsAboutMonth.includes(field) ? period : shiftPeriod(period, 1);
}

/** “mars 2023”, “March 2023”. */
export function formatPeriod(period: Period, language: Language): string {
  return formatted("LLLL yyyy", period, language);
}

/** “mars”, “March”. */
export function formatMonth(period: Period, language: Language): string {
  return formatted("LLLL", period, language);
}

/** “jan”, “Jan”: three letters, for pictures and narrow columns. */
export function formatShortMonth(period: Period, language: Language): string {
  return formatted("LLL", period, language).slice(0, 3);
}

/** The last day of a period, written `2023-03-31`. */
export function lastDay(period: Period): string {
  const { year, month } = partsOf(period);
  // Day 0 of the next month.
  return `${period}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The day by which entries of a period are due, written `2023-04-05`: the programme's day of the following month. */
export function deadlineOf(period: Period, day: number): string {
  const following = shiftPeriod(period, 1);
  const last = lastDay(following).slice(8);
  const twoDigits = String(day).padStart(2, "0");
  return `${following}-${twoDigits < last ? twoDigits : last}`;
}

/** “måndagen den 5 juni 2023”, “Monday 5 June 2023”, of a day that is written `2023-06-05`. */
export function formatDay(day: string, language: Language): string {
  const noon = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
  const pattern = language === "sv" ? "EEEE'en den' d MMMM yyyy" : "EEEE d MMMM yyyy";
  return format(noon, pattern, { locale: locales[language] });
}

/** The day of a moment in the machine's local time, written `2023-04-05`. */
export function dayOf(moment: Date): string {
  return format(moment, "yyyy-MM-dd");
}

/** Whether a text is a day of the calendar, written `2023-04-05`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split("-").map(Number) : [];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** In milliseconds. */
const dayLength = 24 * 60 * 60 * 1000;

/** Counts the days from a date to another; negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

const locales = { sv, en: enGB };
/** A cache: all texts of a report name the same few months. */
const known = new Map<string, string>();

function formatted(pattern: string, period: Period, language: Language): string {
  const key = `${pattern} ${period} ${language}`;
  const words = known.get(key) ?? format(firstDay(period), pattern, { locale: locales[language] });
  known.set(key, words);
  return words;
}

/** Noon of the first day, which no time zone's summer time moves to another day. */
function firstDay(period: Period): Date {
  const { year, month } = partsOf(period);
  const date = new Date(2000, month - 1, 1, 12);
  // The constructor reads years below 100 as 19xx.
  date.setFullYear(year);
  return date;
}

function partsOf(period: Period): { year: number; month: number } {
  return { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
}
