import type { Range } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import type { Source } from "../yaml/source.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/**
 * Drops the diagnostics of other rules about texts whose range lies within personal data.
 *
 * A diagnostic about a misspelt password, or about a number without spaces, would show the personal data. Its repair
 * would turn them into something that `text/personal-data` no longer recognises. The writer must remove them anyway.
 */
export function dropInsidePersonalData(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  readings: TextReadings,
): Diagnostic[] {
  const personal = new Map(sources.map((source) => [source.file.path, readings.personalDataIn(source)]));
  return found.filter(({ code, file, range }) => {
    const ofFile = range && personal.get(file);
    const isOther = code.startsWith("text/") && code !== "text/personal-data";
    return !isOther || !ofFile || !liesWithin(range, ofFile);
  });
}

/** Whether a range lies within one of the personal data, which must be in the order of the file. */
function liesWithin(range: Range, data: readonly PersonalData[]): boolean {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((data[middle]?.end ?? 0) < range.end) low = middle + 1;
    else high = middle;
  }
  const first = data[low];
  return first !== undefined && first.start <= range.start && range.start < range.end;
}
