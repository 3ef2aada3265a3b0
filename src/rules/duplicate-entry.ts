import { firstById } from "../model/by-id.ts";
import { nameIn } from "../model/programme.ts";
import type { Rule } from "./rule.ts";

/** A workstream has one file for the month: of `soki.yaml` and `soki.yml` the report would drop one. */
export const duplicateEntry: Rule<"report/duplicate-entry"> = {
  code: "report/duplicate-entry",
  severities: ["error"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const firsts = firstById(month.files);
    const workstreams = firstById(programme.workstreams);
    return month.files.flatMap((file) => {
      const { path, id } = file;
      const other = firsts.get(id);
      if (!other || other === file) return [];
      const workstream = workstreams.get(id);
      const name = workstream ? nameIn(workstream, month.period) : id;
      return [{ params: { workstream: name, otherFile: other.path }, place: { file: path } }];
    });
  },
};
