import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, plainText } from "../markdown/tree.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { ParagraphRole } from "./changes.ts";

export interface Paragraph {
  readonly role: ParagraphRole;
  /** What a reader reads: no marks, no addresses. The cells of a row are parted by a bar. */
  readonly text: string;
}

/**
 * The paragraphs of a Markdown text, in reading order, without those in which there is nothing to read. Personal data
 * are masked.
 */
export function readParagraphs({ parsed }: MarkdownText): Paragraph[] {
  return paragraphsOf(parsed.blocks, "paragraph")
    .filter((paragraph) => paragraph.text !== "")
    .map((paragraph) => ({ ...paragraph, text: maskPersonalData(paragraph.text) }));
}

function paragraphsOf(blocks: readonly Block[], role: "paragraph" | "item"): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.kind) {
      case "paragraph":
        return [{ role, text: plainText(block.inlines).trim() }];
      case "list":
        return block.items.flatMap((item) => paragraphsOf(item, "item"));
      case "quote":
        return paragraphsOf(block.blocks, role);
      case "table":
        return [block.header, ...block.rows].map((cells) => ({
          role: "row",
          text: cells.map(plainText).join(" | ").trim(),
        }));
    }
  });
}
