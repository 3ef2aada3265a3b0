import { parseMarkdown } from "./parse-markdown.ts";
import type { Block, Image, Inline } from "./tree.ts";

/** The images of a text, in reading order. */
export function findImages(text: string): Image[] {
  return imagesIn(parseMarkdown(text).blocks);
}

/** The images of blocks, in reading order. */
export function imagesIn(blocks: readonly Block[]): Image[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return imagesAmong(block.inlines);
      case "list":
        return block.items.flatMap(imagesIn);
      case "quote":
        return imagesIn(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((row) => row.flatMap(imagesAmong));
    }
  });
}

function imagesAmong(inlines: readonly Inline[]): Image[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "image") return [inline];
    return "children" in inline ? imagesAmong(inline.children) : [];
  });
}
