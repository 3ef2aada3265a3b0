import { isEntryField } from "../fields/entry-fields.ts";
import type { Entry } from "./entry.ts";
import type { Prose } from "./prose.ts";

/** The text of an entry at a JSON Pointer; undefined where it has none there. */
export function textFieldAt(entry: Entry, pointer: string): Prose | undefined {
  const field = pointer.slice(1);
  return isEntryField(field) ? entry[field] : undefined;
}
