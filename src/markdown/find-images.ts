import { allInlines, type Block, type Image } from "./tree.ts";

/** Finds the images of blocks, in reading order. */
export function imagesIn(blocks: readonly Block[]): Image[] {
  return allInlines(blocks).filter((inline) => inline.kind === "image");
}
