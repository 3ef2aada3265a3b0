import type { EntryFile } from "../model/report.ts";
import { nearest } from "../swedish/nearest.ts";
import type { Breach, Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/**
 * Every entry belongs to a workstream of the programme.
 *
 * The file's name decides. The diagnostic points at the entry's `workstream` key, if the entry can be read. Of a file that
 * is still as `init` wrote it, an info says what to delete: its workstream was taken out of the programme.
 */
export const unknownWorkstream: Rule<"report/unknown-workstream"> = {
  code: "report/unknown-workstream",
  severities: ["error", "info"],
  isSettable: false,
  checkMonth({ programme, month }) {
    const known = new Set(programme.workstreams.map(({ id }) => id));
    const present = new Set(month.files.map(({ id }) => id));
    const leftovers = month.leftovers.filter(({ id }) => !known.has(id));
    const unknown = month.files
      .filter(({ id, entry }) => !known.has(id) && !(entry && known.has(entry.workstream)))
      .map(({ path, id, entry }) => {
        const typed = entry?.workstream ?? id;
        const free = [...known].filter((candidate) => !present.has(candidate));
        const params = { id: typed, suggestion: nearest(typed.toLowerCase(), free), known: [...known] };
        return { params, place: { file: path, ...rangeOfKey(entry, "workstream") } };
      });
    return [...unknown, ...leftovers.map(reportLeftover)];
  },
};

function reportLeftover({ path, id, entry }: EntryFile): Breach<"report/unknown-workstream"> {
  const params = { id, suggestion: undefined, known: [], leftover: path };
  return { params, place: { file: path, ...rangeOfKey(entry, "workstream") }, severity: "info" };
}
