import { type Draft, firstOf } from "./draft.ts";

/** A table on one page: the drafts in its cells, which follow each other. */
interface PageTable {
  readonly drafts: readonly Draft[];
  readonly page: number;
  readonly columns: number;
  readonly rows: number;
  /** The words of its first row, if that is a head. */
  readonly head: string;
}

/**
 * Gives each table of a file a number of its own, and makes one of a table and the rest of it on the next page: one with as
 * many columns, which follows at once. Its head may stand there a second time.
 */
export function continueTables(drafts: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let before: PageTable | undefined;
  let [number, rows] = [0, 0];
  for (let index = 0; index < drafts.length; ) {
    const table = readTable(drafts, index);
    if (!table) {
      // The index is below the length.
      all.push(drafts[index] as Draft);
      before = undefined;
      index += 1;
      continue;
    }
    const goesOn = before !== undefined && table.page === before.page + 1 && table.columns === before.columns;
    if (!goesOn) [number, rows] = [number + 1, 0];
    const head = goesOn ? before?.head : undefined;
    for (const draft of table.drafts) {
      // A draft of a table has a cell.
      const cell = draft.cell as NonNullable<Draft["cell"]>;
      const isCopy = cell.row === 1 && table.head !== "" && table.head === head;
      all.push({ ...draft, isCopy, cell: { ...cell, table: number, row: rows + cell.row } });
    }
    rows += table.rows;
    before = { ...table, head: head ?? table.head };
    index += table.drafts.length;
  }
  return all;
}

function readTable(drafts: readonly Draft[], start: number): PageTable | undefined {
  const own: Draft[] = [];
  const isSame = ({ cell, segments }: Draft): boolean =>
    cell !== undefined && cell.table === own[0]?.cell?.table && segments[0]?.page === firstOf(own[0]).page;
  for (
    let draft = drafts[start];
    draft?.cell && (own.length === 0 || isSame(draft));
    draft = drafts[start + own.length]
  )
    own.push(draft);
  const [first] = own;
  if (!first) return undefined;
  const cells = own.flatMap(({ cell }) => cell ?? []);
  const top = own.filter(({ cell }) => cell?.row === 1);
  const isHead = top.every(({ cell }) => cell?.isHeader === true);
  return {
    drafts: own,
    page: firstOf(first).page,
    columns: Math.max(...cells.map(({ column }) => column)),
    rows: Math.max(...cells.map(({ row }) => row)),
    head: isHead ? top.flatMap(({ segments }) => segments.map(({ text }) => text)).join(" ") : "",
  };
}
