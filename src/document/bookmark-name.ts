import { createHash } from "node:crypto";

/** Word reads names of at most this length ([MS-OE376], 2.1.362), which must begin with a letter. */
const longestName = 40;

/**
 * Returns the name of a heading's bookmark: its anchor, which is the same from month to month (`soki.summary`). Word's
 * own dialog allows no points or hyphens in names, but Word reads, lists, links to and keeps such names. If Word would
 * not read an anchor as a name, the name is a part of its SHA-256.
 */
export function bookmarkName(anchor: string): string {
  if (/^\p{L}/u.test(anchor) && anchor.length <= longestName) return anchor;
  return `x${createHash("sha256")
    .update(anchor)
    .digest("hex")
    .slice(0, longestName - 1)}`;
}
