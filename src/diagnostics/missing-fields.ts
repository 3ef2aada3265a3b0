import { type EntryField, isEntryField, requiredFields } from "../fields/entry-fields.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The texts that an error says are still to be written: all that it is about, so that a draft can be made without them.
 * None where the error is about anything else.
 */
export function missingFields(found: Diagnostic): readonly EntryField[] {
  if (found.severity !== "error") return [];
  switch (found.code) {
    case "report/missing-entry":
      return requiredFields;
    case "file/empty":
      return found.params.kind === "entry" ? requiredFields : [];
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
  return isEntryField(key) ? [key] : [];
}
