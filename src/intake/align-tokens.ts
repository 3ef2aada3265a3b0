import { commonOrder } from "./merge-units.ts";

/** A word or a sign of a text, in UTF-16 units of it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The same for words that a reader cannot tell apart. */
  readonly key: string;
}

/** The words and signs of a text. Invisible signs, such as soft hyphens, are part of the word that they stand in. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|[^\s\p{Cf}]/gu)].flatMap((match) => {
    const key = match[0].replace(/\p{Cf}/gu, "").normalize("NFC");
    return key === "" ? [] : [{ start: match.index, end: match.index + match[0].length, key: plain(key) }];
  });
}

/** Quotation marks, dashes and hyphens as they are typed: a document has other ones than a text of an entry. */
function plain(key: string): string {
  return key
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—‐‑−]/g, "-");
}

/** More comparisons than texts that people write need. */
const mostComparisons = 4_000_000;

/**
 * Pairs the tokens of a text with those of another that has them too, perhaps among others: by index. They are looked for
 * as they follow each other from `from` on; where they do not, something stands between them on one side.
 */
export function alignTokens(
  tokens: readonly Token[],
  others: readonly Token[],
  from: number,
): ReadonlyMap<number, number> {
  let left = mostComparisons;
  for (let start = from; start + tokens.length <= others.length && left > 0; start += 1) {
    let count = 0;
    while (count < tokens.length && tokens[count]?.key === others[start + count]?.key) count += 1;
    if (count === tokens.length) return new Map(tokens.map((_, index) => [index, start + index]));
    left -= count + 1;
  }
  const pairs = commonOrder(
    tokens.map(({ key }) => key),
    others.slice(from).map(({ key }) => key),
  );
  return new Map(pairs.map(([own, other]) => [own, other + from]));
}
