import type { EntryField } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { type Programme, type Section, sectionTexts } from "../model/programme.ts";
import { buildReport, type Month } from "../model/report.ts";
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

/** The texts of one entry, in the order of the compiled report. */
export function entryTexts(entry: Entry): EntryText[] {
  return (["deviation", "summary", "plan"] as const).flatMap((field) => {
    const text = entry[field];
    return text ? [{ field, text }] : [];
  });
}

/** The period that a text is about: a plan is about the month after. */
export function periodOfField(field: EntryField, period: Period): Period {
  return field === "plan" ? shiftPeriod(period, 1) : period;
}

/** The texts of the programme's introduction. */
export function introductionTexts(programme: Programme): SourceText[] {
  return sectionTexts(programme.introduction);
}

/** One piece of the report as it is compiled: a heading's words, or a text. */
export type ReportPiece =
  | { readonly kind: "heading"; readonly words: string }
  | { readonly kind: "text"; readonly text: SourceText };

/** The introduction and the heading after it, in the order of the compiled report. */
export function introductionPieces({ introduction, overview }: Programme): ReportPiece[] {
  return [...piecesOf(introduction), { kind: "heading", words: overview }];
}

function piecesOf(sections: readonly Section[]): ReportPiece[] {
  return sections.flatMap(({ heading, text, sections: nested }) => [
    { kind: "heading", words: heading },
    ...(text ? [{ kind: "text" as const, text }] : []),
    ...piecesOf(nested),
  ]);
}

/** The workstreams' headings and texts, in the order of the compiled report. */
export function workstreamPieces(programme: Programme, month: Month): ReportPiece[] {
  return buildReport(programme, month).parts.flatMap(({ name, workstream, entry }) => [
    { kind: "heading", words: workstream.abbreviation ? `${name} (${workstream.abbreviation})` : name },
    ...(entry ? entryTexts(entry).map(({ text }) => ({ kind: "text" as const, text })) : []),
  ]);
}
