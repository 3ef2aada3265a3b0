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
 * A summary is about the report's month: the month after it and the two before are wrong. A plan is about the month after
 * the report's and may look six months ahead: the report's month and the two before are wrong. If every month of a text is
 * wrong, they are errors, because the text is probably last month's, pasted; beside right months a wrong one is a warning.
 * Of months named together, one right month makes all of them right.
 *
 * The rule skips other months, months with a year, months from which something is counted (“sedan mars”, “efter mötet i
 * mars”), months in quotations and addresses, and months in a deviation or another optional text.
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
  summary: { right: [0], wrong: [1, -1, -2] },
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
    findMonths(passage.ownWords, language).map((group) => ({
      passage,
      group,
      isRight: offsetsOf(group, period).some((offset) => right.includes(offset)),
      isWrong: offsetsOf(group, period).some((offset) => wrong.includes(offset)),
    })),
  );
  const strays = found.filter(({ group, isRight, isWrong }) => isWrong && !isRight && !group.isReference);
  const decided = found.filter(({ group, isRight }) => isRight || !group.isReference);
  // A summary that looks ahead is not last month's, pasted.
  const isWhole = strays.length === decided.length && strays.some(({ group }) => !looksAhead(group, period));
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

function looksAhead({ mentions, isComing }: MonthGroup, period: Period): boolean {
  return isComing && mentions.some(({ month }) => offsetOf(month, period) > 0);
}

function offsetsOf({ mentions }: MonthGroup, period: Period): number[] {
  return mentions.map(({ month }) => offsetOf(month, period));
}

/** How many months after a period the nearest month of that number (1 for January) lies: from -5 to 6. */
function offsetOf(month: number, period: Period): number {
  return ((month - Number(period.slice(5)) + 17) % 12) - 5;
}
