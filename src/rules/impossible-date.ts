import type { Prose } from "../model/prose.ts";
import { findImpossibleDates } from "../swedish/find-impossible-dates.ts";
import type { Breach, ProgrammeInput, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";
import { placeOf } from "./texts/place-words.ts";

/**
 * A date in a text is a day that the calendar has, and has the weekday that the text gives it.
 *
 * The rule reports “31 april”, “den 32 maj”, “29 februari 2027”, “2027-02-30” and “måndag den 3 november 2026”. It skips
 * addresses, code and quotations, numbers that may be something else than a day (`45 mars-möten`, `version 2.30.1`, `1/2
 * tablett`), and a weekday whose year the text does not say.
 */
export const impossibleDate: Rule<"text/impossible-date"> = {
  code: "text/impossible-date",
  severities: ["warning"],
  isSettable: true,
  ...checkEachText(checkText),
};

function checkText(prose: Prose, { programme }: ProgrammeInput): Breach<"text/impossible-date">[] {
  return prose.passages.flatMap((passage) =>
    findImpossibleDates(passage.ownWords, programme.language).map(({ start, end, problem, right }) => ({
      params: { date: passage.words.slice(start, end), problem, right },
      place: placeOf(prose, passage, { start, end }),
    })),
  );
}
