import type { LineIndex } from "../diagnostics/position.ts";

/**
 * The offset in the text of each character of a paragraph, and of the end of each of its lines.
 *
 * The parser knows the paragraph's lines but not its columns: it strips indentation, list marks and quotation marks,
 * and joins the lines. Each line of `content` is therefore the end of a line of the text. `firstLine` counts from 1.
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

/**
 * The offset in the text of each character of a table cell. The search begins at the column `from` of the line, and
 * `next` is the column at which to search for the following cell.
 */
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
    // A writer types a bar inside a cell as \|, and the parser drops the backslash.
    if (unit === "|" && written.startsWith("\\|", at)) at += 1;
    for (let index = 0; index < unit.length; index += 1) offsets.push(start + at + index);
    at += unit.length;
  }
  offsets.push(start + at);
  return { offsets, next: written.indexOf("|", at) === -1 ? written.length : written.indexOf("|", at) + 1 };
}
