import type { EntryField } from "../diagnostics/codes.ts";
import type { Programme, Section } from "../model/programme.ts";
import type { Month } from "../model/report.ts";
import type { SourceText } from "../source/source-text.ts";

/** A text of an entry, and which one it is. */
export interface EntryText {
  readonly field: EntryField;
  readonly text: SourceText;
}

/** The texts of a month's entries, file by file. */
export function entryTexts(month: Month): EntryText[] {
  return month.files.flatMap(({ entry }) =>
    (["summary", "plan", "deviation"] as const).flatMap((field) => {
      const text = entry?.[field];
      return text ? [{ field, text }] : [];
    }),
  );
}

/** The texts of the programme's introduction. */
export function introductionTexts(programme: Programme): SourceText[] {
  return sectionTexts(programme.introduction);
}

function sectionTexts(sections: readonly Section[]): SourceText[] {
  return sections.flatMap(({ text, sections: nested }) => [...(text ? [text] : []), ...sectionTexts(nested)]);
}
