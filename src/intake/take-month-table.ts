import type { Block } from "../document/document.ts";
import { decisionCells, type MonthList, riskCells } from "../document/month-tables.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import type { Language } from "../messages/language.ts";
import type { MonthIntake } from "./month-intake.ts";
import type { ReadTable } from "./month-rows.ts";
import type { Question } from "./question.ts";
import { valueReceipt } from "./take-form-table.ts";
import { takeMonthList } from "./take-month-list.ts";

/** Where tables of a month's own words came back, and how the document was made of the file. */
export interface MonthTables {
  readonly list: MonthList;
  readonly tables: readonly ReadTable[];
  readonly read: ReadDocument;
  readonly fixed: DocumentWords;
  readonly language: Language;
  /** The hashes of the section when the document was made, the heading first; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  /** The table as the document has it for such rows, whose items have these ids. */
  readonly build: (rows: readonly (readonly string[])[], ids: readonly string[]) => readonly Block[];
  /** The name of the bookmark in the row of an item with an id, where it has one. */
  readonly markOf: (id: string) => string | undefined;
  /** What the words above the columns count as. */
  readonly ownFate: "form" | "unchanged";
}

/** Takes in the rows of a list from the tables of a file. Where there are none, the receipt says that they are missing. */
export function takeMonthTable(
  month: MonthIntake,
  { list, base, build, markOf, ...versions }: MonthTables,
): { readonly questions: readonly Question[]; readonly leftovers: readonly ReadBlock[] } {
  const { decisions = [], risks = [] } = month.words ?? {};
  const { fixed, language, tables } = versions;
  const heading = fixed[list];
  const pointer = `/${list}`;
  if (tables.length === 0) {
    const isGone = (base?.length ?? 0) > 1 && (month.words?.[list].length ?? 0) > 0;
    if (isGone) month.takeValue(valueReceipt(month, pointer, heading, "missing"), [], new Map());
    return { questions: [], leftovers: [] };
  }
  const ids = list === "risks" ? risks.map(({ id }) => id) : [];
  const taken = takeMonthList({
    ...versions,
    list,
    heading,
    present:
      list === "decisions" ? decisions.map(decisionCells) : risks.map((risk) => riskCells(risk, fixed)),
    ids,
    build: (rows) => build(rows, ids),
    // A file that is not there has no row that somebody could have changed.
    base: month.words ? base : undefined,
    choose: formWords[language].choose,
    markOf: (index) => markOf(ids[index] ?? ""),
  });
  const { changes, brought, conflicts, destinations } = taken;
  const state = conflicts.length > 0 ? "conflict" : changes.length > 0 ? "written" : "unchanged";
  const receipt = { ...valueReceipt(month, pointer, heading, state), brought, conflicts };
  month.takeValue(receipt, changes, destinations);
  return taken;
}
