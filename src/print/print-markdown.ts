import { type Block, type Cell, type Document, type List, type Table, words } from "../document/document.ts";
import { linesOf } from "../document/revision.ts";
import { type ImagePath, printCell, printHeadingText, printParagraph } from "./print-markdown-inlines.ts";

/**
 * Prints a document as Markdown: CommonMark with GitHub's tables. A Markdown parser finds the same parts and words in it.
 *
 * The title is the only heading of the first level, so all other headings are one level further down.
 */
export function printMarkdown(document: Document, pathOf: ImagePath): string {
  return `${printBlocks(document.blocks, pathOf)}\n`;
}

/** Prints blocks as Markdown, without a line end after the last. */
export function printBlocks(blocks: readonly Block[], pathOf: ImagePath): string {
  let last: Block | undefined;
  let usesOtherMark = false;
  const printed = blocks.map((block) => {
    usesOtherMark = isSameKindOfList(last, block) && !usesOtherMark;
    last = block;
    return printBlock(block, usesOtherMark, pathOf);
  });
  // A revision of a text that has not changed prints nothing.
  return printed.filter((text) => text !== "").join("\n\n");
}

function printBlock(block: Block, usesOtherMark: boolean, pathOf: ImagePath): string {
  switch (block.role) {
    case "title":
      return `# ${printHeadingText(block.text)}`;
    case "heading":
      return `${"#".repeat(Math.min(block.level + 1, 6))} ${printHeadingText(block.text)}`;
    case "paragraph":
      return printParagraph(block.inlines, pathOf);
    case "guide":
      return printParagraph([words(block.text)], pathOf);
    case "notice":
      return quoteLines(printParagraph(block.inlines, pathOf));
    case "quote":
      return quoteLines(printBlocks(block.blocks, pathOf));
    case "list":
      return printList(block, usesOtherMark, pathOf);
    case "table":
      return printTable(block, pathOf);
    case "revision":
      return printList(
        { role: "list", start: undefined, items: linesOf(block).map((line) => [line]) },
        usesOtherMark,
        pathOf,
      );
  }
}

function quoteLines(text: string): string {
  return text.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">");
}

/** Whether a block is a list of the same kind as the block before it: with the same mark, they would be one list. */
function isSameKindOfList(last: Block | undefined, block: Block): boolean {
  const isList = last?.role === "list" && block.role === "list";
  return isList && (last.start === undefined) === (block.start === undefined);
}

/** The largest number that an item of a list may have (CommonMark 0.31, clause 5.2). */
const largestNumber = 999_999_999;

function printList({ start, items }: List, usesOtherMark: boolean, pathOf: ImagePath): string {
  const isTight = items.every(isTightItem);
  const printed = items.map((item, index) => {
    const mark =
      start === undefined
        ? usesOtherMark
          ? "*"
          : "-"
        : `${Math.min(start + index, largestNumber)}${usesOtherMark ? ")" : "."}`;
    const content = isTight
      ? item.map((block) => printBlock(block, false, pathOf)).join("\n")
      : printBlocks(item, pathOf);
    return `${mark} ${content.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length + 1)}`)}`;
  });
  return printed.join(isTight ? "\n" : "\n\n");
}

/**
 * Whether an item needs no empty lines: it is one paragraph, or a paragraph and one list. A list that begins at another
 * number than 1 needs an empty line before it.
 */
function isTightItem([first, second, ...rest]: readonly Block[]): boolean {
  if (first?.role !== "paragraph" || rest.length > 0) return false;
  if (second === undefined) return true;
  return second.role === "list" && (second.start ?? 1) === 1 && second.items.every(isTightItem);
}

/** The rule below the header of a column, by the column's alignment. */
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
