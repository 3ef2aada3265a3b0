/** The text of a paragraph whose lines are joined. */
export interface JoinedLines {
  readonly text: string;
  /** The words that a hyphen divided at the end of a line, as they stand in the text now. */
  readonly mended: readonly string[];
}

/** Says of a word whether it is one, as far as can be told. */
export type IsWord = (word: string) => boolean;

/**
 * Joins the lines of a paragraph with spaces. A hyphen at the end of a line stays, without a space after it (16-månadersplan),
 * or with one where it stands for what follows (vård- och omsorg). Only where it divides a word, and the word without it
 * is one for sure, it is taken away.
 */
export function joinLines(lines: readonly string[], isWord: IsWord): JoinedLines {
  const mended: string[] = [];
  // Long texts are put together at the end: a text that grows line by line is copied over and over where it is searched.
  const pieces: string[] = [];
  let last = "";
  for (const [index, line] of lines.entries()) {
    const own = tidy(line);
    if (index > 0) {
      const { keep, glue, word } = joint(last, own, isWord);
      pieces[pieces.length - 1] = last.slice(0, keep);
      pieces.push(glue);
      if (word !== undefined) mended.push(word);
    }
    pieces.push(own);
    last = own;
  }
  return { text: pieces.join(""), mended };
}

interface Joint {
  /** How much of the line before stays. */
  readonly keep: number;
  readonly glue: string;
  /** The word that was mended. */
  readonly word?: string;
}

/** What a hyphen before one of these words stands for is said after it: vård- och omsorg. */
const linking = /^(?:och|eller|samt|respektive|till|som|kontra|men|and|or|to)(?![A-Za-zÅÄÖåäö-])/i;

function joint(line: string, next: string, isWord: IsWord): Joint {
  const keep = line.length;
  if (/[\p{L}]\/$/u.test(line.slice(-2)) && /^\p{L}/u.test(next)) return { keep, glue: "" };
  const hyphen = /[\p{L}\p{N}][-\u2010\u2011\u00AD]$/u.test(line.slice(-3)) && /^[\p{L}\p{N}]/u.test(next);
  if (!hyphen || linking.test(next)) return { keep, glue: " " };
  const first = /[\p{L}\p{N}\u2010\u2011-]*$/u.exec(line.slice(-60, -1))?.[0] ?? "";
  const rest = /^\p{L}+/u.exec(next.slice(0, 60))?.[0] ?? "";
  const word = first + rest;
  // A program put a soft hyphen there, and shows it only where it divides.
  if (line.endsWith("\u00AD")) return { keep: keep - 1, glue: "", word };
  // Part of an abbreviation or a figure, or of a word with other hyphens, it was typed.
  const isPlain = /^\p{Lu}?\p{Ll}+$/u.test(first) && /^\p{Ll}+$/u.test(rest);
  if (!isPlain || !isWord(word)) return { keep, glue: "" };
  return { keep: keep - 1, glue: "", word };
}

/** A line in NFC, with one space between words and without the ligatures of a font. */
function tidy(line: string): string {
  return line
    .normalize("NFC")
    .replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize("NFKC"))
    .replace(/[^\S\u00A0\u202F]+/g, " ");
}
