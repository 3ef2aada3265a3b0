import type { Block } from "../document/document.ts";

/** The id of each section of a page, by the anchor of its heading. */
export type SectionIds = ReadonlyMap<string, string>;

/**
 * Gives every heading its anchor as an id, with a hyphen for the dot: `soki`, `soki-summary`. Where that is another
 * heading's already (there may be a workstream `soki-summary`), the later one gets a number.
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
