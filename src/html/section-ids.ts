import type { Block } from "../document/document.ts";

/** The id of each section of a page, by the anchor of its heading. */
export type SectionIds = ReadonlyMap<string, string>;

/**
 * Makes the id of every heading from its anchor, with hyphens for dots: `soki`, `soki-summary`. If another heading has
 * that id already (a workstream may be called `soki-summary`), the later one gets a number.
 */
export function nameSections(blocks: readonly Block[]): SectionIds {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const block of blocks) {
    if (block.role !== "heading") continue;
    const name = block.anchor.replaceAll(".", "-");
    let id = name;
    for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    ids.set(block.anchor, id);
  }
  return ids;
}
