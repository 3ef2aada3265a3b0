import { diagnose } from "../diagnostics/diagnostic.ts";
import { nameIn } from "../model/programme.ts";
import type { Rule } from "./rule.ts";

/** A workstream has one file for the month: `soki.yaml` and `soki.yml` side by side would leave one of them out. */
export const duplicateEntry: Rule = {
  code: "report/duplicate-entry",
  checkMonth({ programme, month }) {
    return month.files.flatMap(({ path, id }, index) => {
      const first = month.files.findIndex((file) => file.id === id);
      const other = month.files[first];
      if (!other || first === index) return [];
      const workstream = programme.workstreams.find((candidate) => candidate.id === id);
      const name = workstream ? nameIn(workstream, month.period) : id;
      return [
        diagnose("report/duplicate-entry", { workstream: name, otherFile: other.path }, { file: path }),
      ];
    });
  },
};
