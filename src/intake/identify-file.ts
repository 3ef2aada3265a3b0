import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { formHeadings } from "../form/build-form.ts";
import { monthFormHeadings } from "../form/build-month-form.ts";
import { formWords } from "../messages/form-words.ts";
import { fillVariables } from "../model/fill-variables.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { nameIn, type Programme } from "../model/programme.ts";
import { monthId } from "./month-intake.ts";
import { plain } from "./read-units.ts";

/**
 * What a file says that it is. Its name says nothing: mail programs and people rename files. `comparison` is the document of
 * `diff`, which no text of an entry comes from.
 */
export type FileIdentity =
  | { readonly kind: "form"; readonly period: Period; readonly workstream: string }
  | { readonly kind: "report"; readonly period: Period }
  | { readonly kind: "comparison" }
  | { readonly kind: "other" };

/** Identifies a file by the properties that millrep gave it, which Word and LibreOffice keep. */
export function identifyFile({ properties }: Pick<ReadDocument, "properties">): FileIdentity {
  const stated = properties.get("period") ?? "";
  if (!properties.has("millrepVersion")) return { kind: "other" };
  if (stated.includes("/")) return { kind: "comparison" };
  const period = parsePeriod(stated);
  const workstream = properties.get("millrepWorkstream");
  if (period === undefined) return { kind: "other" };
  if (workstream !== undefined) return { kind: "form", period, workstream };
  return { kind: "report", period };
}

/**
 * The workstream, or `month`, of a form whose properties are gone, since its content was pasted into another document: it has two
 * bookmarks of the form's headings, or its title.
 */
export function findFormOf(
  { bookmarks, blocks }: Pick<ReadDocument, "bookmarks" | "blocks">,
  programme: Programme,
  period: Period,
): string | undefined {
  const names = new Set(bookmarks.map(({ name }) => name.replace(/_Copy_\d+$/, "")));
  const beginning = blocks.slice(0, 10).map((block) => (block.role === "table" ? "" : plain(block.text)));
  const report = fillVariables(programme.title, period, programme.language);
  const own = formWords[programme.language];
  const isForm = (headings: readonly { readonly anchor: string }[], title: string): boolean => {
    const marked = headings.filter(({ anchor }) => names.has(bookmarkName(anchor)));
    const guides = marked.filter(({ anchor }) => names.has(bookmarkName(`${anchor}.guide`)));
    return guides.length > 1 || beginning.includes(plain(title));
  };
  if (isForm(monthFormHeadings(programme, period), own.monthTitle(report))) return monthId;
  return programme.workstreams.find((workstream) => {
    const { id, abbreviation } = workstream;
    const title = own.title(report, abbreviation ?? nameIn(workstream, period));
    return isForm(formHeadings(programme, period, id), title);
  })?.id;
}
