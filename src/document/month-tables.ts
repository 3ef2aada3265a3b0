import type { DocumentWords } from "../messages/document-words.ts";
import type { Decision, Risk } from "../model/month-words.ts";
import { type Table, words } from "./document.ts";

/** The lists of a month's own words, which are printed as tables. */
export type MonthList = "decisions" | "risks";

/** The columns of each table: the keys of its items in the file. */
export const monthColumns = {
  decisions: ["decision", "by", "due"],
  risks: ["name", "level", "action", "owner"],
} as const satisfies Readonly<Record<MonthList, readonly string[]>>;

export type MonthColumn = (typeof monthColumns)[MonthList][number];

/** The words above each column of a table. */
export function monthHeader(list: MonthList, fixed: DocumentWords): string[] {
  return list === "decisions"
    ? [fixed.decision, fixed.decidedBy, fixed.decisionDue]
    : [fixed.risk, fixed.level, fixed.action, fixed.owner];
}

/** What a row says of a decision, column by column. */
export function decisionCells({ decision, by = "", due = "" }: Decision): string[] {
  return [decision, by, due];
}

/** What a row says of a risk, column by column. */
export function riskCells({ name, level, action = "", owner = "" }: Risk, fixed: DocumentWords): string[] {
  return [name, fixed.levels[level], action, owner];
}

/** Builds a table of words without the columns that no row needs. */
export function plainTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const isNeeded = header.map((_, column) => rows.some((row) => row[column] !== ""));
  const cells = (row: readonly string[]) =>
    row.filter((_, column) => isNeeded[column]).map((text) => [words(text)]);
  return { role: "table", header: cells(header), rows: rows.map(cells) };
}
