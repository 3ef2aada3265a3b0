import type { StyleReason } from "../../diagnostics/text-problems.ts";
import type { Passage } from "../../markdown/read-passages.ts";
import type { Block } from "../../markdown/tree.ts";
import type { Programme } from "../../model/programme.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import type { ProgrammeTerms } from "../terms/programme-terms.ts";
import type { Span } from "../texts/place-words.ts";

/** A passage as the rows of the table look at it. */
export interface StyleText {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly programme: Programme;
  readonly terms: ProgrammeTerms;
  /** The writer's own words; what stands between quotation marks, addresses and the like is filled. */
  readonly words: string;
  /** Whether a sentence of the passage begins there. */
  readonly isSentenceStart: (at: number) => boolean;
  /** Whether it is a paragraph of the text itself: no item, no cell, no quotation. */
  readonly isOwnParagraph: boolean;
  /** The block after such a paragraph, if there is one. */
  readonly next: Block | undefined;
}

/** A change that a row proposes: other words in place of a stretch of the passage. */
export interface Change extends Span {
  readonly text: string;
}

/** One place where a row's convention is broken. */
export interface StyleFind extends Span {
  /** The words to write in its place; undefined where only the writer knows, and for marks and spaces. */
  readonly written: string | undefined;
  /** What a repair changes; empty where it could change the meaning. */
  readonly changes: readonly Change[];
}

/** One convention of the house. */
export interface StyleRow {
  readonly reason: StyleReason;
  /** The writing guide that says so. */
  readonly source: string;
  /** Words that break the convention, and the same words after a repair: unchanged where none is certain. */
  readonly example: readonly [wrong: string, repaired: string];
  readonly find: (text: StyleText) => readonly StyleFind[];
}

/** Spaces that stay on a line: the ordinary one, and those that hold words together. */
export const space = "[ \\u00A0\\u202F]";

/** No word begins or ends here: what surrounds a whole word, whatever letters it has. */
export const notAfterWord = "(?<![\\p{L}\\p{M}\\p{N}:/-])";
export const notBeforeWord = "(?![\\p{L}\\p{M}\\p{N}]|[-:/][\\p{L}\\p{N}])";

/** A find whose repair is certain. */
export function certain(match: RegExpExecArray, written: string): StyleFind {
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, written, changes: [{ ...span, text: written }] };
}

/** A find whose repair is certain, and is a mark or a space: the sentence describes it. */
export function changed(match: RegExpExecArray, text: string): StyleFind {
  return { ...certain(match, text), written: undefined };
}

/** A find that the writer must judge, with what is probably meant, if anything. */
export function unsure(match: RegExpExecArray, written?: string): StyleFind {
  return { start: match.index, end: match.index + match[0].length, written, changes: [] };
}

/**
 * The finds of a pattern; `decide` may let one pass.
 *
 * Most texts have nothing to find: `sign` is something that stands wherever the pattern is found, and that is quicker to
 * look for.
 */
export function findEach(
  sign: RegExp,
  pattern: string,
  flags: "gu" | "giu",
  decide: (match: RegExpExecArray, text: StyleText) => StyleFind | undefined,
): StyleRow["find"] {
  const made = new RegExp(pattern, flags);
  return (text) => {
    if (!sign.test(text.words)) return [];
    return [...text.words.matchAll(made)].flatMap((match) => {
      const found = decide(match, text);
      return found ? [found] : [];
    });
  };
}

/** The sign of words that stand by themselves: no letter of Swedish before or after them. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![A-Za-zÅÄÖåäö0-9])(?:${words})(?![A-Za-zÅÄÖåäö0-9])`);
}

/** The sentences' beginnings, past opening marks: the first letter of each. */
export function sentenceStartsIn(words: string): ReadonlySet<number> {
  return new Set(
    findSentences(words).map(({ text, start }) => start + Math.max(text.search(/[\p{L}\p{N}]/u), 0)),
  );
}

/** A pattern of a word with its first letter small or a capital, and the rest as it is. */
export function anyFirst(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}

/** The words with the first letter as large as that of the words they replace. */
export function likeCase(written: string, found: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
