import { createHash } from "node:crypto";

/** Word reads no longer name ([MS-OE376], 2.1.362), and none that begins with anything but a letter. */
const longestName = 40;

/**
 * The bookmark of a heading: its anchor, which is the same from month to month (`soki.summary`). Word's own dialog makes
 * no names with points or hyphens in them, but Word reads, lists, links to and keeps them. An anchor that is no name
 * for Word goes by its digest.
 */
export function bookmarkName(anchor: string): string {
  if (/^\p{L}/u.test(anchor) && anchor.length <= longestName) return anchor;
  return `x${createHash("sha256")
    .update(anchor)
    .digest("hex")
    .slice(0, longestName - 1)}`;
}

/** Numbers the bookmarks of a body in their order: the library's own numbers would clash, and go on from build to build. */
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
