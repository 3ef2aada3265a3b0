import type { Language } from "../messages/language.ts";
import type { ImageFile } from "../model/image.ts";
import type { Layout } from "../model/layout.ts";

/**
 * A report as its readers meet it: what everything is, and not what it looks like. Writers (docx, outline) add looks.
 * Plain data, made once by small factories and never changed.
 */
export interface Document {
  readonly language: Language;
  readonly title: string;
  /** What the document is about, in a few words, for its properties. */
  readonly subject: string;
  /** The organisation that publishes it. */
  readonly creator: string;
  /** The moment the document counts as made, as an ISO 8601 text in UTC. */
  readonly date: string;
  /** The month that it reports on, as `2023-03`. */
  readonly period: string;
  /** The SHA-256 of what it was made from: see `hashSources`. */
  readonly sourcesHash: string;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
}

export type Block = Title | Heading | Paragraph | List | Table | Quote | Notice | Revision;

export interface Title {
  readonly role: "title";
  readonly text: string;
  /** The same text with its words of other languages marked, where it has any. */
  readonly inlines?: readonly Inline[];
}

export interface Heading {
  readonly role: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** The same text with its words of other languages marked, where it has any. */
  readonly inlines?: readonly Inline[];
  /**
   * A name by which the section can be found again, the same from month to month: `soki` for a workstream,
   * `soki.summary` for a part of its entry, `inledning` for a heading of the programme's. No other heading has it.
   */
  readonly anchor: string;
}

export interface Paragraph {
  readonly role: "paragraph";
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly role: "list";
  /** The first number, or undefined for bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

/** A table whose first row is a header row. */
export interface Table {
  readonly role: "table";
  /** How the columns are aligned where their writer said so, in order. */
  readonly alignments?: readonly (Alignment | undefined)[];
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Alignment = "left" | "center" | "right";

export type Cell = readonly Inline[];

export interface Quote {
  readonly role: "quote";
  readonly blocks: readonly Block[];
}

/** What a draft says of itself: that it is one, or what is missing in this place. No part of the report's own text. */
export interface Notice {
  readonly role: "notice";
  readonly inlines: readonly Inline[];
}

/** A text as it was and as it is, paragraph by paragraph. Only comparisons have it: see `revision.ts`. */
export interface Revision {
  readonly role: "revision";
  /** What the two texts are called: the months of their reports. */
  readonly sides: { readonly before: string; readonly after: string };
  /** What to call a paragraph that differs where nothing else shows it. */
  readonly labels: Readonly<Record<"edited" | "added" | "removed", string>>;
  readonly paragraphs: readonly RevisedParagraph[];
}

/** A paragraph of one of two texts, or of both; `rewritten` is two, the old one and the new one. */
export interface RevisedParagraph {
  readonly change: "kept" | "edited" | "rewritten" | "added" | "removed";
  readonly isItem: boolean;
  /** What the words do not say: that the paragraph stands in another place, too. */
  readonly note: string | undefined;
  readonly pieces: readonly RevisedPiece[];
}

/** Some words of a paragraph. */
export interface RevisedPiece {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
  /** How the old text has the same words, where the month turned in them. */
  readonly before?: string;
}

export type Inline =
  | Words
  | { readonly role: "emphasis" | "strong" | "added" | "removed"; readonly children: readonly Inline[] }
  | Link
  | { readonly role: "image"; readonly image: ImageFile; readonly alt: string }
  | { readonly role: "break" };

export interface Link {
  readonly role: "link";
  /** An address of the web or of mail, or `#` and the anchor of a heading of the document. */
  readonly address: string;
  readonly children: readonly Inline[];
}

export interface Words {
  readonly role: "words";
  readonly text: string;
  /** The language of the words (BCP 47), where it is not the document's. */
  readonly language?: string;
}

export function words(text: string, language?: string): Words {
  return { role: "words", text, ...(language === undefined ? {} : { language }) };
}

export function paragraph(...inlines: readonly Inline[]): Paragraph {
  return { role: "paragraph", inlines };
}

export function heading(level: Heading["level"], text: string, anchor: string): Heading {
  return { role: "heading", level, text, anchor };
}

/** What a reader reads of some inlines: an image is its alternative text, a line break a space. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.role === "words") return inline.text;
      if (inline.role === "image") return inline.alt;
      return inline.role === "break" ? " " : textOf(inline.children);
    })
    .join("");
}
