import { type Block, plainText, type Table } from "../../markdown/tree.ts";
import type { Layout } from "../../model/layout.ts";
import type { Programme } from "../../model/programme.ts";
import type { Prose } from "../../model/prose.ts";
import { fitTable, type Room, usualSize } from "../../paper/fit-table.ts";
import { typeset } from "../../swedish/typeset.ts";

/** A4 in millimetres, and the twips in one of them. */
const page = { width: 210, height: 297 };
const millimetre = 1440 / 25.4;

/** What a list or quotation takes from the width of a table in it, at most, in twips. */
const indent = 340;

/** Finds the tables of a text that fit no page, not even one that lies on its side, without words being broken. */
export function findWideTables({ parsed }: Prose, { layout, language }: Programme): Table[] {
  const room = roomOf(layout);
  // The font of a template is not known here; most have a narrow one, and a false alarm would be worse.
  const type = { font: layout.template ? "Calibri" : layout.font, size: usualSize };
  return tablesIn(parsed.blocks, 0).flatMap(({ table, depth }) => {
    const rows = [table.header, ...table.rows].map((cells) =>
      cells.map((cell) => typeset(plainText(cell), language)),
    );
    const within = { upright: room.upright - depth * indent, lying: room.lying - depth * indent };
    return fitTable(rows, type, within).isTooWide ? [table] : [];
  });
}

function tablesIn(blocks: readonly Block[], depth: number): { table: Table; depth: number }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "table":
        return [{ table: block, depth }];
      case "list":
        return block.items.flatMap((item) => tablesIn(item, depth + 1));
      case "quote":
        return tablesIn(block.blocks, depth + 1);
      case "paragraph":
        return [];
    }
  });
}

function roomOf({ margins, template }: Layout): Room {
  const size = template?.section.pageSize?.attributes;
  const sides = template?.section.pageMargins?.attributes;
  const twips = (attribute: string | undefined, usual: number): number =>
    attribute !== undefined && /^-?\d{1,6}$/.test(attribute)
      ? Math.abs(Number(attribute))
      : usual * millimetre;
  const beside =
    twips(sides?.get("w:left"), margins.left) +
    twips(sides?.get("w:right"), margins.right) +
    twips(sides?.get("w:gutter"), 0);
  const [width, height] = [twips(size?.get("w:w"), page.width), twips(size?.get("w:h"), page.height)];
  return { upright: width - beside, lying: Math.max(width, height) - beside };
}
