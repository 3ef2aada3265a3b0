import type { Place } from "../docx-reader/read-document.ts";
import type { TagCell } from "./read-tags.ts";
import type { Segment } from "./segment.ts";

/** A paragraph that is being put together from lines. */
export interface Draft {
  readonly kind: "title" | "heading" | "item" | "quote" | "paragraph";
  /** Of a heading 1 to 6, of an item 0 to 8, else 0. */
  readonly level: number;
  /** One or more. */
  readonly segments: readonly Segment[];
  /** The marks of a list item that are segments of their own. */
  readonly marks: readonly Segment[];
  readonly cell: TagCell | undefined;
  /** Whether it is the head of a table once more, on a page on which the table goes on. */
  readonly isCopy?: boolean;
  /** What is not certain about it, if anything. */
  readonly guess: GuessKind | undefined;
}

/**
 * What was guessed of a paragraph: that it is a heading, or an item, or a part of a table; that it begins here, or that
 * it goes on over the end of a page or column; that a hyphen at the end of a line belongs to the word, or does not.
 */
export type GuessKind = "heading" | "item" | "table" | "break" | "join" | "hyphen";

/** A paragraph of which something was guessed. */
export interface Guess {
  readonly kind: GuessKind;
  readonly place: Place;
}

/** The first segment of a draft. */
export function firstOf({ segments }: Draft): Segment {
  // Drafts are made of a line, and only get more.
  return segments[0] as Segment;
}

/** The last segment of a draft. */
export function lastOf({ segments }: Draft): Segment {
  return segments.at(-1) as Segment;
}

/** The mark of a list item, as it is written. */
export function markOf(draft: Draft): string | undefined {
  return firstOf(draft).mark?.text ?? draft.marks[0]?.text;
}
