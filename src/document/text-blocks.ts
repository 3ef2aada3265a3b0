import type { MarkdownText } from "../markdown/markdown-text.ts";
import type {
  Block as MarkdownBlock,
  Image as MarkdownImage,
  Inline as MarkdownInline,
} from "../markdown/tree.ts";
import type { Images } from "../model/image.ts";
import type { Block, Inline } from "./document.ts";
import { simplifyInlines } from "./simplify-inlines.ts";

/** Builds the blocks of a Markdown text, with the images that were read for it. */
export function textBlocks(text: MarkdownText, images: Images): Block[] {
  return toBlocks(text.parsed.blocks, images);
}

function toBlocks(blocks: readonly MarkdownBlock[], images: Images): Block[] {
  return blocks.map((block) => toBlock(block, images)).filter(isFilled);
}

function toBlock(block: MarkdownBlock, images: Images): Block {
  switch (block.kind) {
    case "paragraph":
      return { role: "paragraph", inlines: toInlines(block.inlines, images) };
    case "list":
      return {
        role: "list",
        start: block.start,
        items: block.items.map((item) => toBlocks(item, images)).filter((item) => item.length > 0),
      };
    case "quote":
      return { role: "quote", blocks: toBlocks(block.blocks, images) };
    case "table":
      return {
        role: "table",
        alignments: block.alignments,
        header: block.header.map((cell) => toInlines(cell, images)),
        rows: block.rows.map((row) => row.map((cell) => toInlines(cell, images))),
      };
  }
}

/** Whether a block has content. A list or quotation without any would be an empty paragraph in the document. */
function isFilled(block: Block): boolean {
  if (block.role === "list") return block.items.length > 0;
  return block.role !== "quote" || block.blocks.length > 0;
}

/** Replaces an image that could not be read, which a diagnostic reports, by its alternative text. */
function toImage({ source, alt }: MarkdownImage, images: Images): Inline {
  const image = images.get(source);
  return typeof image === "object" ? { role: "image", image, alt } : { role: "words", text: alt };
}

/** Drops places in the source, which only diagnostics need, and joins words that the parser separated for them. */
function toInlines(inlines: readonly MarkdownInline[], images: Images): Inline[] {
  return simplifyInlines(inlines.map((inline) => toInline(inline, images)));
}

function toInline(inline: MarkdownInline, images: Images): Inline {
  switch (inline.kind) {
    case "words":
      return { role: "words", text: inline.text };
    case "image":
      return toImage(inline, images);
    case "break":
      return { role: "break" };
    case "link":
      return {
        role: "link",
        address: inline.address,
        children: inline.children.map((child) => toInline(child, images)),
      };
    default:
      return { role: inline.kind, children: inline.children.map((child) => toInline(child, images)) };
  }
}
