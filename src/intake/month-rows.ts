import { textOf } from "../document/document.ts";
import { type MonthColumn, type MonthList, monthColumns, monthHeader } from "../document/month-tables.ts";
import type { ReadBlock, ReadCell, ReadDocument } from "../docx-reader/read-document.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import type { Language } from "../messages/language.ts";
import { valueOfWord } from "../messages/value-words.ts";
import { createLikeness } from "../swedish/likeness.ts";
import { readWrittenDate } from "../swedish/read-written-date.ts";
import { paragraphsOf, plain, readUnits, textOfBlocks } from "./read-units.ts";
import { marksIn, matchInTurn, originalMark } from "./table-rows.ts";

export type ReadTable = Extract<ReadBlock, { readonly role: "table" }>;

/** A cell of a row that came back. */
export interface MonthCell {
  /** Undefined where the table has no such column. */
  readonly cell: ReadCell | undefined;
  readonly text: string;
  /** What it says as the report prints it; undefined where it says no day or no level for sure. */
  readonly value: string | undefined;
}

/** A row that came back: a cell for each column that the list may have. */
export interface MonthRow {
  readonly cells: readonly MonthCell[];
  /** The names of the bookmarks in it. */
  readonly marks: readonly string[];
}

/**
 * What tables of a list have: rows that say something, cells with words of the document's own (those above the columns, and
 * lists in which nobody has chosen), and cells that belong to no column.
 */
export interface MonthRows {
  readonly rows: readonly MonthRow[];
  readonly fixedCells: readonly ReadCell[];
  readonly unknown: readonly ReadCell[];
}

interface ReadOptions {
  readonly list: MonthList;
  /** The words above the columns that the table was printed with. */
  readonly printed: readonly string[];
  readonly read: ReadDocument;
  readonly fixed: DocumentWords;
  readonly language: Language;
  /** What a drop-down list shows until someone chooses. */
  readonly choose: string;
}

/** Whether a table has the columns of a list, by the words of its first row. */
export function isTableOf(list: MonthList, { rows: [first] }: ReadTable, fixed: DocumentWords): boolean {
  const known = monthHeader(list, fixed).map(plain);
  const words = (first?.cells ?? []).map(({ blocks }) => plain(textOfBlocks(blocks)));
  return words.length > 0 && words[0] === known[0] && words.every((word) => known.includes(word));
}

/** Reads the rows of tables. A column is known by its words, or else by its place where the table has as many as before. */
export function readMonthRows(tables: readonly ReadTable[], options: ReadOptions): MonthRows {
  const { list, read, fixed, language, choose } = options;
  const header = monthHeader(list, fixed).map(plain);
  const printed = options.printed.map(plain);
  const rows: MonthRow[] = [];
  const fixedCells: ReadCell[] = [];
  const unknown: ReadCell[] = [];
  for (const table of tables) {
    const [unit] = readUnits([table], read, language, () => undefined);
    const isHeader = (texts: readonly string[]): boolean =>
      texts.some((text) => header.includes(plain(text)));
    const textsOf = (row: number): string[] =>
      (unit?.unit.rows[row] ?? []).map((cell) => textOf(cell).replace(/\s+/g, " ").trim());
    const above = isHeader(textsOf(0)) ? textsOf(0).map(plain) : printed;
    const columns = above.map((text, at) => {
      const known = header.indexOf(text);
      if (known !== -1 || above.length !== printed.length) return known;
      const here = printed[at] ?? "";
      return above.includes(here) ? -1 : header.indexOf(here);
    });
    for (const [index, { cells }] of table.rows.entries()) {
      const texts = textsOf(index);
      const isRepeated = texts.map(plain).join("\n") === above.join("\n");
      if (isRepeated || (index === 0 && above !== printed)) {
        fixedCells.push(...cells.filter((_, at) => header.includes(plain(texts[at] ?? ""))));
        unknown.push(...cells.filter((_, at) => !header.includes(plain(texts[at] ?? ""))));
        continue;
      }
      const own = monthColumns[list].map((column, place): MonthCell => {
        const at = columns.indexOf(place);
        const shown = texts[at] ?? "";
        const cell = cells[at];
        const text = shown === choose ? "" : shown;
        if (cell && shown === choose) fixedCells.push(cell);
        return { cell, text, value: readValue(column, text, fixed) };
      });
      unknown.push(...cells.filter((_, at) => (columns[at] ?? -1) === -1));
      if (own.some(({ text }) => text !== ""))
        rows.push({ cells: own, marks: marksIn(cells, read.bookmarks).map(originalMark) });
    }
  }
  return { rows, fixedCells, unknown: unknown.filter(({ blocks }) => paragraphsOf(blocks).some(hasWords)) };
}

function hasWords({ text }: { readonly text: string }): boolean {
  return text.trim() !== "";
}

function readValue(column: MonthColumn, text: string, fixed: DocumentWords): string | undefined {
  if (column === "due") return text === "" ? "" : readWrittenDate(text);
  if (column !== "level") return text;
  const found = valueOfWord("level", text);
  return found && fixed.levels[found.value];
}

/** Less alike than this, two rows are two items: one that is gone, and a new one. */
const leastLikeness = 0.3;

/**
 * For each row the number of its item: one with the same first words, one whose bookmark the row has, or else the one that
 * is most alike, since a name may have been mended.
 */
export function matchMonthRows(
  rows: readonly MonthRow[],
  present: readonly (readonly string[])[],
  markOf: (index: number) => string | undefined,
  language: Language,
): ReadonlyMap<MonthRow, number> {
  const textOfRow = ({ cells }: MonthRow): string => cells.map(({ value, text }) => value ?? text).join(" ");
  const isSame = (row: MonthRow, own: readonly string[]): boolean =>
    row.cells.every(({ value }, at) => value !== undefined && plain(value) === plain(own[at] ?? ""));
  const isNamed = ({ cells }: MonthRow, own: readonly string[]): boolean =>
    plain(cells[0]?.text ?? "") === plain(own[0] ?? "");
  const isMarked = ({ marks }: MonthRow, _: readonly string[], index: number): boolean =>
    marks.includes(markOf(index) ?? "");
  const matched = matchInTurn(rows, present, [isSame, isNamed, isMarked]);
  const left = rows.filter((row) => !matched.has(row));
  const items = [...present.entries()].filter(([index]) => ![...matched.values()].includes(index));
  const itemText = (own: readonly string[]): string => own.join(" ");
  const measure = createLikeness(
    [...left.map(textOfRow), ...items.map(([, own]) => itemText(own))],
    language,
  );
  const pairs = left
    .flatMap((row) =>
      items.map(([index, own]) => ({ row, index, likeness: measure(textOfRow(row), itemText(own)) })),
    )
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { row, index } of pairs)
    if (!matched.has(row) && ![...matched.values()].includes(index)) matched.set(row, index);
  return matched;
}
