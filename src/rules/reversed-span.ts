import { diagnose } from "../diagnostics/diagnostic.ts";
import { rangeInProgramme } from "../model/programme.ts";
import type { Rule } from "./rule.ts";

/** A workstream's last month (`until`) is not before its first (`from`): it would never report. */
export const reversedSpan: Rule = {
  code: "report/reversed-span",
  checkProgramme({ programme }) {
    return programme.workstreams.flatMap(({ from, until, pointer }) => {
      if (from === undefined || until === undefined || from <= until) return [];
      const range = rangeInProgramme(programme, `${pointer}/until`);
      const place = {
        file: programme.source.file.path,
        pointer: `${pointer}/until`,
        ...(range ? { range } : {}),
      };
      return [diagnose("report/reversed-span", { from, until }, place)];
    });
  },
};
