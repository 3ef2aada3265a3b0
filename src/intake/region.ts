import type { Place, ReadBlock } from "../docx-reader/read-document.ts";
import type { EntryField } from "../fields/entry-fields.ts";

/** The part of a file that belongs to one text of one workstream's entry: what stands below a heading of it. */
export interface Region {
  /** The workstream's id. */
  readonly workstream: string;
  readonly field: EntryField;
  /** The words of the heading above it, as the file has them; undefined where no heading stands there. */
  readonly heading: string | undefined;
  /** Without the heading. */
  readonly blocks: readonly ReadBlock[];
  /** What it was found by: the exact words of its headings, or a guess that a person must check. */
  readonly foundBy: "heading" | "guess";
  /** The headings that led to a guess, as the file has them. */
  readonly guessedFrom?: string;
}

/** A part of a file that no text of an entry takes. */
export interface Leftover {
  /** The heading that it stands below, as the file has it; undefined before the first. */
  readonly heading: string | undefined;
  /** The heading itself as well, where it is left over with its text. */
  readonly blocks: readonly ReadBlock[];
  readonly place: Place;
}
