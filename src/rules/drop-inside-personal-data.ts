import type { Range } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findPersonalData } from "../personal-data/find-personal-data.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import type { Source } from "../yaml/source.ts";

/**
 * Takes away what other rules about texts find within personal data.
 *
 * A word of a password that is misspelt, or a number that lacks its spaces, would be shown in the diagnostic, and changed
 * by its repair into something that no one knows as personal data. It is to be removed anyway.
 */
export function dropInsidePersonalData(
  found: readonly Diagnostic[],
  sources: readonly Source[],
): Diagnostic[] {
  const personal = new Map(sources.map(({ file }) => [file.path, findPersonalData(file.text)]));
  return found.filter(({ code, file, range }) => {
    const ofFile = range && personal.get(file);
    const isOther = code.startsWith("text/") && code !== "text/personal-data";
    return !isOther || !ofFile || !liesWithin(range, ofFile);
  });
}

/** Whether a range lies within one of some data, which are in order. */
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
