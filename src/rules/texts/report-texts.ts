import { type EntryField, textFields } from "../../fields/entry-fields.ts";
import type { Entry } from "../../model/entry.ts";
import { type Programme, type Section, sectionTexts } from "../../model/programme.ts";
import type { Prose } from "../../model/prose.ts";
import type { Month, Report } from "../../model/report.ts";

/** A text of an entry, and the field that it stands in. */
export interface EntryText {
  readonly field: EntryField;
  readonly prose: Prose;
}

/** The texts of a month's entries, file by file. */
export function monthTexts(month: Month): EntryText[] {
  return month.files.flatMap(({ entry }) => (entry ? entryTexts(entry) : []));
}

/** The texts of one entry, in the order of the compiled report. */
export function entryTexts(entry: Entry): EntryText[] {
  return textFields.flatMap((field) => {
    const prose = entry[field];
    return prose ? [{ field, prose }] : [];
  });
}

/** The texts of the programme's introduction. */
export function introductionTexts(programme: Programme): Prose[] {
  return sectionTexts(programme.introduction);
}

/** One piece of the compiled report: a heading's words, or a text. */
export type ReportPiece =
  | { readonly kind: "heading"; readonly words: string }
  | { readonly kind: "text"; readonly prose: Prose };

/** The introduction and the heading after it, in the order of the compiled report. */
export function introductionPieces({ introduction, overview }: Programme): ReportPiece[] {
  return [...piecesOf(introduction), { kind: "heading", words: overview }];
}

function piecesOf(sections: readonly Section[]): ReportPiece[] {
  return sections.flatMap(({ heading, text, sections: nested }) => [
    { kind: "heading", words: heading },
    ...(text ? [{ kind: "text" as const, prose: text }] : []),
    ...piecesOf(nested),
  ]);
}

/** The workstreams' headings and texts, in the order of the compiled report. */
export function workstreamPieces({ parts }: Report): ReportPiece[] {
  return parts.flatMap(({ name, workstream, entry }) => [
    { kind: "heading", words: workstream.abbreviation ? `${name} (${workstream.abbreviation})` : name },
    ...(entry ? entryTexts(entry).map(({ prose }) => ({ kind: "text" as const, prose })) : []),
  ]);
}
