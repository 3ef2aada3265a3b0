import type { Messages } from "../messages/messages.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { MilestoneHistory } from "./history.ts";

/** A due date and the month whose entry is the first to give it. */
export interface GivenDate {
  readonly period: Period;
  readonly due: string;
}

/** Lists the first due date and each date that it moved to. */
export function listDates({ due }: MilestoneHistory): GivenDate[] {
  const all = listPoints(due);
  return all.filter((date, index) => index === 0 || all[index - 1]?.due !== date.due);
}

/** Lists the due date of every month that has one, the oldest first. */
export function listPoints(due: MilestoneHistory["due"]): GivenDate[] {
  // The keys are periods, which Object.entries does not say.
  const points = Object.entries(due) as [Period, string][];
  return points
    .map(([period, date]) => ({ period, due: date }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Returns whether a milestone is reached, and if not, whether it should be: `to` is the last month. */
export function describeState(milestone: MilestoneHistory, { trend, language }: Messages): string {
  const { reached, timing, gone, due } = milestone;
  const texts = trend.milestones;
  if (reached !== undefined) return texts.reached(formatPeriod(reached, language), timing);
  if (gone) return texts.gone;
  const last = listPoints(due).at(-1);
  return last && last.due.slice(0, 7) < last.period ? texts.overdue : texts.notReached;
}

/** Returns how the date of a milestone has moved; undefined if it has not. */
export function describeMoves(
  { due, days, moves }: MilestoneHistory,
  { trend }: Messages,
): string | undefined {
  const points = listPoints(due);
  const [first, last] = [points.at(0), points.at(-1)];
  if (moves === 0 || !first || !last) return undefined;
  const texts = trend.milestones;
  if (days === 0) return texts.movedBack(last.due, moves);
  const moved = texts.movedFromTo(first.due, last.due, days);
  return moves === 1 ? moved : `${moved}, ${texts.times(moves)}`;
}
