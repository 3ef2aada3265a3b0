/** A stretch of a text: offsets in UTF-16 units, the end not included. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with `-`, `:`, `/` or an apostrophe inside: hälso-och, VGR:s, 16-månadersplan. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‑:/'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters and digits with hyphens inside, and nothing else: VGR of VGR:s, klient and server of klient/server. */
const plainWord = /[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function findWords(text: string): TextSpan[] {
  return find(word, text);
}

/** The words of a text without what a colon or slash joins to them, in order. */
export function findPlainWords(text: string): TextSpan[] {
  return find(plainWord, text);
}

/** A word begins with the first letter after the last one, so that it is where its letters are first found. */
function find(pattern: RegExp, text: string): TextSpan[] {
  let end = 0;
  return (text.match(pattern) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, start, end };
  });
}
