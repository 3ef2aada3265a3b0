/** Some words of a line, and the function that colours them. */
export interface Segment {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** A text without spaces, which may consist of parts of several segments. */
interface Word {
  readonly parts: Segment[];
  length: number;
}

/**
 * Breaks segments at their spaces into lines of at most `width` characters, and colours them; escape codes of colours do
 * not count. `first` begins the first line and `indent` the others. A word that is too long gets a line of its own.
 */
export function wrapSegments(
  segments: readonly Segment[],
  width: number,
  first: string,
  indent: string,
): string {
  const lines: string[] = [];
  let line = first;
  let length = first.length;
  let isEmpty = true;
  for (const word of wordsOf(segments)) {
    if (!isEmpty && length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      length = indent.length;
      isEmpty = true;
    }
    const painted = word.parts.map(({ text, paint }) => paint(text)).join("");
    line += isEmpty ? painted : ` ${painted}`;
    length += word.length + (isEmpty ? 0 : 1);
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function wordsOf(segments: readonly Segment[]): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, paint } of segments) {
    for (const [index, part] of text.split(/[ \n]+/).entries()) {
      if (index > 0) isOpen = false;
      if (part === "") continue;
      const last = words.at(-1);
      if (isOpen && last) {
        last.parts.push({ text: part, paint });
        last.length += part.length;
      } else words.push({ parts: [{ text: part, paint }], length: part.length });
      isOpen = true;
    }
  }
  return words;
}
