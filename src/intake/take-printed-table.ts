import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { tableHeaders } from "../form/build-tables.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { wordOfValue } from "../messages/value-words.ts";
import type { FollowUpItem } from "../model/entry.ts";
import { formatMonth, shiftPeriod } from "../model/period.ts";
import type { Report } from "../model/report.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { EntryIntake } from "./entry-intake.ts";
import { readPrintedColumns } from "./printed-columns.ts";
import type { Question } from "./question.ts";
import { line, paragraphsOf, plain, textOfBlocks } from "./read-units.ts";
import type { Destination, FieldReceipt } from "./receipt.ts";
import { send } from "./table-rows.ts";
import { readFollowUpRow } from "./take-follow-up.ts";
import { valueReceipt } from "./take-form-table.ts";
import { takeMilestones } from "./take-milestones.ts";

/** A table of an entry as a report printed it. */
export interface PrintedTable {
  readonly field: "followUp" | "milestones";
  readonly entry: EntryIntake;
  readonly read: ReadDocument;
  readonly report: Report;
  /** The words of the report's documents. */
  readonly fixed: DocumentWords;
  /** What stands below the table's heading. */
  readonly blocks: readonly ReadBlock[];
}

/** What a table of a report says of an entry in which nobody has written yet. */
export interface TakenPrintedTable {
  /** Undefined where the report says nothing. */
  readonly receipt: FieldReceipt | undefined;
  readonly changes: readonly ValueChange[];
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
  readonly questions: readonly Question[];
  readonly leftovers: readonly ReadBlock[];
}

/**
 * Takes in a table of a report as the whole list, in the order of its rows. What says no outcome, day or state for sure is for
 * a person to read; what a report takes from the month before is no part of the entry.
 */
export function takePrintedTable(table: PrintedTable): TakenPrintedTable {
  return table.field === "followUp" ? takeItems(table) : takePrintedMilestones(table);
}

/**
 * Where milestones of a report are those of the entry, though the report shows dates of a month before that the workspace does
 * not have: where their words go. Undefined where they differ.
 */
export function findSameMilestones(
  table: Omit<PrintedTable, "field">,
): ReadonlyMap<ReadBlock, Destination> | undefined {
  const { changes, questions, leftovers } = takePrintedMilestones({ ...table, field: "milestones" });
  const rows = changes.flatMap((change) => (change.kind === "items" ? change.value : []));
  const present = table.entry.part.entry?.milestones ?? [];
  const isSame =
    rows.length === present.length &&
    present.every(({ name, due, done }, index) => {
      const row = rows[index];
      return row && plain(row["name"] ?? "") === plain(name) && row["due"] === due && done === "done" in row;
    });
  if (!isSame || questions.length + leftovers.length > 0) return undefined;
  return sendOwn(paragraphsOf(table.blocks));
}

function takeItems({ entry, report, fixed, blocks }: PrintedTable): TakenPrintedTable {
  const { language } = report.programme;
  const pointer = "/followUp";
  const { rows, own, unknown } = readPrintedColumns(blocks, tableHeaders.followUp(fixed), []);
  const destinations = sendOwn(own);
  const questions: Question[] = [];
  const leftovers = [...unknown];
  const items: FollowUpItem[] = [];
  for (const cells of rows) {
    const { planned, answer, outcome, comment } = readFollowUpRow(cells, fixed.unanswered);
    if (planned === "") {
      leftovers.push(...paragraphsOf(cells.flatMap((cell) => cell.blocks)).filter(hasWords));
      continue;
    }
    const to = `${entry.id}${pointer}/${items.length}`;
    items.push({ planned, outcome, comment: comment === "" ? undefined : comment });
    send(destinations, cells[0], { fate: "entry", to: `${to}/planned` });
    if (answer === "") send(destinations, cells[1], { fate: "unchanged", to: null });
    else if (outcome) send(destinations, cells[1], { fate: "entry", to: `${to}/outcome` });
    else questions.push({ kind: "outcome", about: planned, text: answer });
    send(destinations, cells[2], { fate: "entry", to: `${to}/comment` });
  }
  for (const block of blocks) {
    if (block.role === "table" || !hasWords(block)) continue;
    if (isCount(block.text, fixed)) destinations.set(block, { fate: "unchanged", to: null });
    else leftovers.push(block);
  }
  const value = items.map(({ planned, outcome, comment }) => ({
    planned,
    ...(outcome ? { outcome: wordOfValue("outcome", outcome, language) } : {}),
    ...(comment === undefined ? {} : { comment }),
  }));
  const answered = { count: items.filter(({ outcome }) => outcome).length, of: items.length };
  return {
    receipt: receiptOf(
      entry,
      pointer,
      fixed.followUp,
      items.map(({ planned }) => planned),
      { answered },
    ),
    changes:
      items.length > 0
        ? [{ kind: "items", pointer, value, texts: ["planned", "comment"], isWhole: true }]
        : [],
    destinations,
    questions,
    leftovers,
  };
}

