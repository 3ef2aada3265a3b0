import type { Block } from "../document/document.ts";
import { type MonthColumn, type MonthList, monthColumns } from "../document/month-tables.ts";
import { hashKey, keyOf } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import type { Language } from "../messages/language.ts";
import { valueOfWord, wordOfValue } from "../messages/value-words.ts";
import type { ValueChange } from "./edit-entry.ts";
import { freeId } from "./free-id.ts";
import { type MonthRow, matchMonthRows, type ReadTable, readMonthRows } from "./month-rows.ts";
import type { Question } from "./question.ts";
import { line, paragraphsOf, plain, readUnits } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import { type DifferentValue, findChangedInForm, send, type TakenTable } from "./table-rows.ts";

/** A list of a month's own words: what the file has now, what it was when the document was made, and what came back. */
export interface MonthListVersions {
  readonly list: MonthList;
  /** The heading above the table. */
  readonly heading: string;
  /** What each item says, column by column, as a report prints it. */
  readonly present: readonly (readonly string[])[];
  /** The ids of the items, where they have some. */
  readonly ids: readonly string[];
  /** The table as the document has it for such items. */
  readonly build: (rows: readonly (readonly string[])[]) => readonly Block[];
  /** The hashes of the section when the document was made, the heading first; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  readonly tables: readonly ReadTable[];
  readonly read: ReadDocument;
  readonly fixed: DocumentWords;
  readonly language: Language;
  /** What a drop-down list shows until someone chooses. */
  readonly choose: string;
  /** The name of the bookmark in the row of an item, where it has one. */
  readonly markOf: (index: number) => string | undefined;
  /** What the words above the columns count as. */
  readonly ownFate: "form" | "unchanged";
}

/** What a table of a month's own words brought. */
export interface TakenMonthList extends TakenTable {
  /** What stands in columns that the list does not have. */
  readonly leftovers: readonly ReadBlock[];
}

/**
 * Takes in the rows of a table: a changed cell goes into its item, and a new row becomes an item. What is gone stays in the
 * file, and is for a person to look at, as is a day or a level that says nothing for sure.
 */
export function takeMonthList(versions: MonthListVersions): TakenMonthList {
  return new MonthListIntake(versions).result;
}

class MonthListIntake {
  readonly #own: MonthListVersions;
  readonly #columns: readonly MonthColumn[];
  readonly #rows: readonly MonthRow[];
  readonly #matched: ReadonlyMap<MonthRow, number>;
  readonly #changes: ValueChange[] = [];
  readonly #brought: TakenTable["brought"][number][] = [];
  readonly #conflicts: TakenTable["conflicts"][number][] = [];
  readonly #questions: Question[] = [];
  readonly #destinations = new Map<ReadBlock, Destination>();
  readonly #leftovers: ReadBlock[];

