import type { LineIndex } from "../diagnostics/position.ts";
import type { Markup } from "../diagnostics/text-problems.ts";

/** Where the innermost list's mark and words stand, in columns from 0; undefined outside lists. */
export interface ItemColumns {
  readonly line: number;
  readonly mark: number;
  readonly words: number;
}

interface SwallowedLine {
  readonly markup: Markup;
  readonly start: number;
  readonly end: number;
}

const mark = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\S/;
/** No program breaks lines that are shorter than this. */
const shortestBroken = 40;
const sentenceEnd = /[.!?:;…]["”’)\]*_]*\s*$/;
const newSentence = /^[*_"”’“(]*\p{Lu}/u;

/**
 * Finds the lines of a paragraph that Markdown reads as its words although they look like something else: a line below a
 * list or a quotation that begins a new sentence (“lazy continuation”, CommonMark 0.31, clause 5.1), and the item of a
 * list that is indented so far that it is none.
 *
 * A line that goes on with the sentence above it stays where a reader expects it, and is no fault.
 */
export function findSwallowedLines(
  lines: LineIndex,
  firstLine: number,
  content: string,
  item: ItemColumns | undefined,
): SwallowedLine[] {
  const parts = content.split("\n");
  const quoteDepth = depthOf(lines, firstLine, parts[0] ?? "");
  return parts.flatMap((part, index): SwallowedLine[] => {
    const line = firstLine + index;
    const words = part.trimStart();
    const written = lines.lineText(line);
    const indent = Math.max(written.lastIndexOf(part), 0) + part.length - words.length;
    const place = {
      start: lines.lineStart(line) + indent,
      end: lines.lineStart(line) + written.trimEnd().length,
    };
    const above = index === 0 ? 0 : part.length - words.length;
    const tooFar = index === 0 ? indent - (item?.words ?? prefixOf(written)) : above;
    if (tooFar >= 4 && mark.test(words)) return [{ markup: "indentation", ...place }];
    if (index === 0 || !beginsAnew(parts[index - 1] ?? "", words)) return [];
    if (depthOf(lines, line, part) < quoteDepth) return [{ markup: "below-quote", ...place }];
    return item && indent <= item.mark ? [{ markup: "below-list", ...place }] : [];
  });
}

/**
 * Whether a line begins something new, and does not go on with the line above: after the end of a sentence, with a capital,
 * or with a sign or figure below a line that is too short to have been broken there.
 */
function beginsAnew(above: string, words: string): boolean {
  if (sentenceEnd.test(above) || newSentence.test(words)) return true;
  return above.trim().length < shortestBroken && /^(?:[\d([@#>]|--|https?:|\p{Ll}{1,3}-?\p{Lu})/u.test(words);
}

/** How many quotations a line says that it stands in. */
function depthOf(lines: LineIndex, line: number, part: string): number {
  const written = lines.lineText(line);
  return written.slice(0, Math.max(written.lastIndexOf(part), 0)).split(">").length - 1;
}

/** The columns of a line that belong to quotations. */
function prefixOf(written: string): number {
  return /^(?: {0,3}> ?)*/.exec(written)?.[0].length ?? 0;
}
