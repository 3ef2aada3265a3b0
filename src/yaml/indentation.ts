import type { Edit } from "../diagnostics/codes.ts";
import type { LineIndex } from "../diagnostics/position.ts";

/** White space at the start of a line that is no space: columns from 0, the end not included. */
export interface OddIndentation {
  readonly kind: "tab" | "odd-space";
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Spaces of Unicode, and characters without width, that no one sees the difference of. */
export const oddSpaces = "\\u00A0\\u1680\\u2000-\\u200D\\u2060\\u202F\\u205F\\u3000\\uFEFF";
const oddStart = new RegExp(`^( *)(\\t[ \\t${oddSpaces}]*|[${oddSpaces}][ \\t${oddSpaces}]*)`, "u");

/**
 * The odd indentation that made the parser stumble on a line: on that line, or the nearest before it that begins at
 * the margin, because the parser may read on for some lines.
 */
export function findOddIndentation(lines: LineIndex, number: number): OddIndentation | undefined {
  const own = oddIndentationOf(lines, number);
  if (own) return own;
  for (let line = number - 1; line >= 1 && line > number - 20; line -= 1) {
    const found = oddIndentationOf(lines, line);
    if (found?.from === 0) return found;
  }
  return undefined;
}

function oddIndentationOf(lines: LineIndex, line: number): OddIndentation | undefined {
  const [, spaces = "", odd] = oddStart.exec(lines.lineText(line)) ?? [];
  if (odd === undefined) return undefined;
  const kind = odd.includes("\t") ? "tab" : "odd-space";
  return { kind, line, from: spaces.length, to: spaces.length + odd.length };
}

/**
 * Puts spaces in place of odd indentation, on its line and on every line that begins with some: two for a tab, one for
 * any other. What stands after proper indentation is text, and is left.
 */
export function repairIndentation(lines: LineIndex, found: OddIndentation): Edit[] {
  const edits: Edit[] = [];
  for (let line = 1; line <= lines.lineCount; line += 1) {
    const odd = oddIndentationOf(lines, line);
    if (!odd || (odd.from > 0 && line !== found.line)) continue;
    const start = lines.lineStart(line);
    const text = lines.lineText(line).slice(odd.from, odd.to);
    const spaces = [...text]
      .map((character) => (character === "\t" ? "  " : isWide(character) ? " " : ""))
      .join("");
    edits.push({ range: { start: start + odd.from, end: start + odd.to }, text: spaces });
  }
  return edits;
}

/** Zero-width characters stand for no space at all. */
function isWide(character: string): boolean {
  return !/[\u200B-\u200D\u2060\uFEFF]/u.test(character);
}
