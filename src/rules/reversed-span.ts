import { rangeInProgramme } from "../model/programme.ts";
import type { Rule } from "./rule.ts";

/** A workstream's last month (`until`) is not before its first (`from`): otherwise it would never report. */
export const reversedSpan: Rule<"report/reversed-span"> = {
  code: "report/reversed-span",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    return programme.workstreams.flatMap(({ from, until, pointer }) => {
      if (from === undefined || until === undefined || from <= until) return [];
      const range = rangeInProgramme(programme, `${pointer}/until`);
      const place = {
        file: programme.source.file.path,
        pointer: `${pointer}/until`,
        ...(range ? { range } : {}),
      };
      return [{ params: { from, until }, place }];
    });
  },
};
