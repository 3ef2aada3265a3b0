import type { Range } from "./codes.ts";
import type { Paint } from "./paint.ts";
import type { LineIndex } from "./position.ts";

/** Text shown before the place in a line that is too long to show whole. */
const lead = 15;

/**
 * The line a range begins on, with the range underlined, in two lines that fit the terminal.
 *
 * An entry's paragraph is one long line: only the part around the place is shown, with … where it goes on.
 */
export function quoteSource(lines: LineIndex, range: Range, width: number, paint: Paint): string[] {
  const { line, column } = lines.positionAt(range.start);
  const text = lines.lineText(line);
  const gutter = String(line).padStart(5);
  const room = Math.max(width - gutter.length - 4, 2 * lead);
  const start = column - 1;
  const length = Math.max(Math.min(range.end - range.start, text.length - start), 1);

  const from = text.length <= room ? 0 : Math.max(Math.min(start - lead, text.length - room), 0);
  const to = Math.min(from + room, text.length);
  const before = from > 0 ? `…${text.slice(from + 1, start)}` : text.slice(0, start);
  const after = to < text.length ? `${text.slice(start, to - 1)}…` : text.slice(start);
  const mark = "^".repeat(Math.max(Math.min(length, to - start), 1));
  return [
    `${paint.faint(`${gutter} |`)} ${showable(before + after)}`,
    `${paint.faint(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(before.length)}${paint.error(mark)}`,
  ];
}

/** Control characters would move the cursor or change the terminal: each is shown as one visible character. */
function showable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\uFFFD");
}
