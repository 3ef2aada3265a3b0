import { type EntryField, isEntryField } from "../fields/entry-fields.ts";
import type { Source } from "../yaml/source.ts";
import type { Images } from "./image.ts";
import type { Prose } from "./prose.ts";

/** A file with texts: an entry, or a month's own words, which have a summary alone. */
export interface FileWithTexts extends Partial<Readonly<Record<EntryField, Prose | undefined>>> {
  readonly source: Source;
  readonly images: Images;
}

/** The text of a file at a JSON Pointer; undefined where it has none there. */
export function textFieldAt(entry: FileWithTexts, pointer: string): Prose | undefined {
  const field = pointer.slice(1);
  return isEntryField(field) ? entry[field] : undefined;
}
