import type { EntryField } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The texts that every entry has, unless there is nothing to report. */
const required = ["summary", "plan"] as const;

/**
 * The texts that an error says are still to be written: all that it is about, so that a draft can be made without them.
 * None where the error is about anything else.
 */
export function textsToCome(found: Diagnostic): readonly EntryField[] {
  if (found.severity !== "error") return [];
  switch (found.code) {
    case "report/missing-entry":
      return required;
    case "file/empty":
      return found.params.kind === "entry" ? required : [];
    case "text/placeholder":
      return [found.params.field];
    case "schema/missing-key":
      return found.pointer === "" ? fieldOf(found.params.key) : [];
    case "schema/wrong-type":
      return found.params.found === "nothing" ? fieldOf(found.params.key) : [];
    default:
      return [];
  }
}

function fieldOf(key: string): readonly EntryField[] {
  return key === "summary" || key === "plan" || key === "deviation" ? [key] : [];
}
