import type { Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/** An entry's `period` is the month of the folder that it lies in. */
export const periodMismatch: Rule<"report/period-mismatch"> = {
  code: "report/period-mismatch",
  severities: ["error"],
  isSettable: false,
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) => {
      if (!entry || entry.period === month.period) return [];
      const params = { period: entry.period, folder: month.period };
      return [{ params, place: { file: path, ...rangeOfKey(entry, "period") } }];
    });
  },
};
