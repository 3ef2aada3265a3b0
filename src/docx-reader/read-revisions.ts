import { childAt, type XmlElement } from "../ooxml/parse-xml.ts";
import type { ReadOptions } from "./part-reading.ts";
import { type Surroundings, takenAway } from "./surroundings.ts";

/** Elements around text that was added or removed as a tracked change (ECMA-376 part 1, clause 17.13.5). */
const added: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
const removed: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** Returns the surroundings of the text inside a tracked change, or undefined if the element is no tracked change. */
export function withinRevision(
  name: string,
  within: Surroundings,
  { rejectChanges = false }: ReadOptions,
): Surroundings | undefined {
  if (added.has(name))
    return rejectChanges
      ? takenAway(within, "deleted")
      : { ...within, isInserted: within.fate === within.story };
  if (removed.has(name)) return rejectChanges ? within : takenAway(within, "deleted");
  return undefined;
}

/** Whether the mark at a paragraph's end is gone, so that the paragraph goes on in the next one (clause 17.13.5.15). */
export function isMarkRemoved(paragraph: XmlElement, options: ReadOptions): boolean {
  return isRemoved(childAt(paragraph, "w:pPr", "w:rPr"), options);
}

/** Whether a table's row is gone, by its properties (clauses 17.13.5.12 and 17.13.5.16). */
export function isRowRemoved(row: XmlElement, options: ReadOptions): boolean {
  return isRemoved(childAt(row, "w:trPr"), options);
}

/** Whether a cell is gone (clauses 17.13.5.1 and 17.13.5.2). */
export function isCellRemoved(cell: XmlElement, { rejectChanges = false }: ReadOptions): boolean {
  return childAt(cell, "w:tcPr", rejectChanges ? "w:cellIns" : "w:cellDel") !== undefined;
}

function isRemoved(properties: XmlElement | undefined, { rejectChanges = false }: ReadOptions): boolean {
  const gone = rejectChanges ? added : removed;
  return properties?.children.some(({ name }) => gone.has(name)) ?? false;
}
