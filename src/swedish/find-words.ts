/** A part of a text. Its offsets are in UTF-16 units, and `end` is the offset after its last unit. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with `-`, `:`, `/` or an apostrophe inside: hälso-och, VGR:s, 16-månadersplan. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‑:/'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters and digits with only hyphens inside: VGR in VGR:s, klient and server in klient/server. */
const plainWord = /[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** Lists the words of a text as `findWords` does, where nobody asks for their places. */
export function listWords(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Finds the words of a text, in order. */
export function findWords(text: string): TextSpan[] {
  return find(word, text);
}

/** Finds the words of a text, in order, and splits them at colons, slashes and apostrophes. */
export function findPlainWords(text: string): TextSpan[] {
  return find(plainWord, text);
}

/** Between two words there are no letters, so the next word begins where its letters first occur after the last word. */
function find(pattern: RegExp, text: string): TextSpan[] {
  let end = 0;
  return (text.match(pattern) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { text: word, start, end };
  });
}
