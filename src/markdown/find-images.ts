import { parseMarkdown } from "./parse-markdown.ts";
import { allInlines, type Block, type Image } from "./tree.ts";

/** The images of a text, in reading order. */
export function findImages(text: string): Image[] {
  // Every image begins so; most texts have none, and are parsed for other reasons.
  return text.includes("![") ? imagesIn(parseMarkdown(text).blocks) : [];
}

/** The images of blocks, in reading order. */
export function imagesIn(blocks: readonly Block[]): Image[] {
  return allInlines(blocks).filter((inline) => inline.kind === "image");
}
