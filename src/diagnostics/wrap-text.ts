/**
 * Breaks a text into lines of at most `width` characters at its spaces; a longer word has a line of its own.
 * `indent` begins every line but the first, whose own beginning is `first`.
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
