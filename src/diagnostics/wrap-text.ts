/**
 * Breaks a text at its spaces into lines of at most `width` UTF-16 units; a longer word gets a line of its own. The
 * first line begins with `first`, and every other line with `indent`.
 */
export function wrapText(text: string, width: number, first: string, indent: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \n]+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
