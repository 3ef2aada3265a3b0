import type { Edit } from "../../diagnostics/codes.ts";
import type { StyleReason } from "../../diagnostics/text-problems.ts";
import type { Passage } from "../../markdown/read-passages.ts";
import type { Block } from "../../markdown/tree.ts";
import type { Programme } from "../../model/programme.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import { latinLetters } from "../../swedish/latin-letters.ts";
import type { ProgrammeTerms } from "../terms/programme-terms.ts";
import type { Span } from "../texts/place-words.ts";

/** The input of a row: a passage and what the row needs to know about it. */
export interface StyleText {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly programme: Programme;
  readonly terms: ProgrammeTerms;
  /** The writer's own words: a filler replaces quotations, addresses, code and texts of images. */
  readonly words: string;
  /** Whether a word, in small letters, is one that the speller or the programme knows, or the report has elsewhere. */
  readonly isWord: (word: string) => boolean;
  /** Whether the report has a word, in small letters. */
  readonly isWritten: (word: string) => boolean;
  /** Whether a sentence of the passage begins at an offset in UTF-16 units. */
  readonly isSentenceStart: (at: number) => boolean;
  /** Whether the passage is a paragraph of the text itself, and not of an item, a cell or a quotation. */
  readonly isOwnParagraph: boolean;
  /** The block after such a paragraph; undefined after the last one. */
  readonly next: Block | undefined;
}

/** A change that a row proposes: other words in place of a fragment of the passage. */
export interface Change extends Span {
  readonly text: string;
}

/** One place where a passage breaks a row's convention. */
export interface StyleFind extends Span {
  /** The words to write instead; undefined if only the writer knows them, and for marks and spaces. */
  readonly written: string | undefined;
  /** The changes that a repair makes; empty if a change could alter the meaning. */
  readonly changes: readonly Change[];
  /** The same as edits, where the file has more than the words, such as the end of a line. */
  readonly edits?: readonly Edit[] | undefined;
}

/** One convention of the house. */
export interface StyleRow {
  readonly reason: StyleReason;
  /** The writing guide that the convention comes from. */
  readonly source: string;
  /** Words that break the convention, and the same words after a repair: unchanged if no repair is certain. */
  readonly example: readonly [wrong: string, repaired: string];
  readonly find: (text: StyleText) => readonly StyleFind[];
}

/** Pattern of one space: an ordinary, a no-break or a narrow no-break one. */
export const space = "[ \\u00A0\\u202F]";

/** Patterns of what may stand before and after a whole word, also beside letters that `\b` does not know. */
export const notAfterWord = `(?<![${latinLetters}\\d:/-]|[${latinLetters}\\d]\\.)`;
export const notBeforeWord = `(?![${latinLetters}\\d]|[-:/.][${latinLetters}\\d])`;

/** Builds the find of a match whose repair is certain. */
export function certain(match: RegExpExecArray, written: string): StyleFind {
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, written, changes: [{ ...span, text: written }] };
}

/** Builds the find of a match whose repair is a mark or a space: the diagnostic's sentence describes the repair. */
export function changed(match: RegExpExecArray, text: string): StyleFind {
  return { ...certain(match, text), written: undefined };
}

/** Builds the find of a match that the writer must decide about. `written` is what the writer probably means. */
export function unsure(match: RegExpExecArray, written?: string): StyleFind {
  return { start: match.index, end: match.index + match[0].length, written, changes: [] };
}

/**
 * Builds a row's `find` from a pattern. `decide` builds the find of a match, or returns undefined to skip it.
 *
 * Most texts have no match. `sign` matches wherever the pattern does and is faster, so a text without it is skipped.
 * Throws a SyntaxError if `pattern` is not a regular expression.
 */
export function findEach(
  sign: RegExp,
  pattern: string,
  flags: "gu" | "giu",
  decide: (match: RegExpExecArray, text: StyleText) => StyleFind | undefined,
): StyleRow["find"] {
  let made: RegExp | undefined;
  return (text) => {
    if (!sign.test(text.words)) return [];
    made ??= new RegExp(pattern, flags);
    return [...text.words.matchAll(made)].flatMap((match) => {
      const found = decide(match, text);
      return found ? [found] : [];
    });
  };
}

/**
 * Builds the sign of whole words: no Swedish letter or digit stands before or after them. `words` is a pattern; throws a
 * SyntaxError if it is not a regular expression.
 */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![A-Za-zÅÄÖåäö0-9])(?:${words})(?![A-Za-zÅÄÖåäö0-9])`);
}

/** The offset of each sentence's first letter or digit, after opening marks. */
export function sentenceStartsIn(words: string): ReadonlySet<number> {
  return new Set(
    findSentences(words).map(({ text, start }) => start + Math.max(text.search(/[\p{L}\p{N}]/u), 0)),
  );
}

/** Builds a pattern that matches a word with a small or a capital first letter. */
export function anyFirst(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}

/** Capitalises `written` if the words that it replaces begin with a capital. */
export function likeCase(written: string, found: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
