import type { Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/** A milestone that is not done is due in the report's month or later: someone forgot or mistyped an earlier date. */
export const overdueMilestone: Rule<"report/overdue-milestone"> = {
  code: "report/overdue-milestone",
  severities: ["warning"],
  isSettable: true,
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) =>
      (entry?.milestones ?? []).flatMap(({ name, due, done }, index) => {
        if (done || due.slice(0, 7) >= month.period) return [];
        const place = { file: path, ...rangeAt(entry, `/milestones/${index}/due`) };
        return [{ params: { name, due, period: month.period }, place }];
      }),
    );
  },
};
