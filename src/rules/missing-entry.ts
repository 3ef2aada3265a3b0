import { nameIn } from "../model/programme.ts";
import { reportingWorkstreams } from "../model/report.ts";
import type { Rule } from "./rule.ts";

/**
 * Every workstream that reports in the month has handed in an entry.
 *
 * The diagnostic points at the file that should exist. A file that exists but cannot be read is not missing.
 */
export const missingEntry: Rule<"report/missing-entry"> = {
  code: "report/missing-entry",
  severities: ["error"],
  isSettable: true,
  checkMonth({ programme, month }) {
    const present = new Set([...month.files.map(({ id }) => id), ...month.misnamedIds]);
    const expected = reportingWorkstreams(programme, month.period);
    const missing = expected.filter(({ id }) => !present.has(id));
    return missing.map((workstream) => {
      const file = `${month.folder}/${workstream.id}.yaml`;
      const received = expected.length - missing.length;
      const params = {
        workstream: nameIn(workstream, month.period),
        file,
        received,
        expected: expected.length,
        period: month.period,
      };
      return { params, place: { file } };
    });
  },
};
