import type { LineIndex } from "../diagnostics/position.ts";

/**
 * Where in a text the characters of a paragraph stand.
 *
 * The parser knows a paragraph's lines but not its columns: it takes off indentation, list marks and quotation marks
 * and joins the lines. Each of its lines is therefore the end of a line of the text.
 */
export function placeContent(lines: LineIndex, firstLine: number, content: string): number[] {
  const offsets: number[] = [];
  let line = firstLine;
  for (const part of content.split("\n")) {
    const written = lines.lineText(line);
    const at = lines.lineStart(line) + Math.max(written.lastIndexOf(part), 0);
    for (let index = 0; index <= part.length; index += 1) offsets.push(at + index);
    line += 1;
  }
  return offsets;
}

/** Where the content of a table cell stands, looking from `from` within its line; `next` is where to look on. */
export function placeWithinLine(
  lines: LineIndex,
  line: number,
  content: string,
  from: number,
): { offsets: number[]; next: number } {
  const start = lines.lineStart(line);
  const written = lines.lineText(line);
  const offsets: number[] = [];
  let at = Math.max(written.indexOf(content.charAt(0), from), from);
  for (const unit of content) {
    // A bar inside a cell is written \|, and the parser has taken the backslash away.
    if (unit === "|" && written.startsWith("\\|", at)) at += 1;
    for (let index = 0; index < unit.length; index += 1) offsets.push(start + at + index);
    at += unit.length;
  }
  offsets.push(start + at);
  return { offsets, next: written.indexOf("|", at) === -1 ? written.length : written.indexOf("|", at) + 1 };
}
