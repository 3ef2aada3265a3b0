/** A stretch of a text: offsets in UTF-16 units, the end not included. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with `-`, `:`, `/` or an apostrophe inside: hälso-och, VGR:s, 16-månadersplan. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‑:/'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function findWords(text: string): TextSpan[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}
