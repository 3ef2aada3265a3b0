import { type FollowedMilestone, listMilestones, timingOf } from "../diff/follow-milestones.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { daysBetween } from "../model/period.ts";
import type { MilestoneHistory } from "./history.ts";

/**
 * Finds the milestones that a workstream's entries list in some periods. `entries` may begin earlier: they say since when
 * a milestone is reached.
 */
export function findMilestones(
  entries: readonly { readonly period: Period; readonly entry: Entry }[],
  periods: readonly Period[],
): MilestoneHistory[] {
  const listed = entries.map(({ period, entry }) => ({
    period,
    milestones: entry.milestones,
    isSilent: entry.nothingToReport,
  }));
  const [from] = periods;
  return listMilestones(listed).flatMap((milestone) => {
    const dates = milestone.listed.filter(({ period }) => from !== undefined && period >= from);
    const [first, last] = [dates.at(0), dates.at(-1)];
    if (!first || !last) return [];
    const reached = last.done ? reachedIn(milestone) : undefined;
    return [
      {
        id: milestone.id,
        name: milestone.name,
        due: Object.fromEntries(dates.map(({ period, due }) => [period, due])),
        reached: reached?.period,
        timing: reached?.timing,
        gone: !last.done && !milestone.isListed,
        days: daysBetween(first.due, last.due),
        moves: dates.filter(({ due }, index) => index > 0 && dates[index - 1]?.due !== due).length,
      },
    ];
  });
}

/** Finds the month since which entries call a milestone reached, without one after it that does not. */
function reachedIn({ listed }: FollowedMilestone):
  | {
      readonly period: Period;
      readonly timing: MilestoneHistory["timing"];
    }
  | undefined {
  const lastOpen = listed.findLastIndex(({ done }) => !done);
  const found = listed[lastOpen + 1];
  return (
    found && {
      period: found.period,
      timing: timingOf(listed[lastOpen]?.period, found.due, found.period).timing,
    }
  );
}
