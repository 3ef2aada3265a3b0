/**
 * Where in a text the characters of a paragraph stand.
 *
 * The parser knows a paragraph's lines but not its columns: it takes off indentation, list marks and quotation marks
 * and joins the lines. Each of its lines is therefore the end of a line of the text.
 */
export function placeContent(
  text: string,
  lineStarts: readonly number[],
  firstLine: number,
  content: string,
): number[] {
  const offsets: number[] = [];
  let line = firstLine;
  for (const part of content.split("\n")) {
    const start = lineStarts[line] ?? text.length;
    const written = text.slice(start, (lineStarts[line + 1] ?? text.length + 1) - 1);
    const at = start + Math.max(written.lastIndexOf(part), 0);
    for (let index = 0; index <= part.length; index += 1) offsets.push(at + index);
    line += 1;
  }
  return offsets;
}

/** Where the content of a table cell stands, looking from `from` within its line; `next` is where to look on. */
export function placeWithinLine(
  text: string,
  lineStarts: readonly number[],
  line: number,
  content: string,
  from: number,
): { offsets: number[]; next: number } {
  const start = lineStarts[line] ?? 0;
  const written = text.slice(start, (lineStarts[line + 1] ?? text.length + 1) - 1);
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

/** The offset at which each line of a text begins. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
