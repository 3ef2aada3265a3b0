/** How a text treats words that a line's end divides. */
export interface Hyphens {
  /** What stands between two lines, the first without a hyphen if it only divides a word. */
  readonly join: (
    line: string,
    next: string,
  ) => { readonly line: string; readonly space: string; readonly isGuess: boolean };
}

const divided = /([\p{L}\p{N}]+)([-\u2010\u00AD])$/u;
/** What a hyphen before one of them leaves out: “sjuk- och hälsovård”. */
const joining = /^(?:och|eller|samt|respektive|and|or)\b/;
/** In the lines of a text whose words are divided, at least one of so many ends with a hyphen. */
const mostLines = 40;

/**
 * Learns from the lines of a text whether the hyphens at their ends belong to the words: a word that also stands within a
 * line shows how it is written.
 */
export function learnHyphens(lines: readonly string[]): Hyphens {
  const known = new Set<string>();
  let atEnds = 0;
  for (const line of lines) {
    if (/\p{Ll}[-\u2010]$/u.test(line)) atEnds += 1;
    for (const word of line
      .replace(/\S+[-\u2010\u00AD]$/, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [])
      known.add(word);
  }
  const isDividing = atEnds >= 3 && atEnds * mostLines >= lines.length;
  return {
    join(line, next) {
      const [, stem = "", sign] = divided.exec(line) ?? [];
      if (sign === undefined || !/^\p{L}/u.test(next)) return { line, space: " ", isGuess: false };
      const whole = { line, space: "", isGuess: false };
      const parts = { ...whole, line: line.slice(0, -1) };
      if (sign === "\u00AD") return parts;
      if (joining.test(next)) return { line, space: " ", isGuess: false };
      const isName = /[\p{Lu}\p{N}]$/u.test(stem) || /^\p{Lu}/u.test(next);
      const rest = /^[\p{L}-]+/u.exec(next)?.[0] ?? "";
      if (isName || known.has(`${stem}-${rest}`.toLowerCase())) return whole;
      if (known.has(`${stem}${rest}`.toLowerCase())) return parts;
      // Few words are divided after one or two letters, and some have such a beginning: e-hälsa.
      return { ...(isDividing && stem.length > 2 ? parts : whole), isGuess: true };
    },
  };
}
