import type { EntryField } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import { type Programme, sectionTexts } from "../model/programme.ts";
import type { Month } from "../model/report.ts";
import type { SourceText } from "../source/source-text.ts";

/** A text of an entry, and which one it is. */
export interface EntryText {
  readonly field: EntryField;
  readonly text: SourceText;
}

/** The texts of a month's entries, file by file. */
export function monthTexts(month: Month): EntryText[] {
  return month.files.flatMap(({ entry }) => (entry ? entryTexts(entry) : []));
}

/** The texts of one entry. */
export function entryTexts(entry: Entry): EntryText[] {
  return (["summary", "plan", "deviation"] as const).flatMap((field) => {
    const text = entry[field];
    return text ? [{ field, text }] : [];
  });
}

/** The texts of the programme's introduction. */
export function introductionTexts(programme: Programme): SourceText[] {
  return sectionTexts(programme.introduction);
}
