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
      return [diagnostic.params.field];
    case "schema/missing-key":
      return diagnostic.pointer === "" ? fieldOf(diagnostic.params.key) : [];
    case "schema/wrong-type":
      return diagnostic.params.found === "nothing" ? fieldOf(diagnostic.params.key) : [];
    default:
      return [];
  }
}

function fieldOf(key: string): readonly EntryField[] {
  return isEntryField(key) ? [key] : [];
}
