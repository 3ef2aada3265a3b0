import type { Block, Cell, Document, List, Table } from "../document/document.ts";
import { linesOf } from "../document/revision.ts";
import { type ImagePath, printCell, printHeadingText, printParagraph } from "./print-markdown-inlines.ts";

/**
 * Prints a document as Markdown: CommonMark, and tables as GitHub has them. Read again, it has the same parts and words.
 *
 * The title is its one heading of the first level, so that everything else is one level further down.
 */
export function printMarkdown(document: Document, pathOf: ImagePath): string {
  return `${printBlocks(document.blocks, pathOf)}\n`;
}

function printBlocks(blocks: readonly Block[], pathOf: ImagePath): string {
  let last: Block | undefined;
  let isOther = false;
  const printed = blocks.map((block) => {
    isOther = isSameKindOfList(last, block) && !isOther;
    last = block;
    return printBlock(block, isOther, pathOf);
  });
  // Of a text that has not changed there is nothing to print.
  return printed.filter((text) => text !== "").join("\n\n");
}

function printBlock(block: Block, isOther: boolean, pathOf: ImagePath): string {
  switch (block.role) {
    case "title":
      return `# ${printHeadingText(block.text)}`;
    case "heading":
      return `${"#".repeat(Math.min(block.level + 1, 6))} ${printHeadingText(block.text)}`;
    case "paragraph":
      return printParagraph(block.inlines, pathOf);
    case "notice":
      return quoteLines(printParagraph(block.inlines, pathOf));
    case "quote":
      return quoteLines(printBlocks(block.blocks, pathOf));
    case "list":
      return printList(block, isOther, pathOf);
    case "table":
      return printTable(block, pathOf);
    case "revision":
      return printList(
        { role: "list", start: undefined, items: linesOf(block).map((line) => [line]) },
        isOther,
        pathOf,
      );
  }
}

function quoteLines(text: string): string {
  return text.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">");
}

/** A list right after one of its kind goes on with that one, unless it has the other mark. */
function isSameKindOfList(last: Block | undefined, block: Block): boolean {
  const isList = last?.role === "list" && block.role === "list";
  return isList && (last.start === undefined) === (block.start === undefined);
}

/** A number of more digits is no mark of a list (CommonMark 0.31, clause 5.2). */
const largestNumber = 999_999_999;

function printList({ start, items }: List, isOther: boolean, pathOf: ImagePath): string {
  const isTight = items.every(isTightItem);
  const printed = items.map((item, index) => {
    const mark =
      start === undefined
        ? isOther
          ? "*"
          : "-"
        : `${Math.min(start + index, largestNumber)}${isOther ? ")" : "."}`;
    const content = isTight
      ? item.map((block) => printBlock(block, false, pathOf)).join("\n")
      : printBlocks(item, pathOf);
    return `${mark} ${content.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length + 1)}`)}`;
  });
  return printed.join(isTight ? "\n" : "\n\n");
}

/** Words, or words with one list right below them: no empty line is needed, but before a list that begins at 2 or more. */
function isTightItem([first, second, ...rest]: readonly Block[]): boolean {
  if (first?.role !== "paragraph" || rest.length > 0) return false;
  if (second === undefined) return true;
  return second.role === "list" && (second.start ?? 1) === 1 && second.items.every(isTightItem);
}

/** How a column's rule says its alignment. */
const rules = { left: ":---", center: ":---:", right: "---:" };

function printTable({ header, rows, alignments = [] }: Table, pathOf: ImagePath): string {
  const row = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => printCell(cell, pathOf)).join(" | ")} |`;
  const columns = header.map((_, column) => {
    const alignment = alignments[column];
    return alignment ? rules[alignment] : "---";
  });
  const rule = `| ${columns.join(" | ")} |`;
  return [row(header), rule, ...rows.map(row)].join("\n");
}
