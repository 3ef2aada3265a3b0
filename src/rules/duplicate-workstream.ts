import { LineIndex } from "../diagnostics/position.ts";
import { firstById } from "../model/by-id.ts";
import { rangeInProgramme } from "../model/programme.ts";
import type { Rule } from "./rule.ts";

/** Every workstream of the programme has an id of its own. */
export const duplicateWorkstream: Rule<"report/duplicate-workstream"> = {
  code: "report/duplicate-workstream",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    const { file } = programme.source;
    const firsts = firstById(programme.workstreams);
    let lines: LineIndex | undefined;
    return programme.workstreams.flatMap(({ id, pointer }) => {
      const first = firsts.get(id);
      if (!first || first.pointer === pointer) return [];
      const firstRange = rangeInProgramme(programme, `${first.pointer}/id`);
      lines ??= new LineIndex(file.text);
      const firstLine = lines.positionAt(firstRange?.start ?? 0).line;
      const range = rangeInProgramme(programme, `${pointer}/id`);
      const place = { file: file.path, pointer: `${pointer}/id`, ...(range ? { range } : {}) };
      return [{ params: { id, firstLine }, place }];
    });
  },
};
