import { nameIn } from "../model/programme.ts";
import { absentWorkstreams, reportingWorkstreams } from "../model/report.ts";
import type { Rule } from "./rule.ts";

/**
 * Every workstream that reports in the month has handed in an entry.
 *
 * The diagnostic points at the file that should exist. A file that exists but cannot be read is not missing. How many have
 * come in counts no file that is still as `init` wrote it.
 */
export const missingEntry: Rule<"report/missing-entry"> = {
  code: "report/missing-entry",
  severities: ["error"],
  isSettable: true,
  checkMonth({ programme, month, laterStart }) {
    const present = new Set([...month.files, ...month.misnamed].map(({ id }) => id));
    const expected = reportingWorkstreams(programme, month.period);
    const missing = expected.filter(({ id }) => !present.has(id));
    const received = expected.length - absentWorkstreams(programme, month).length;
    return missing.map((workstream) => {
      const file = `${month.folder}/${workstream.id}.yaml`;
      const params = {
        workstream: nameIn(workstream, month.period),
        file,
        received,
        expected: expected.length,
        period: month.period,
        from: laterStart(workstream.id, month.period),
      };
      return { params, place: { file } };
    });
  },
};
