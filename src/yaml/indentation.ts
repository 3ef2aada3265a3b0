import type { Edit } from "../diagnostics/codes.ts";
import type { LineIndex } from "../diagnostics/position.ts";

/** White space other than spaces at the start of a line. */
export interface OddIndentation {
  readonly kind: "tab" | "odd-space";
  /** Counted from 1. */
  readonly line: number;
  /** Columns counted from 0, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** Unicode spaces and zero-width characters, which no one can tell from a plain space, for a character class. */
export const oddSpaces = "\\u00A0\\u1680\\u2000-\\u200D\\u2060\\u202F\\u205F\\u3000\\uFEFF";
const oddStart = new RegExp(`^( *)(\\t[ \\t${oddSpaces}]*|[${oddSpaces}][ \\t${oddSpaces}]*)`, "u");

/**
 * Finds the odd indentation that made the parser fail on a line. It stands on that line, or at the start of one of the
 * 19 lines before it, because the parser may read on for some lines.
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
 * Replaces odd indentation with spaces, on its own line and on every line that begins with some: two for a tab, one for
 * any other space. On other lines, odd space after proper indentation is text and stays.
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

/** Zero-width characters count as no space. */
function isWide(character: string): boolean {
  return !/[\u200B-\u200D\u2060\uFEFF]/u.test(character);
}
