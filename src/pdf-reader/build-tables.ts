import type { ReadBlock, ReadCell, ReadParagraph, ReadRow, ReadTable } from "../docx-reader/read-document.ts";
import type { TagCell } from "./read-tags.ts";

/** A paragraph with the cell that it stands in. */
export interface Placed {
  readonly block: ReadParagraph;
  readonly cell: TagCell | undefined;
}

/** Puts paragraphs that stand in cells together to tables. */
export function buildTables(placed: readonly Placed[]): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (let index = 0; index < placed.length; ) {
    const run: Placed[] = [];
    for (
      let next = placed[index];
      next?.cell && isSameTable(run.at(-1), next);
      next = placed[index + run.length]
    )
      run.push(next);
    const block = placed[index]?.block;
    if (run.length > 0) blocks.push(tableOf(run));
    else if (block) blocks.push(block);
    index += Math.max(run.length, 1);
  }
  return blocks;
}

function isSameTable(before: Placed | undefined, next: Placed): boolean {
  return !before || before.cell?.table === next.cell?.table;
}

function tableOf(run: readonly Placed[]): ReadTable {
  const rows = new Map<number, Map<number, Placed[]>>();
  const columns = Math.max(...run.map(({ cell }) => cell?.column ?? 1));
  for (const each of run) {
    const cells = rows.get(each.cell?.row ?? 0) ?? new Map<number, Placed[]>();
    rows.set(each.cell?.row ?? 0, cells);
    const column = each.cell?.column ?? 1;
    const cell = cells.get(column);
    if (cell) cell.push(each);
    else cells.set(column, [each]);
  }
  const [first, last] = [run[0]?.block, run.at(-1)?.block];
  // A run has one block at least.
  const place = { ...(first as ReadParagraph).place, end: last?.place.end ?? 0 };
  return { role: "table", rows: [...rows.values()].map((cells) => rowOf(cells, columns)), place };
}

function rowOf(cells: ReadonlyMap<number, readonly Placed[]>, columns: number): ReadRow {
  const all = [...cells.values()].flat();
  return {
    isHeader: all.every(({ cell }) => cell?.isHeader === true),
    cells: Array.from(
      { length: columns },
      (_, index): ReadCell => ({
        blocks: (cells.get(index + 1) ?? []).map(({ block }) => block),
        columns: 1,
        continuesAbove: false,
      }),
    ),
  };
}
