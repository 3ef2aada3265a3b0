import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Programme, rangeInProgramme } from "../../model/programme.ts";

/** The place of a value in the programme's layout; `key` is its JSON Pointer below `layout`, such as `colours/link`. */
export function layoutPlace(programme: Programme, key: string): Place {
  const pointer = `/layout/${key}`;
  const range = rangeInProgramme(programme, pointer);
  return { file: programme.source.file.path, pointer, ...(range ? { range } : {}) };
}
