import { endsSentence, goesOn } from "./line-ends.ts";
import type { TextLine } from "./text-line.ts";

const address = /^(?:https?:\/\/|mailto:|ftp:\/\/|file:\/\/|tel:)\S+$/i;

/**
 * Finds the addresses of links that a program wrote out of a PDF file's pages: lines that are an address and nothing more,
 * next to one that nobody types (mailto:), or inside a sentence that goes on after them. An address on a line of its own
 * anywhere else was meant to be read.
 */
export function findDumpedAddresses(lines: readonly TextLine[]): Set<TextLine> {
  const found = new Set<TextLine>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (address.test(lines[to]?.text ?? "")) to += 1;
    if (to === from) continue;
    const run = lines.slice(from, to);
    const [before, after] = [lines[from - 1]?.text, lines[to]?.text];
    const isInSentence =
      before !== undefined && after !== undefined && !endsSentence(before) && goesOn(before, after);
    if (isInSentence || run.some(({ text }) => /^mailto:/i.test(text)))
      for (const line of run) found.add(line);
    from = to;
  }
  return found;
}
