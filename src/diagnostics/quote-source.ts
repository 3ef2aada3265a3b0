import type { Range } from "./codes.ts";
import type { Paint } from "./paint.ts";
import type { LineIndex } from "./position.ts";

/** Text shown before the place in a line that is too long to show whole. */
const lead = 20;

/**
 * The line a range begins on, with the range underlined, in two lines that fit the terminal.
 *
 * An entry's paragraph is one long line: only the part around the place is shown, with … where it goes on.
 */
export function quoteSource(lines: LineIndex, range: Range, width: number, paint: Paint): string[] {
  const { line, column } = lines.positionAt(range.start);
  const text = lines.lineText(line);
  const gutter = String(line).padStart(5);
  const room = Math.max(width - gutter.length - 4, 20);
  const start = column - 1;
  const end = Math.min(
    Math.max(start + (range.end - range.start), start + 1),
    Math.max(text.length, start + 1),
  );

  const from = text.length <= room || start < room - lead ? 0 : start - lead;
  const to = Math.min(from + room, text.length);
  const shown = showable(
    (from > 0 ? "…" : "") +
      text.slice(from + (from > 0 ? 1 : 0), to < text.length ? to - 1 : to) +
      (to < text.length ? "…" : ""),
  );
  const mark = " ".repeat(start - from) + "^".repeat(Math.max(Math.min(end, to) - start, 1));
  return [
    `${paint.faint(`${gutter} |`)} ${shown}`,
    `${paint.faint(`${" ".repeat(gutter.length)} |`)} ${paint.error(mark)}`,
  ];
}

/** Control characters would move the cursor or change the terminal: each is shown as one visible character. */
function showable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\uFFFD");
}
