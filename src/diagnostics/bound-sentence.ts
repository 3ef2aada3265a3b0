import type { Sentence } from "./code-words.ts";
import type { Diagnostic } from "./diagnostic.ts";

/*
 * The catalogues already shorten what they quote (messages/shorten.ts). These bounds apply to everything else in a
 * sentence too: names, paths and lists, and any value that a sentence forgets to shorten.
 */

/** The longest value in a sentence, the longest list, and the longest sentence, in UTF-16 units. */
const longestValue = 100;
const longestList = 180;
const longestSentence = 300;

/** Shortens the values that a sentence contains, so that the words around them fit into the sentence. */
export function boundParams(params: Diagnostic["params"]): Diagnostic["params"] {
  const bound = Object.entries(params).map(([name, value]: [string, unknown]) => [name, boundValue(value)]);
  // Every value keeps its type: texts stay texts, lists of texts stay lists of texts.
  return Object.fromEntries(bound) as Diagnostic["params"];
}

/** Cuts a message and its hint to the longest sentence. */
export function boundSentence({ message, hint }: Sentence): Sentence {
  return {
    message: boundText(message, longestSentence),
    ...(hint === undefined ? {} : { hint: boundText(hint, longestSentence) }),
  };
}

/** Cuts a text to at most `limit` UTF-16 units, with … at the cut. It never cuts a surrogate pair in two. */
export function boundText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function boundValue(value: unknown): unknown {
  if (typeof value === "string") return boundText(value, longestValue);
  // All lists among the params are lists of words.
  return Array.isArray(value) ? boundList(value.map(String)) : value;
}

/** Keeps the first words of a list, and adds … if it dropped any. */
function boundList(words: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    const bound = boundText(word, longestValue);
    length += bound.length + 2;
    if (length > longestList) return [...kept, "…"];
    kept.push(bound);
  }
  return kept;
}
