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

/** Numbers the bookmarks of a body in order. The docx library's own numbers clash, and increase from build to build. */
export function numberBookmarks(xml: string): string {
  let last = 0;
  const open: number[] = [];
  return xml.replace(/<w:bookmark(Start|End)\b([^>]*) w:id="\d+"/g, (_, edge: string, rest: string) => {
    if (edge === "Start") {
      last += 1;
      open.push(last);
    }
    const id = edge === "Start" ? last : open.pop();
    return `<w:bookmark${edge}${rest} w:id="${id}"`;
  });
}
