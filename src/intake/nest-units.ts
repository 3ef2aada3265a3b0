import type { Block, List } from "../document/document.ts";
import type { Unit } from "../document/units.ts";

/** Word lets an item stand at any level of its list, Markdown at most one level below the item before it. */
export function clampLevels(units: readonly Unit[]): Unit[] {
  let deepest = 0;
  return units.map((unit) => {
    if (!isItem(unit)) {
      deepest = 0;
      return unit;
    }
    const level = Math.min(unit.level, deepest);
    deepest = level + 1;
    return { ...unit, level };
  });
}

export function isItem({ kind }: Unit): boolean {
  return kind === "bullet" || kind === "number";
}

/** Nests units as blocks again: items that follow each other are lists. */
export function nest(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < units.length; ) {
    const own = units[at];
    if (!own) break;
    if (isItem(own)) {
      const end = units.findIndex((other, index) => index > at && !isInList(other, own));
      const items = units.slice(at, end === -1 ? undefined : end);
      blocks.push(nestList(items, own.level));
      at += items.length;
      continue;
    }
    blocks.push(toBlock(own));
    at += 1;
  }
  return blocks;
}

function isInList(unit: Unit, first: Unit): boolean {
  return (
    isItem(unit) && (unit.level > first.level || (unit.level === first.level && unit.kind === first.kind))
  );
}

function nestList([first, ...rest]: readonly Unit[], level: number): List {
  const items: Block[][] = [];
  const all = first ? [first, ...rest] : [];
  for (let at = 0; at < all.length; ) {
    const end = all.findIndex((other, index) => index > at && other.level === level);
    const [own, ...below] = all.slice(at, end === -1 ? undefined : end);
    items.push([{ role: "paragraph", inlines: own?.inlines ?? [] }, ...nest(below)]);
    at += 1 + below.length;
  }
  return { role: "list", start: first?.kind === "number" ? (first.start ?? 1) : undefined, items };
}

function toBlock({ kind, inlines, rows: [header = [], ...rows] }: Unit): Block {
  if (kind === "table") return { role: "table", header, rows };
  const paragraph: Block = { role: "paragraph", inlines };
  return kind === "quote" ? { role: "quote", blocks: [paragraph] } : paragraph;
}
