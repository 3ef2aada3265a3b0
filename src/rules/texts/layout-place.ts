import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Programme, rangeInProgramme } from "../../model/programme.ts";

/** Where a value of the programme's layout stands. */
export function layoutPlace(programme: Programme, key: string): Place {
  const pointer = `/layout/${key}`;
  const range = rangeInProgramme(programme, pointer);
  return { file: programme.source.file.path, pointer, ...(range ? { range } : {}) };
}
