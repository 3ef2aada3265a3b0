import type { TypeMeasures } from "./measure-type.ts";
import type { Segment } from "./segment.ts";

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?:…][”"’')\]]*$/.test(text);
}

/**
 * Whether the first word of the next line would have fitted at the end of a line, so that something else than the edge
 * ended it. Its width is estimated from that of its line.
 */
export function nextWordFits(line: Segment, next: Segment, { rightEdgeOf }: TypeMeasures): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  const width = ((next.right - next.left) / Math.max(next.text.length, 1)) * word.length;
  return line.right + 1.3 * width + line.size < rightEdgeOf(line);
}
