import type { Block, Table } from "../document/document.ts";
import { fitTable, type Room, type TableFit, type TableType } from "../paper/fit-table.ts";

/** The texts of a table's cells as they are printed, the header's first. */
type Rows = readonly (readonly string[])[];

/** Fits the tables of a document so that those with the same header have the same columns, such as those of milestones. */
export class ColumnSharer {
  readonly #type: TableType;
  readonly #rows = new Map<string, (readonly string[])[]>();
  /** Each fit once, since a document may have very many tables. */
  readonly #fits = new Map<string, TableFit>();

  constructor(type: TableType, tables: readonly Rows[]) {
    this.#type = type;
    for (const rows of tables) {
      const group = this.#rows.get(headerOf(rows));
      if (group) for (const row of rows.slice(1)) group.push(row);
      else this.#rows.set(headerOf(rows), [...rows]);
    }
  }

  /** Fits a table. One that has room on a page that stands upright does not lie down for another's sake. */
  fit(rows: Rows, room: Room): TableFit {
    const key = `${room.upright} ${headerOf(rows)}`;
    const known = this.#fits.get(key);
    const shared = known ?? fitTable(this.#rows.get(headerOf(rows)) ?? rows, this.#type, room);
    this.#fits.set(key, shared);
    return shared.isLying ? fitTable(rows, this.#type, room) : shared;
  }
}

function headerOf([header = []]: Rows): string {
  return header.join("\n");
}

/** Finds the tables of blocks, also those in lists and quotations, in reading order. */
export function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.role === "table") return [block];
    if (block.role === "list") return block.items.flatMap(tablesIn);
    return block.role === "quote" ? tablesIn(block.blocks) : [];
  });
}