function takePrintedMilestones({ entry, read, report, fixed, blocks }: PrintedTable): TakenPrintedTable {
  const { programme, period } = report;
  const { language } = programme;
  const pointer = "/milestones";
  const month = formatMonth(shiftPeriod(period, -1), language);
  const { rows, own, unknown } = readPrintedColumns(blocks, tableHeaders.milestones(fixed), [
    fixed.dueIn(month),
  ]);
  const place = blocks.find((block) => block.role === "table")?.place;
  const table = rows.map((cells) => ({ isHeader: false, cells }));
  const taken = takeMilestones({
    id: entry.id,
    present: [],
    base: undefined,
    blocks: place ? [{ role: "table", rows: table, place }] : [],
    bookmarks: read.bookmarks,
    language,
  });
  const begun = entry.part.entry?.milestones ?? [];
  const changes = taken.changes.map((change): ValueChange => {
    if (change.kind !== "items") return change;
    // A milestone that `init` carried over keeps the id that it has every month.
    const ids = new Map(begun.map(({ id, name }) => [plain(name), id]));
    const value = change.value.map((item) => ({
      ...item,
      id: ids.get(plain(item["name"] ?? "")) ?? item["id"] ?? "",
    }));
    const isUnique = new Set(value.map(({ id }) => id)).size === value.length;
    return { ...change, value: isUnique ? value : change.value, isWhole: true };
  });
  const leftovers = [...unknown, ...blocks.filter((block) => block.role !== "table" && hasWords(block))];
  return {
    receipt: receiptOf(
      entry,
      pointer,
      fixed.milestones,
      taken.brought.map((unit) =>
        unit.inlines.map((inline) => ("text" in inline ? inline.text : "")).join(""),
      ),
      {},
    ),
    changes,
    destinations: new Map([...sendOwn(own), ...taken.destinations]),
    questions: taken.questions,
    leftovers,
  };
}

function receiptOf(
  entry: EntryIntake,
  pointer: string,
  heading: string,
  brought: readonly string[],
  more: Pick<FieldReceipt, "answered">,
): FieldReceipt | undefined {
  if (brought.length === 0) return undefined;
  return { ...valueReceipt(entry, pointer, heading, "written"), brought: brought.map(line), ...more };
}

function sendOwn(blocks: readonly ReadBlock[]): Map<ReadBlock, Destination> {
  return new Map(blocks.map((block) => [block, { fate: "unchanged", to: null }]));
}

function hasWords(block: ReadBlock): boolean {
  return textOfBlocks([block]) !== "";
}

/** Whether a text is what stands above a follow-up: it is made of the outcomes, which somebody may have changed since. */
function isCount(text: string, fixed: DocumentWords): boolean {
  const [done = 0, all = 0, dropped = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return plain(text) === plain(fixed.followUpCount(done, dropped, all));
}
