import type { Sentence } from "./code-words.ts";
import type { Diagnostic } from "./diagnostic.ts";

/*
 * The catalogues shorten what they quote (messages/shorten.ts). These bounds hold for all that a sentence may have in
 * it: names, paths and lists too, and whatever a later sentence forgets.
 */

/** A value in a sentence, all the words of a list, and a sentence itself, in UTF-16 units. */
const longestValue = 100;
const longestList = 180;
const longestSentence = 300;

/** What a sentence is made of, each value short enough that the words around it are kept. */
export function boundParams(params: Diagnostic["params"]): Diagnostic["params"] {
  const bound = Object.entries(params).map(([name, value]: [string, unknown]) => [name, boundValue(value)]);
  // Every value keeps its type: texts stay texts, lists of texts stay lists of texts.
  return Object.fromEntries(bound) as Diagnostic["params"];
}

export function boundSentence({ message, hint }: Sentence): Sentence {
  return {
    message: boundText(message, longestSentence),
    ...(hint === undefined ? {} : { hint: boundText(hint, longestSentence) }),
  };
}

/** A text of at most so many UTF-16 units, with … where it was cut; never half a character. */
export function boundText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function boundValue(value: unknown): unknown {
  if (typeof value === "string") return boundText(value, longestValue);
  // The only lists among the params are of words to choose from.
  return Array.isArray(value) ? boundList(value.map(String)) : value;
}

/** The first words of a list, and … where it goes on. */
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
