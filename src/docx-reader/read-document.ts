import type { Words } from "../document/document.ts";
import type { TextFate } from "./fates.ts";

/** A Word file as it was read: what a reader sees, with places, and what became of every other text. Read by import. */
export interface ReadDocument {
  readonly blocks: readonly ReadBlock[];
  /** One for each text of each part, in the order of the parts. */
  readonly fates: readonly TextFate[];
  readonly comments: readonly ReadComment[];
  /** Footnotes and endnotes that the body refers to. */
  readonly notes: readonly ReadNote[];
  readonly controls: readonly ReadControl[];
  readonly bookmarks: readonly Bookmark[];
  /** The document's own properties by name; those that may name people only if names were asked for. */
  readonly properties: ReadonlyMap<string, string>;
  /** The document's title, as its properties state it. */
  readonly title: string | undefined;
  /** The program that saved the file, such as “Microsoft Office Word 16.0000”. */
  readonly madeBy: string | undefined;
}

/** Where something stands: a part, the number of its paragraph there, from 1, and a range of UTF-16 units of its XML. */
export interface Place {
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A point in a text: the number of the paragraph, and how many UTF-16 units of its text come before. */
export interface TextPoint {
  readonly paragraph: number;
  readonly offset: number;
}

export type ReadBlock = ReadParagraph | ReadTable;

/** A paragraph that shows something. Its role is that of its style, by the style's built-in name. */
export interface ReadParagraph {
  readonly role: "title" | "heading" | "item" | "quote" | "paragraph";
  /** Of a heading 1 to 9, of a list item 0 to 8, else 0. */
  readonly level: number;
  /** The list that an item belongs to. */
  readonly list?: ListMembership;
  readonly inlines: readonly ReadInline[];
  /** The words of the inlines; a line break is `\n`, and pictures and notes are no text. */
  readonly text: string;
  /** Where the file has the text, in order. Pictures and notes have no text. Missing in files of other kinds than Word's. */
  readonly sources?: readonly TextSource[];
  /** Whether it stands in a text box, after whose paragraph it follows. */
  readonly isInTextBox: boolean;
  readonly place: Place;
}

/** A part of a paragraph's text, and the element of the part's XML that says it: a text, or one that stands for a sign. */
export interface TextSource {
  /** Where it begins in the paragraph's text, and its length, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** The element's range in the XML. */
  readonly start: number;
  readonly end: number;
}

export interface ListMembership {
  /** The number by which paragraphs name their list. */
  readonly id: string;
  readonly kind: "bullet" | "number";
  /** The first number of the level. */
  readonly start: number;
}

export interface ReadTable {
  readonly role: "table";
  readonly rows: readonly ReadRow[];
  readonly place: Place;
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly blocks: readonly ReadBlock[];
  /** How many columns it spans. */
  readonly columns: number;
  /** Whether it continues the cell above it. */
  readonly continuesAbove: boolean;
}

export type ReadInline =
  | Words
  | { readonly role: "emphasis" | "strong"; readonly children: readonly ReadInline[] }
  /** The address is as the file writes it, or `#` and the name of a bookmark. */
  | { readonly role: "link"; readonly address: string; readonly children: readonly ReadInline[] }
  /** The bytes are missing if the picture is not in the file. */
  | {
      readonly role: "image";
      readonly part: string;
      readonly bytes: Uint8Array | undefined;
      readonly alt: string;
    }
  | { readonly role: "note"; readonly id: string }
  | { readonly role: "break" };

export interface ReadNote {
  /** `footnote 2`, as the inline names it. */
  readonly id: string;
  readonly blocks: readonly ReadBlock[];
}

export interface ReadComment {
  readonly id: string;
  readonly text: string;
  /** Whether millrep wrote it, and not a person. */
  readonly isOwn?: true;
  /** The stretch of the body that it is about. */
  readonly start?: TextPoint;
  readonly end?: TextPoint;
  /** Only if names were asked for. */
  readonly author?: string;
}

/** A drop-down list with the words that it shows. */
export interface ReadControl {
  readonly tag: string;
  readonly title: string;
  readonly choices: readonly string[];
  readonly text: string;
  /** Whether the words are those that ask for a choice. */
  readonly isUnanswered: boolean;
  readonly place: Place;
}

/** A bookmark of the body. One between two paragraphs begins or ends before the second. */
export interface Bookmark {
  readonly name: string;
  readonly start: TextPoint;
  /** Missing if the file does not end it. */
  readonly end: TextPoint | undefined;
}
