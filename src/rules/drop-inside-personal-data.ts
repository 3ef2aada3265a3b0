import type { Range } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import type { Source } from "../yaml/source.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/**
 * Drops the diagnostics of other rules about texts whose range lies within personal data or ends among them.
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
    return !isOther || !ofFile || !showsPart(range, ofFile);
  });
}

/**
 * Whether a range lies within one of the personal data or shows a part of one. The data must be in the order of the file.
 * What has data whole is shown, because whole data are masked.
 */
function showsPart(range: Range, data: readonly PersonalData[]): boolean {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((data[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < data.length; index += 1) {
    const { start, end } = data[index] ?? range;
    if (start >= range.end) return false;
    if (range.start > start || range.end < end || (range.start === start && range.end === end)) return true;
  }
  return false;
}
