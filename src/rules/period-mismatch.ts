import type { Entry } from "../model/entry.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Month } from "../model/report.ts";
import type { Breach, Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/** The `period` of an entry, and of the month's own words, is the month of the folder that it lies in. */
export const periodMismatch: Rule<"report/period-mismatch"> = {
  code: "report/period-mismatch",
  severities: ["error"],
  isSettable: false,
  checkMonth({ month }) {
    const check = (
      path: string,
      read: Entry | MonthWords | undefined,
      kind: "entry" | "month",
    ): Breach<"report/period-mismatch">[] => {
      if (!read || read.period === month.period) return [];
      const params = { period: read.period, folder: month.period, kind };
      return [{ params, place: { file: path, ...rangeOfKey(read, "period") } }];
    };
    return [
      ...checkPublication(month),
      ...(month.own ? check(month.own.path, month.own.words, "month") : []),
      ...month.files.flatMap(({ path, entry }) => check(path, entry, "entry")),
    ];
  },
};

/** A folder that was copied for another month brings the publication of its own month with it. */
function checkPublication({ publication, period, folder }: Month): Breach<"report/period-mismatch">[] {
  if (!publication || publication.period === period) return [];
  const params = { period: publication.period, folder: period, kind: "month" } as const;
  return [{ params, place: { file: `${folder}/publication.yaml` } }];
}
