import type { Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/** An entry's `workstream` is the one that its file is named after. */
export const workstreamMismatch: Rule<"report/workstream-mismatch"> = {
  code: "report/workstream-mismatch",
  severities: ["error"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const known = new Set(programme.workstreams.map(({ id }) => id));
    const present = new Set(month.files.map(({ id }) => id));
    return month.files.flatMap(({ path, id, entry }) => {
      if (!entry || entry.workstream === id || !(known.has(id) || known.has(entry.workstream))) return [];
      const isTaken = present.has(entry.workstream);
      const params = { id: entry.workstream, fileId: id, isTaken };
      return [{ params, place: { file: path, ...rangeOfKey(entry, "workstream") } }];
    });
  },
};
