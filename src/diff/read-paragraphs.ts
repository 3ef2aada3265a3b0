import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, plainText } from "../markdown/tree.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import type { ParagraphRole } from "./changes.ts";

export interface Paragraph {
  readonly role: ParagraphRole;
  /** The text that a reader sees, without marks and addresses. A bar separates the cells of a row. */
  readonly text: string;
}

/**
 * Returns the paragraphs of a Markdown text in reading order, with personal data masked. It leaves out paragraphs
 * without text.
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
