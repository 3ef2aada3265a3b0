import { textFields } from "../fields/entry-fields.ts";
import type { Rule } from "./rule.ts";
import { rangeOfKey } from "./texts/places.ts";

/**
 * An entry with `nothingToReport: true` has no text, such as a summary, plan or deviation: the report would contradict
 * itself.
 */
export const contradiction: Rule<"report/contradiction"> = {
  code: "report/contradiction",
  severities: ["error"],
  isSettable: false,
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) => {
      if (!entry?.nothingToReport || !textFields.some((field) => entry[field])) return [];
      return [{ params: {}, place: { file: path, ...rangeOfKey(entry, "nothingToReport") } }];
    });
  },
};
