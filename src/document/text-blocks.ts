import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type {
  Block as MarkdownBlock,
  Image as MarkdownImage,
  Inline as MarkdownInline,
} from "../markdown/tree.ts";
import type { Images } from "../model/image.ts";
import type { Block, Inline } from "./document.ts";

/** The blocks of a Markdown text, with the images that were read for it. */
export function textBlocks(text: string, images: Images): Block[] {
  return parseMarkdown(text).blocks.map((block) => toBlock(block, images));
}

function toBlock(block: MarkdownBlock, images: Images): Block {
  switch (block.kind) {
    case "paragraph":
      return { role: "paragraph", inlines: toInlines(block.inlines, images) };
    case "list":
      return {
        role: "list",
        start: block.start,
        items: block.items.filter(isFilled).map((item) => item.map((child) => toBlock(child, images))),
      };
    case "quote":
      return { role: "quote", blocks: block.blocks.map((child) => toBlock(child, images)) };
    case "table":
      return {
        role: "table",
        alignments: block.alignments,
        header: block.header.map((cell) => toInlines(cell, images)),
        rows: block.rows.map((row) => row.map((cell) => toInlines(cell, images))),
      };
  }
}

/** A list mark without words would be an empty paragraph in the document. */
function isFilled(item: readonly MarkdownBlock[]): boolean {
  return item.length > 0;
}

/** An image that could not be read is a finding; what is left of it here is its text. */
function toImage({ source, alt }: MarkdownImage, images: Images): Inline {
  const image = images.get(source);
  return typeof image === "object" ? { role: "image", image, alt } : { role: "words", text: alt };
}

/** Pieces that were apart in the source are one stretch of words in a document. */
function joinWords(inlines: readonly MarkdownInline[]): MarkdownInline[] {
  const joined: MarkdownInline[] = [];
  let pieces: string[] = [];
  const flush = (): void => {
    if (pieces.length > 0) joined.push({ kind: "words", text: pieces.join(""), start: 0, end: 0 });
    pieces = [];
  };
  for (const inline of inlines) {
    if (inline.kind === "words") pieces.push(inline.text);
    else {
      flush();
      joined.push(inline);
    }
  }
  flush();
  return joined;
}

/** Places are for diagnostics; a document has none. */
function toInlines(inlines: readonly MarkdownInline[], images: Images): Inline[] {
  return joinWords(inlines).map((inline) => {
    switch (inline.kind) {
      case "words":
        return { role: "words", text: inline.text };
      case "image":
        return toImage(inline, images);
      case "break":
        return { role: "break" };
      case "link":
        return { role: "link", address: inline.address, children: toInlines(inline.children, images) };
      default:
        return { role: inline.kind, children: toInlines(inline.children, images) };
    }
  });
}
