import { textOf } from "../document/document.ts";
import type { Unit } from "../document/units.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { plain } from "./read-units.ts";

/**
 * Finds what below the overview's heading is made of the entries: the last table with the overview's first column, and right
 * above it the line that counts statuses. The rest is what the programme itself says. Returns the numbers of the units.
 */
export function findOverview(units: readonly Unit[], { statusOverview }: DocumentWords): ReadonlySet<number> {
  const isOverview = ({ rows: [header] }: Unit): boolean =>
    header?.[0] !== undefined && plain(textOf(header[0])) === plain(statusOverview[0]);
  const table = units.findLastIndex(isOverview);
  if (table === -1) return new Set();
  const before = units[table - 1];
  const isCount = before?.kind === "paragraph" && /^\d+\s+\p{L}/u.test(textOf(before.inlines));
  return new Set(isCount ? [table - 1, table] : [table]);
}
