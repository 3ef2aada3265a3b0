import { addMonths } from "date-fns/addMonths";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import type { Language } from "../language/language.ts";

declare const periodBrand: unique symbol;

/** One calendar month, written `2023-03`. Periods order as text does. */
export type Period = string & { readonly [periodBrand]: true };

/** Four digits for the year, so that periods order as text. */
const form = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The period that a text names, or undefined where it is not of the form `2023-03`. */
export function parsePeriod(text: string): Period | undefined {
  // The form is all that a period is.
  return form.test(text) && !text.startsWith("0000") ? (text as Period) : undefined;
}

/** The period that a moment falls in, in the local time of the machine: the office's month turns at its own midnight. */
export function periodOf(moment: Date): Period {
  return format(moment, "yyyy-MM") as Period;
}

/** The period some months later, or earlier where `months` is negative: December is followed by January. */
export function shiftPeriod(period: Period, months: number): Period {
  return periodOf(addMonths(firstDay(period), months));
}

/** “mars 2023”, “March 2023”. */
export function formatPeriod(period: Period, language: Language): string {
  return format(firstDay(period), "LLLL yyyy", { locale: locales[language] });
}

/** “mars”, “March”. */
export function formatMonth(period: Period, language: Language): string {
  return format(firstDay(period), "LLLL", { locale: locales[language] });
}

/** The last day of a period as `2023-03-31`. */
export function lastDay(period: Period): string {
  const { year, month } = partsOf(period);
  return format(new Date(year, month, 0, 12), "yyyy-MM-dd");
}

const locales = { sv, en: enGB };

/** Noon of the first day: no time zone's summer time moves it to another day. */
function firstDay(period: Period): Date {
  const { year, month } = partsOf(period);
  const date = new Date(2000, month - 1, 1, 12);
  // The constructor takes years below 100 as 19xx.
  date.setFullYear(year);
  return date;
}

function partsOf(period: Period): { year: number; month: number } {
  return { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
}
