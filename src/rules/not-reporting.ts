import { diagnose } from "../diagnostics/diagnostic.ts";
import { firstById } from "../model/by-id.ts";
import { nameIn, reportsIn } from "../model/programme.ts";
import { rangeOfKey } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Only a workstream that reports in the month (`from` and `until` in the programme) hands in an entry. */
export const notReporting: Rule = {
  code: "report/not-reporting",
  checkMonth({ programme, month }) {
    const workstreams = firstById(programme.workstreams);
    return month.files.flatMap(({ path, id, entry }) => {
      const workstream = workstreams.get(id);
      if (!workstream || reportsIn(workstream, month.period)) return [];
      const { from, until } = workstream;
      const params = { workstream: nameIn(workstream, month.period), period: month.period, from, until };
      return [diagnose("report/not-reporting", params, { file: path, ...rangeOfKey(entry, "period") })];
    });
  },
};
