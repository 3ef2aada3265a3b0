import { type Block, type Document, textOf } from "./document.ts";

/** How many words a document has. A word is letters and digits, with hyphens, colons, points and slashes inside it. */
export function countWords(document: Document): number {
  return textsOf(document.blocks).reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-:/.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The text of every paragraph, in reading order. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.role) {
      case "title":
      case "heading":
        return [block.text];
      case "paragraph":
        return [textOf(block.inlines)];
      case "list":
        return block.items.flatMap(textsOf);
      case "quote":
        return textsOf(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((cells) => cells.map(textOf));
    }
  });
}
