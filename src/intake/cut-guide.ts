import type { Bookmark, ReadBlock, ReadInline } from "../docx-reader/read-document.ts";

/** A block of a form without its guide: all of it is the form's own, or what somebody wrote behind the guide is left. */
export interface CutBlock {
  readonly block: ReadBlock;
  readonly isGuide: boolean;
}

/**
 * Takes the guide out of the blocks below a heading, where it still stands. It is known by its words, whatever its style,
 * since text that is typed behind it has its style; or else by its bookmark, if nothing was typed behind it.
 */
export function cutGuide(
  blocks: readonly ReadBlock[],
  guide: string,
  bookmark: Bookmark | undefined,
): CutBlock[] {
  const words = guide.split(/[\s\u00A0]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^[\\s\\u00A0]*${words.join("[\\s\\u00A0]+")}`);
  let isFound = false;
  return blocks.map((block): CutBlock => {
    if (isFound || block.role === "table") return { block, isGuide: false };
    const length = pattern.exec(block.text)?.[0].length ?? 0;
    const isMarked = bookmark?.start.paragraph === block.place.paragraph;
    if (length === 0 && !(isMarked && bookmark?.end?.offset === block.text.length))
      return { block, isGuide: false };
    isFound = true;
    const rest = block.text.slice(length);
    if (length === 0 || rest.trim() === "") return { block, isGuide: true };
    const start = length + (rest.length - rest.trimStart().length);
    return {
      block: {
        ...block,
        role: "paragraph",
        text: block.text.slice(start),
        inlines: dropStart(block.inlines, start).inlines,
      },
      isGuide: false,
    };
  });
}

/** Inlines without so many characters at their beginning, and how many are still to be dropped. */
function dropStart(
  inlines: readonly ReadInline[],
  count: number,
): { readonly inlines: ReadInline[]; readonly left: number } {
  let left = count;
  const kept: ReadInline[] = [];
  for (const inline of inlines) {
    if (left <= 0) kept.push(inline);
    else if (inline.role === "words") {
      if (inline.text.length > left) kept.push({ ...inline, text: inline.text.slice(left) });
      left -= inline.text.length;
    } else if (inline.role === "break") left -= 1;
    else if ("children" in inline) {
      const rest = dropStart(inline.children, left);
      if (rest.inlines.length > 0) kept.push({ ...inline, children: rest.inlines });
      left = rest.left;
    } else kept.push(inline);
  }
  return { inlines: kept, left: Math.max(left, 0) };
}
