import type { Language } from "../messages/language.ts";
import type { Period } from "./parse-period.ts";
import { formatMonth, formatPeriod, shiftPeriod } from "./period.ts";

/** The variables that titles and headings of the programme file may use. */
export const variables = ["period", "month", "nextPeriod", "nextMonth"] as const;

/** Fills in `{period}` (“mars 2023”), `{month}` (“mars”), `{nextPeriod}` and `{nextMonth}`, and no other variable. */
export function fillVariables(text: string, period: Period, language: Language): string {
  const next = shiftPeriod(period, 1);
  const values: Record<(typeof variables)[number], string> = {
    period: formatPeriod(period, language),
    month: formatMonth(period, language),
    nextPeriod: formatPeriod(next, language),
    nextMonth: formatMonth(next, language),
  };
  return variables.reduce((filled, name) => filled.replaceAll(`{${name}}`, values[name]), text);
}
