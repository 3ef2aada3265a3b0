import type { Block, Document } from "../document/document.ts";
import { termMarker } from "../document/mark-terms.ts";
import { formWords } from "../messages/form-words.ts";
import type { Period } from "../model/parse-period.ts";
import { deadlineOf, formatDay, lastDay } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";

/** What all forms of a month have in common. */
export interface FormOptions {
  readonly programme: Programme;
  readonly period: Period;
  /** The SHA-256 of the form's sources: see `hashSources`. */
  readonly sourcesHash: string;
  /** The document's date, in ISO 8601 (UTC). If undefined, noon on the last day of the period. */
  readonly date: string | undefined;
}

/** Builds a form: its title, the line that says where to send it, and its fields. `id` is what it is for. */
export function formDocument(
  { programme, period, sourcesHash, date }: FormOptions,
  id: string,
  title: string,
  fields: readonly Block[],
): Document {
  const { language, deadline } = programme;
  const day = deadline === undefined ? undefined : formatDay(deadlineOf(period, deadline), language);
  const blocks: Block[] = [
    { role: "title", text: title },
    { role: "guide", text: formWords[language].howToReturn(day), anchor: `${id}.guide` },
    ...fields,
  ];
  return {
    language,
    title,
    subject: `${programme.name}: ${title}`,
    creator: programme.organisation,
    date: date ?? `${lastDay(period)}T12:00:00Z`,
    period,
    sourcesHash,
    // A form is two or three pages, whose headings have the report's words.
    layout: { ...programme.layout, toc: false, numberedHeadings: false },
    formOf: id,
    blocks: termMarker(programme.glossary)(blocks),
  };
}
