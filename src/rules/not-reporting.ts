import { firstById } from "../model/by-id.ts";
import { nameIn, reportsIn } from "../model/programme.ts";
import type { Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/**
 * Only a workstream that reports in the month (`from` and `until` in the programme) hands in an entry.
 *
 * Of a file that is still as `init` wrote it, an info says what to delete.
 */
export const notReporting: Rule<"report/not-reporting"> = {
  code: "report/not-reporting",
  severities: ["error", "info"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const workstreams = firstById(programme.workstreams);
    return [...month.files, ...month.leftovers].flatMap(({ path, id, entry }) => {
      const workstream = workstreams.get(id);
      if (!workstream || reportsIn(workstream, month.period)) return [];
      const { from, until } = workstream;
      const leftover = month.untouched.includes(path) ? path : undefined;
      const params = {
        workstream: nameIn(workstream, month.period),
        period: month.period,
        from,
        until,
        leftover,
      };
      const place = { file: path, ...rangeOfKey(entry, "period") };
      return [{ params, place, ...(leftover === undefined ? {} : { severity: "info" as const }) }];
    });
  },
};
