import { printable } from "../diagnostics/printable.ts";
import { type Block, type Document, type Inline, textOf } from "../document/document.ts";
import { linesOf } from "../document/revision.ts";

/**
 * Prints a document as one line a paragraph: role, tab, text. The roles are Title, H1 to H6, P, LI, and for tables TH
 * and TR, whose cells are parted by ` | `. A paragraph that follows another within a list item or a quotation is a P. What
 * a draft says of itself is a NOTE. Characters that would turn or break a line are shown by the sign for such.
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

/** The first paragraph of an item carries the item's mark; an item that begins with another list has none of its own. */
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

/** Whether a text is an outline, by the roles that its lines begin with. */
export function isOutline(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return text.startsWith("Title\t") && lines.every((line) => outlineLine.test(line));
}
