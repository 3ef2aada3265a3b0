import { diagnose } from "../diagnostics/diagnostic.ts";
import { rangeOfKey } from "./places.ts";
import type { Rule } from "./rule.ts";

/** An entry with `nothingToReport: true` has no summary, plan or deviation: the report would say both. */
export const contradiction: Rule = {
  code: "report/contradiction",
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) => {
      if (!entry?.nothingToReport || !(entry.summary || entry.plan || entry.deviation)) return [];
      return [diagnose("report/contradiction", {}, { file: path, ...rangeOfKey(entry, "nothingToReport") })];
    });
  },
};
