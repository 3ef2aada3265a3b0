/** A line of a text that is not blank. Its range has its spaces and its line break, so that no two lines share a word. */
export interface TextLine {
  /** Without the spaces around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The column of its first character, from 0. */
  readonly indent: number;
  /** How many spaces stand at its end. */
  readonly trailing: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** How many form feeds stand before it: programs that read PDF files put one between two pages. */
  readonly page: number;
}

/** White space that ends a line. JavaScript counts each of them as space, so none of them divides a word. */
const lineBreak = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Splits a text into its lines, without the blank ones. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let [start, blanksBefore, page] = [0, 0, 0];
  const add = (end: number, next: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === "") blanksBefore += 1;
    else {
      const before = raw.slice(0, raw.length - raw.trimStart().length);
      const trailing = raw.length - before.length - trimmed.length;
      lines.push({
        text: trimmed,
        start,
        end: next,
        indent: columnsOf(before),
        trailing,
        blanksBefore,
        page,
      });
      blanksBefore = 0;
    }
    start = next;
  };
  for (const { 0: sign, index } of text.matchAll(lineBreak)) {
    add(index, index + sign.length);
    if (sign === "\f") page += 1;
  }
  add(text.length, text.length);
  return lines;
}

/** How wide the space before a line is; a tab reaches the next column that eight divides. */
function columnsOf(space: string): number {
  let column = 0;
  for (const sign of space) column = sign === "\t" ? column + 8 - (column % 8) : column + 1;
  return column;
}

/** Cuts a line in two at a space. Both keep its place in the text, and the second has no blank line before it. */
export function cutLine(line: TextLine, source: string, at: number): [TextLine, TextLine] {
  const offset = source.indexOf(line.text, line.start) + at;
  return [
    { ...line, text: line.text.slice(0, at).trim(), end: offset, trailing: 0 },
    { ...line, text: line.text.slice(at).trim(), start: offset, blanksBefore: 0 },
  ];
}
