import { shiftPeriod } from "../model/period.ts";
import type { Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/** People hand in an entry some weeks into the next month, and may be a month early: from here it is hardly so. */
const monthsAhead = 2;

/**
 * A milestone that is reached is not due long after the month: more than two months after it, “done” or the date is mostly a
 * slip. Reported once: not where last month's entry has it as done, too.
 */
export const earlyMilestone: Rule<"report/early-milestone"> = {
  code: "report/early-milestone",
  severities: ["warning"],
  isSettable: true,
  checkMonth({ month, previous }) {
    const latest = shiftPeriod(month.period, monthsAhead);
    return month.files.flatMap(({ id: workstream, path, entry }) => {
      const before = previous?.files.find(({ id }) => id === workstream)?.entry?.milestones ?? [];
      const wasDone = new Set(before.filter(({ done }) => done).map(({ id }) => id));
      return (entry?.milestones ?? []).flatMap(({ id, name, due, done }, index) => {
        if (!done || due.slice(0, 7) <= latest || wasDone.has(id)) return [];
        const place = { file: path, ...rangeAt(entry, `/milestones/${index}/due`) };
        return [{ params: { name, due, period: month.period }, place }];
      });
    });
  },
};
