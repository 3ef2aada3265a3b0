/** Some words of a line and how they look. */
export interface Segment {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** What stands without a space in it: parts of several segments, where no space parts them. */
interface Word {
  readonly parts: Segment[];
  length: number;
}

/**
 * Breaks segments into lines of at most `width` characters at their spaces, and then paints them: a colour has no width.
 * `first` begins the first line and `indent` the others; a longer word has a line of its own.
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
