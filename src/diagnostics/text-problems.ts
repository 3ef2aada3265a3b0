import type { OddKind } from "../characters/odd-signs.ts";

/** The ways in which a text can break the house style. */
export type StyleReason =
  | "word"
  | "written-apart"
  | "lower-case"
  | "colon-before-ending"
  | "organisation"
  | "abbreviation"
  | "twice-said"
  | "ampersand"
  | "and-or"
  | "slash"
  | "quotes"
  | "dash"
  | "percent"
  | "digit-groups"
  | "glued-digit"
  | "glued-unit"
  | "range"
  | "decimal-point"
  | "att-supine"
  | "word-twice"
  | "full-stop"
  | "space-before-mark"
  | "space-after-mark"
  | "double-space"
  | "cut-word";
/**
 * What is wrong with a list: its marks are in running text, it has a bad lead-in, its items end differently, or it may be
 * no list but the rest of a sentence.
 */
export type ListProblem = "marks" | "lead-in" | "ends" | "sentence";

/** Words that differ from the programme's own spelling of them. */
export interface TermVariant {
  readonly written: string;
  readonly problem: TermProblem;
  readonly right: string;
  /** Whether the words have an ending that `right` lacks. */
  readonly isInflected: boolean;
}

/** What is wrong with a term: its spelling, or (`replaced`) that the programme uses another word. */
export type TermProblem = "case" | "compound" | "misspelt" | "variant" | "replaced";

/** Words that the report spells differently in another place. */
export interface TwoSpellings {
  readonly problem: "two-spellings";
  readonly written: string;
  readonly other: string;
  /** The file with the other spelling; undefined if it is the same file. */
  readonly otherFile: string | undefined;
  readonly otherLine: number;
  /** What to write: the compound as one word, or the spelling that the report clearly prefers. */
  readonly right: string | undefined;
  readonly isCompound: boolean;
}

/** A character that a reader cannot see, or sees as a box. */
export interface OddCharacter {
  readonly kind: OddKind;
  readonly codePoint: number;
  /** How often the file has it. */
  readonly count: number;
  /** What means the same; undefined if only the writer knows. */
  readonly meant: string | undefined;
}

/** Kinds of Markdown that a text must not contain; `plain` is any Markdown in a field that is plain text. */
export type Markup =
  | "heading"
  | "code"
  | "rule"
  | "link"
  | "image"
  | "title"
  | "cells"
  | "few-cells"
  | "nesting"
  | "numbering"
  | "empty-item"
  | "indentation"
  | "below-list"
  | "below-quote"
  | "below-table"
  | "table"
  | "emphasis"
  | "comment"
  | "tag"
  | "strikethrough"
  | "footnote"
  | "checkbox"
  | "reference"
  | "attributes"
  | "variable"
  | "page-break"
  | "dialect"
  | "plain";

/** A difference between a month and what was published of it. */
export interface PublicationProblem {
  /** What differs: a file as a whole, a field of it, or an image that a text shows. */
  readonly kind: "file" | "text" | "image";
  readonly change: "changed" | "added" | "removed";
  readonly image: string | undefined;
  readonly period: string;
  /** The day on which it was published last. */
  readonly day: string;
  /** The file, or the image, as it was published; undefined where there is no copy. */
  readonly copy: string | undefined;
}
