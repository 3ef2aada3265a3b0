import { type EntryField, textFields } from "../../fields/entry-fields.ts";
import type { Entry } from "../../model/entry.ts";
import { listedTexts } from "../../model/month-words.ts";
import { headingOfWorkstream, type Programme, type Section, sectionTexts } from "../../model/programme.ts";
import type { Prose } from "../../model/prose.ts";
import type { Month, Report } from "../../model/report.ts";
import type { Source } from "../../yaml/source.ts";

/** A text of an entry or of the month's own words, and the field that it stands in. */
export interface EntryText {
  readonly field: EntryField;
  readonly prose: Prose;
}

/** The month's own summary and the texts of its entries, file by file. */
export function monthTexts({ own, files }: Month): EntryText[] {
  const summary = own?.words?.summary;
  return [
    ...(summary ? [{ field: "summary" as const, prose: summary }] : []),
    ...files.flatMap(({ entry }) => (entry ? entryTexts(entry) : [])),
  ];
}

/** Every text of a month that is written in sentences: also the decisions and the risks of the month's own words. */
export function monthSentences(month: Month): Prose[] {
  const { words } = month.own ?? {};
  return [...monthTexts(month).map(({ prose }) => prose), ...(words ? listedTexts(words) : [])];
}

/** The files of a month that could be read: the month's own words and the entries. */
export function monthSources({ own, files }: Month): Source[] {
  return [...(own?.words ? [own.words.source] : []), ...files.flatMap(({ entry }) => entry?.source ?? [])];
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

/** The month's own words and the workstreams' headings and texts, in the order of the compiled report. */
export function workstreamPieces({ monthWords, parts }: Report): ReportPiece[] {
  const own = monthWords
    ? [...(monthWords.summary ? [monthWords.summary] : []), ...listedTexts(monthWords)]
    : [];
  return [...own.map((prose): ReportPiece => ({ kind: "text", prose })), ...partPieces(parts)];
}

function partPieces(parts: Report["parts"]): ReportPiece[] {
  return parts.flatMap(({ name, workstream, entry }) => [
    { kind: "heading", words: headingOfWorkstream(name, workstream.abbreviation) },
    ...(entry ? entryTexts(entry).map(({ prose }) => ({ kind: "text" as const, prose })) : []),
  ]);
}