  constructor(own: MonthListVersions) {
    const { tables, read, language, base, list, present } = own;
    this.#own = own;
    this.#columns = monthColumns[list];
    const printed = own.build(present).flatMap((block) => (block.role === "table" ? block.header : []));
    const texts = printed.map((cell) =>
      cell.flatMap((inline) => ("text" in inline ? inline.text : [])).join(""),
    );
    const found = readMonthRows(tables, { ...own, printed: texts });
    this.#rows = found.rows;
    this.#leftovers = found.unknown.flatMap(({ blocks }) => paragraphsOf(blocks));
    for (const cell of found.fixedCells) send(this.#destinations, cell, { fate: own.ownFate, to: null });
    this.#matched = matchMonthRows(found.rows, present, own.markOf, language);
    const units = readUnits(tables, read, language, () => undefined);
    const isAsSent = units.length === 1 && units.every(({ key }) => hashKey(key) === base?.[1]);
    if (isAsSent) this.#keepAll();
    else this.#takeRows();
  }

  get result(): TakenMonthList {
    return {
      changes: this.#changes,
      brought: this.#brought,
      conflicts: this.#conflicts,
      questions: this.#questions,
      destinations: this.#destinations,
      leftovers: this.#leftovers,
    };
  }

  /** A table that is as it was sent says nothing of the file, which may have changed. */
  #keepAll(): void {
    for (const { cells } of this.#rows)
      for (const { cell } of cells) this.#send(cell, "unchanged", `month/${this.#own.list}`);
  }

  #send(cell: Parameters<typeof send>[1], fate: "entry" | "unchanged" | "form", to: string | null): void {
    send(this.#destinations, cell, { fate, to });
  }

  #takeRows(): void {
    const { present, base, list } = this.#own;
    const fresh = this.#rows.filter((row) => !this.#matched.has(row));
    const missing = [...present.keys()].filter((index) => ![...this.#matched.values()].includes(index));
    const freshAt = (row: MonthRow): number => present.length + fresh.indexOf(row);
    const differing: DifferentValue[] = [
      ...[...this.#matched].flatMap(([row, index]) =>
        row.cells.flatMap(({ value }, at) =>
          value === undefined || isSame(value, present[index]?.[at] ?? "")
            ? []
            : [{ index, key: String(at) }],
        ),
      ),
      ...missing.map((index) => ({ index, key: "gone" })),
      ...fresh.map((row) => ({ index: freshAt(row), key: "new" })),
    ];
    const isChanged = findChangedInForm(
      differing,
      (isReturned) => this.#own.build(this.#rowsWith(isReturned, missing, freshAt)),
      base,
    );
    for (const [row, index] of this.#matched)
      for (const at of row.cells.keys()) this.#takeCell(row, index, at, isChanged);
    const added: Record<string, string>[] = [];
    for (const row of fresh) {
      // What the file lacks and the document had was taken out of the file meanwhile.
      if (isChanged?.(freshAt(row), "new") !== false) this.#takeNew(row, added);
      else for (const { cell } of row.cells) this.#send(cell, "unchanged", null);
    }
    if (added.length > 0) this.#changes.push({ kind: "items", pointer: `/${list}`, value: added });
    for (const index of missing)
      if (isChanged?.(index, "gone") !== false)
        this.#ask("missingRow", present[index]?.[0] ?? "", this.#own.heading);
  }

  /** The rows with some values as they came back: one of these ways, the document had them. */
  #rowsWith(
    isReturned: (index: number, key: string) => boolean,
    missing: readonly number[],
    freshAt: (row: MonthRow) => number,
  ): (readonly string[])[] {
    const { present } = this.#own;
    const rowOf = new Map([...this.#matched].map(([row, index]) => [index, row]));
    const built = [...present.entries()]
      .filter(([index]) => !(missing.includes(index) && isReturned(index, "gone")))
      .map(([index, own]) => {
        const cells = rowOf.get(index)?.cells ?? [];
        const texts = own.map((now, at) => (isReturned(index, String(at)) ? (cells[at]?.value ?? now) : now));
        return { index, texts };
      });
    for (const [place, row] of this.#rows.entries()) {
      const index = freshAt(row);
      if (this.#matched.has(row) || !isReturned(index, "new")) continue;
      const before = this.#rows[place - 1];
      const after = before && (this.#matched.get(before) ?? freshAt(before));
      const at = built.findIndex((own) => own.index === after) + 1;
      built.splice(at, 0, { index, texts: row.cells.map(({ value, text }) => value ?? text) });
    }
    return built.map(({ texts }) => texts);
  }

  #takeCell(
    row: MonthRow,
    index: number,
    at: number,
    isChanged: ((index: number, key: string) => boolean) | undefined,
  ): void {
    const { list, present } = this.#own;
    const column = this.#columns[at];
    const { cell, text, value } = row.cells[at] ?? { cell: undefined, text: "", value: "" };
    const [name = "", now = ""] = [present[index]?.[0], present[index]?.[at]];
    const pointer = `/${list}/${index}/${column}`;
    const isHers = isChanged?.(index, String(at));
    if (value === undefined && text !== "") this.#ask(column === "due" ? "day" : "level", name, text);
    else if (value !== undefined && (isSame(value, now) || isHers === false))
      this.#send(cell, "unchanged", `month${pointer}`);
    else if (value === undefined || value === "") this.#ask("emptiedCell", name, now);
    else if (isHers || now === "") {
      const isLine = column === "level" || column === "due" || (now === "" && column !== "action");
      this.#changes.push({ kind: isLine ? "word" : "text", pointer, value: this.#inFile(at, value) });
      this.#brought.push(line(at === 0 ? value : `${name}: ${value}`));
      this.#send(cell, "entry", `month${pointer}`);
    } else
      this.#conflicts.push({
        present: [line(at === 0 ? now : `${name}: ${now}`)],
        returned: [line(at === 0 ? value : `${name}: ${value}`)],
      });
  }

  #takeNew(row: MonthRow, added: Record<string, string>[]): void {
    const { list, present, ids, heading } = this.#own;
    const texts = row.cells.map(({ value, text }) => value ?? text).filter((text) => text !== "");
    const name = row.cells[0]?.text ?? "";
    if (name === "") {
      this.#ask("noRowName", heading, texts.join(", "));
      return;
    }
    const [column = ""] = this.#columns;
    const names = [...present.map(([other]) => other), ...added.map((item) => item[column])];
    if (names.some((other) => plain(other ?? "") === plain(name))) {
      this.#ask("sameRow", name, texts.slice(1).join(", "));
      return;
    }
    const item: Record<string, string> = {};
    if (list === "risks") item["id"] = freeId(name, [...ids, ...added.map((other) => other["id"] ?? "")]);
    for (const [at, { value, text }] of row.cells.entries()) {
      const key = this.#columns[at] ?? "";
      if (value === undefined) this.#ask(key === "due" ? "day" : "level", name, text);
      if (value === undefined && key === "level") return;
      if (value !== undefined && value !== "") item[key] = this.#inFile(at, value);
    }
    added.push(item);
    this.#brought.push(line(texts.join(", ")));
    for (const { cell, value } of row.cells)
      if (value !== undefined) this.#send(cell, "entry", `month/${list}/-`);
  }

  /** A value as the file has it: a level is one of its words. */
  #inFile(at: number, value: string): string {
    const level = this.#columns[at] === "level" ? valueOfWord("level", value) : undefined;
    return level ? wordOfValue("level", level.value, this.#own.language) : value;
  }

  #ask(kind: Question["kind"], about: string, text: string): void {
    this.#questions.push({ kind, about, text });
  }
}

/** Whether a reader sees no difference but in how quotation marks and dashes are set. */
function isSame(one: string, other: string): boolean {
  return keyOf(line(one)) === keyOf(line(other));
}
