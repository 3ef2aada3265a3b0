import { textsOf } from "../../src/document/count-words.ts";
import type { Block } from "../../src/document/document.ts";

/** The words of a text, in order, split at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\p{Z}]+/u).filter((word) => word !== "");
}

/** The words of blocks, in reading order. */
export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return textsOf(blocks).flatMap(wordsOf);
}
