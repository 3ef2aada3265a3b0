import type { Edit } from "../diagnostics/codes.ts";
import { type LineIndex, lineEndOf } from "../diagnostics/position.ts";
import { oddSpaces } from "./indentation.ts";
import type { SourceFile } from "./source-node.ts";

/** The lines of a text of which some are not indented. */
export interface PastedLines {
  readonly first: number;
  readonly last: number;
  /** The spaces that the text's lines begin with. */
  readonly indent: number;
  /** The lines that are not indented. */
  readonly unindented: ReadonlySet<number>;
  /** Whether the text's first line is one of them: then all its lines were pasted together. */
  readonly isWhole: boolean;
}

/** What begins an item of a list, in Markdown or as Word writes it on the clipboard. */
const itemMark = /^(?:[-*+•·▪\uE000-\uF8FF]|o(?=\t)|\d+[.)])\s+/;
const leadingSpace = new RegExp(`^[ \\t${oddSpaces}]*`, "u");
const blankLine = new RegExp(`^[\\s${oddSpaces}]*$`, "u");

/** Whether nothing can be seen on a line. */
export function isBlankLine(text: string): boolean {
  return blankLine.test(text);
}

/**
 * Indents the lines, and keeps what is further in than they are, such as the items of a list within another. Tabs and odd
 * spaces before a line become spaces.
 */
export function repairLines(file: SourceFile, lines: LineIndex, pasted: PastedLines): Edit[] {
  const { first, last, indent, unindented, isWhole } = pasted;
  let shallowest = indent;
  for (const number of unindented) shallowest = Math.min(shallowest, widthOf(leadOf(lines.lineText(number))));
  const written: string[] = [];
  let isMoved = false;
  let above: LineAbove | undefined;
  for (let number = first; number <= last; number += 1) {
    const text = lines.lineText(number);
    if (isBlankLine(text)) {
      isMoved = false;
      above = undefined;
      written.push("");
      continue;
    }
    const lead = leadOf(text);
    // A line below an unindented one, without a blank line between, was pasted with it.
    isMoved ||= isWhole || unindented.has(number);
    if (!isMoved) {
      written.push(text);
      continue;
    }
    const words = keepRow(text.slice(lead.length));
    const start = startOf(words);
    const typed = Math.max(0, spacesFor(lead, words) - shallowest);
    // An item that is further in than the one above is within it.
    const isWithin = start?.isItem && above?.isItem && typed > above.at && typed < above.inside;
    const deeper = isWithin ? (above?.inside ?? typed) : typed;
    const isBelow = above !== undefined && start === undefined && deeper < above.inside;
    // The rest of an item that a mail program broke into lines; anything else below a list or table stands by itself.
    const isRest = isBelow && above?.isItem && /^\p{Ll}/u.test(words);
    if (isBelow && !isRest) written.push("");
    written.push(" ".repeat(indent + (isRest ? (above?.inside ?? 0) : deeper)) + words);
    if (start) above = { isItem: start.isItem, at: typed, inside: deeper + start.width };
    else if (isBelow && !isRest) above = undefined;
  }
  const start = lines.lineStart(first);
  const end = lines.lineStart(last) + lines.lineText(last).length;
  const lineEnd = lineEndOf(file.text);
  return [{ range: { start, end }, text: written.join(lineEnd) }];
}

/** Markdown reads a row of hyphens as a rule, or makes a heading of the line above it; it was typed to be seen. */
function keepRow(words: string): string {
  const [row, sign = ""] = /^([-=*_])(?:\1|[ \t])*$/.exec(words) ?? [];
  if (row === undefined) return words;
  const count = row.split(sign).length - 1;
  const isRow = count >= 3 || (/[-=]/.test(sign) && row.trimEnd().length === count);
  return isRow ? `\\${words}` : words;
}

function leadOf(text: string): string {
  return leadingSpace.exec(text)?.[0] ?? "";
}

/** The item of a list or the row of a table that the lines above belong to. */
interface LineAbove {
  readonly isItem: boolean;
  /** How far in it was typed. */
  readonly at: number;
  /** How far in a line must be to belong to it. */
  readonly inside: number;
}

/** Whether words begin an item of a list or a row of a table, and how wide the item's mark is. */
function startOf(words: string): { readonly isItem: boolean; readonly width: number } | undefined {
  const mark = itemMark.exec(words)?.[0];
  if (mark !== undefined) return { isItem: true, width: /^\d/.test(mark) ? mark.length : 2 };
  return words.startsWith("|") ? { isItem: false, width: 1 } : undefined;
}

/** A tab before an item of a list means a level; before other words, Markdown would make code of them. */
function spacesFor(lead: string, words: string): number {
  const width = widthOf(lead);
  return /^ *$/.test(lead) || itemMark.test(words) ? width : 0;
}

/** The spaces that stand for a line's leading space: two for a tab, none for characters without width. */
function widthOf(lead: string): number {
  return [...lead].reduce(
    (width, character) =>
      width + (character === "\t" ? 2 : /[\u200B-\u200D\u2060\uFEFF]/.test(character) ? 0 : 1),
    0,
  );
}
