import { firstById } from "../model/by-id.ts";
import { nameIn, reportsIn } from "../model/programme.ts";
import type { Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/** Only a workstream that reports in the month (`from` and `until` in the programme) hands in an entry. */
export const notReporting: Rule<"report/not-reporting"> = {
  code: "report/not-reporting",
  severities: ["error"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const workstreams = firstById(programme.workstreams);
    return month.files.flatMap(({ path, id, entry }) => {
      const workstream = workstreams.get(id);
      if (!workstream || reportsIn(workstream, month.period)) return [];
      const { from, until } = workstream;
      const params = { workstream: nameIn(workstream, month.period), period: month.period, from, until };
      return [{ params, place: { file: path, ...rangeOfKey(entry, "period") } }];
    });
  },
};
