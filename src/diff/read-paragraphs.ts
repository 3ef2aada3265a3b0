import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, type Inline, plainText, withChildren } from "../markdown/tree.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { ParagraphRole } from "./changes.ts";

export interface Paragraph {
  readonly role: ParagraphRole;
  /** The text that a reader sees, without marks and addresses: see `seenText`. A bar separates the cells of a row. */
  readonly text: string;
  /** Whether it shows a picture, whose alternative text is part of its text. */
  readonly hasPicture: boolean;
}

/**
 * Returns the paragraphs of a Markdown text in reading order, with personal data masked. It leaves out paragraphs
 * without text.
 */
export function readParagraphs({ parsed }: MarkdownText): Paragraph[] {
  return paragraphsOf(parsed.blocks, "paragraph")
    .map((paragraph) => ({ ...paragraph, text: seenText(paragraph.text) }))
    .filter((paragraph) => paragraph.text !== "")
    .map((paragraph) => ({ ...paragraph, text: maskPersonalData(paragraph.text) }));
}

function paragraphsOf(blocks: readonly Block[], role: "paragraph" | "item"): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.kind) {
      case "paragraph":
        return [{ role, text: plainText(block.inlines), hasPicture: showsPicture(block.inlines) }];
      case "list":
        return block.items.flatMap((item) => paragraphsOf(item, "item"));
      case "quote":
        return paragraphsOf(block.blocks, role);
      case "table":
        return [block.header, ...block.rows].map((cells) => ({
          role: "row",
          text: cells.map(plainText).join(" | "),
          hasPicture: cells.some(showsPicture),
        }));
    }
  });
}

function showsPicture(inlines: readonly Inline[]): boolean {
  return withChildren(inlines).some(({ kind }) => kind === "image");
}
