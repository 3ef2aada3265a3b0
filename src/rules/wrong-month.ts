import { isRequiredField, type RequiredField } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, periodOfField, shiftPeriod } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import { findMonths, type MonthGroup } from "../swedish/find-months.ts";
import type { Breach, Rule } from "./rule.ts";
import { placeOf } from "./texts/place-words.ts";
import { monthTexts } from "./texts/report-texts.ts";

/**
 * The months that a text names without a year are those that it is about.
 *
 * A summary is about the report's month: the two before are wrong. A plan is about the month after the report's and may
 * look six months ahead: the report's month and the two before are wrong. If every month of a text is wrong, they are
 * errors, because the text is probably last month's, pasted; beside right months a wrong one is a warning. Of months named
 * together, one right month makes all of them right, and a right month with its year is right as well.
 *
 * The rule skips other months, other months with a year, months that only date something (“sedan mars”, “efter mötet i
 * mars”, “enligt beslutet i mars”, “den 15 mars”, “mars månads siffror”), months in quotations and addresses, and months in
 * a deviation or another optional text. A summary may look ahead: a later month is never wrong there.
 *
 * Source: the programme office's instructions; readers of an old text cannot see that it is old.
 */
export const wrongMonth: Rule<"text/wrong-month"> = {
  code: "text/wrong-month",
  severities: ["error", "warning"],
  isSettable: true,
  checkMonth: ({ programme, month }) =>
    monthTexts(month).flatMap(({ field, prose }) =>
      isRequiredField(field) ? checkText(prose, field, month.period, programme.language) : [],
    ),
};

/** The right and the wrong months of a text, each as a number of months after the report's month. */
const offsets: Readonly<Record<RequiredField, { right: readonly number[]; wrong: readonly number[] }>> = {
  summary: { right: [0], wrong: [-1, -2] },
  plan: { right: [1, 2, 3, 4, 5, 6], wrong: [0, -1, -2] },
};

function checkText(
  prose: Prose,
  field: RequiredField,
  period: Period,
  language: Language,
): Breach<"text/wrong-month">[] {
  const { right, wrong } = offsets[field];
  const found = prose.passages.flatMap((passage) =>
    findMonths(passage.ownWords, language).map((group) => {
      const months = offsetsOf(group, period);
      const isWrong = group.year === undefined && months.some((offset) => wrong.includes(offset));
      return { passage, group, isRight: months.some((offset) => right.includes(offset)), isWrong };
    }),
  );
  const strays = found.filter(({ group, isRight, isWrong }) => isWrong && !isRight && !group.isReference);
  const others = found.filter(
    ({ group, isRight, isWrong }) => isRight || (!group.isReference && group.year === undefined && !isWrong),
  );
  const isWhole = others.length === 0;
  return strays.flatMap(({ passage, group }) =>
    group.mentions.flatMap((mention) => {
      const offset = offsetOf(mention.month, period);
      if (!wrong.includes(offset)) return [];
      const params = {
        field,
        month: mention.text,
        withYear: formatPeriod(shiftPeriod(period, offset), language),
        period: formatPeriod(periodOfField(field, period), language),
        isWhole,
      };
      const severity = isWhole ? "error" : "warning";
      return [{ params, place: placeOf(prose, passage, mention), severity }];
    }),
  );
}

/** How many months after a period each month of a group lies; with a year as many as it says, however far away. */
function offsetsOf({ mentions, year }: MonthGroup, period: Period): number[] {
  const [periodYear, periodMonth] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return mentions.map(({ month }) =>
    year === undefined ? offsetOf(month, period) : (year - periodYear) * 12 + month - periodMonth,
  );
}

/** How many months after a period the nearest month of that number (1 for January) lies: from -5 to 6. */
function offsetOf(month: number, period: Period): number {
  return ((month - Number(period.slice(5)) + 17) % 12) - 5;
}
