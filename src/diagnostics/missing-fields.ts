import { type EntryField, isEntryField, requiredFields } from "../fields/entry-fields.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Returns the fields whose texts are missing, if the error is only about that: then millrep can make a draft without
 * them. Returns an empty list for any other diagnostic.
 */
export function missingFields(diagnostic: Diagnostic): readonly EntryField[] {
  if (diagnostic.severity !== "error") return [];
  switch (diagnostic.code) {
    case "report/missing-entry":
      return requiredFields;
    case "file/empty":
      return diagnostic.params.kind === "entry" ? requiredFields : [];
    case "text/placeholder":
      // A text that promises the rest is there, and stays in the draft.
      return diagnostic.params.problem === "promise" ? [] : [diagnostic.params.field];
    case "schema/missing-key":
      return diagnostic.pointer === "" ? fieldOf(diagnostic.params.key) : [];
    case "schema/wrong-type":
      return diagnostic.params.found === "nothing" ? fieldOf(diagnostic.params.key) : [];
    default:
      return [];
  }
}

/** Whether an error is only about something that is still to be written, so that a draft can do without it. */
export function isToCome(diagnostic: Diagnostic): boolean {
  const isPromise =
    diagnostic.severity === "error" &&
    diagnostic.code === "text/placeholder" &&
    diagnostic.params.problem === "promise";
  return isPromise || missingFields(diagnostic).length > 0;
}

function fieldOf(key: string): readonly EntryField[] {
  return isEntryField(key) ? [key] : [];
}
