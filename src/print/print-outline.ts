import { printable } from "../diagnostics/printable.ts";
import { type Block, type Document, type Inline, textOf } from "../document/document.ts";
import { linesOf } from "../document/revision.ts";

/**
 * Prints a document with one line for each paragraph: role, tab, text. The roles are Title, H1 to H6, P, LI, NOTE for the
 * notices of a draft and the guides of a form, and for tables TH and TR, with ` | ` between the cells. In a list item, paragraphs after the first
 * are P. Characters that would break a line or change its direction are printed as a replacement character.
 */
export function printOutline(document: Document): string {
  return document.blocks.flatMap(outlineLines).join("");
}

function outlineLines(block: Block): string[] {
  switch (block.role) {
    case "title":
      return [line("Title", block.text)];
    case "heading":
      return [line(`H${block.level}`, block.text)];
    case "paragraph":
      return [line("P", textOf(block.inlines))];
    case "guide":
      return [line("NOTE", block.text)];
    case "notice":
      return [line("NOTE", textOf(block.inlines))];
    case "list":
      return block.items.flatMap(itemLines);
    case "quote":
      return block.blocks.flatMap(outlineLines);
    case "revision":
      return linesOf(block).flatMap(outlineLines);
    case "table":
      return [row("TH", block.header), ...block.rows.map((cells) => row("TR", cells))];
  }
}

/** Prints an item. Its first paragraph is the LI; an item that begins with another block has no LI of its own. */
function itemLines(item: readonly Block[]): string[] {
  const [first, ...rest] = item;
  if (first?.role !== "paragraph") return item.flatMap(outlineLines);
  return [line("LI", textOf(first.inlines)), ...rest.flatMap(outlineLines)];
}

function row(role: string, cells: readonly (readonly Inline[])[]): string {
  return line(role, cells.map(textOf).join(" | "));
}

function line(role: string, text: string): string {
  return `${role}\t${printable(text)}\n`;
}

const outlineLine = /^(?:Title|H[1-6]|P|LI|TH|TR|NOTE)\t/;

/** Whether a text is an outline, judged by the roles at the beginnings of its lines. */
export function isOutline(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return text.startsWith("Title\t") && lines.every((line) => outlineLine.test(line));
}
