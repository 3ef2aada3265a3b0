import type { Draft } from "./draft.ts";
import type { Hyphens } from "./hyphens.ts";
import type { Segment } from "./segment.ts";

/** The text of a paragraph, and the text that each of its lines gives to it. */
export interface WrittenText {
  readonly text: string;
  readonly pieces: readonly { readonly segment: Segment; readonly text: string }[];
  /** Whether a hyphen at the end of a line may belong to the word, or not. */
  readonly isGuess: boolean;
}

/** Writes the lines of a paragraph one after another. */
export function writeText({ segments }: Draft, hyphens: Hyphens): WrittenText {
  const pieces: { readonly segment: Segment; text: string }[] = [];
  let isGuess = false;
  for (const segment of segments) {
    const before = pieces.at(-1);
    let { text } = segment;
    if (before) {
      const joined = hyphens.join(before.text, text);
      isGuess ||= joined.isGuess;
      before.text = joined.line + joined.space;
      if (joined.space === "" && before.segment.page !== segment.page) {
        // A word that a page's end divides belongs to the page that it begins on.
        const rest = /^\S+ ?/.exec(text)?.[0] ?? "";
        before.text += rest;
        text = text.slice(rest.length);
      }
    }
    pieces.push({ segment, text });
  }
  return { text: pieces.map(({ text }) => text).join(""), pieces, isGuess };
}
