import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Block as MarkdownBlock, Inline as MarkdownInline } from "../markdown/tree.ts";
import type { Block, Inline } from "./document.ts";

/** The blocks of a Markdown text. */
export function textBlocks(text: string): Block[] {
  return parseMarkdown(text).blocks.map(toBlock);
}

function toBlock(block: MarkdownBlock): Block {
  switch (block.kind) {
    case "paragraph":
      return { role: "paragraph", inlines: toInlines(block.inlines) };
    case "list":
      return {
        role: "list",
        start: block.start,
        items: block.items.filter(isFilled).map((item) => item.map(toBlock)),
      };
    case "quote":
      return { role: "quote", blocks: block.blocks.map(toBlock) };
    case "table":
      return {
        role: "table",
        header: block.header.map(toInlines),
        rows: block.rows.map((row) => row.map(toInlines)),
      };
  }
}

/** A list mark without words would be an empty paragraph in the document. */
function isFilled(item: readonly MarkdownBlock[]): boolean {
  return item.length > 0;
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
function toInlines(inlines: readonly MarkdownInline[]): Inline[] {
  return joinWords(inlines).map((inline) => {
    switch (inline.kind) {
      case "words":
        return { role: "words", text: inline.text };
      case "break":
        return { role: "break" };
      case "link":
        return { role: "link", address: inline.address, children: toInlines(inline.children) };
      default:
        return { role: inline.kind, children: toInlines(inline.children) };
    }
  });
}
