import { wordPattern } from "../swedish/word-pattern.ts";
import { type Block, type Document, textOf } from "./document.ts";
import { trackedParagraphs } from "./revision.ts";

/** Counts the words of a document. */
export function countWords(document: Document): number {
  return textsOf(document.blocks).reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
}

const word = new RegExp(wordPattern, "gu");

/** Returns the text of every paragraph, in reading order. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.role) {
      case "title":
      case "heading":
      case "guide":
        return [block.text];
      case "paragraph":
      case "notice":
        return [textOf(block.inlines)];
      case "list":
        return block.items.flatMap(textsOf);
      case "quote":
        return textsOf(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((cells) => cells.map(textOf));
      case "revision":
        return trackedParagraphs(block).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    }
  });
}
