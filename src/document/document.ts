import type { Language } from "../messages/language.ts";
import type { Status } from "../model/entry.ts";
import type { ImageFile } from "../model/image.ts";
import type { Layout } from "../model/layout.ts";
import type { Picture } from "./picture.ts";

/**
 * A report in the form that readers get. The tree says what role each part has; the writers (docx, HTML, outline) decide
 * what it looks like. It is plain data: small factories create it, and nothing changes it afterwards.
 */
export interface Document {
  readonly language: Language;
  readonly title: string;
  /** What the document is about, in a few words, for its properties. */
  readonly subject: string;
  /** The organisation that publishes it. */
  readonly creator: string;
  /** The document's date, in ISO 8601 (UTC): the same sources give the same date, whatever the clock says. */
  readonly date: string;
  /** The month that the document reports on, as `2023-03`, or the two months that it compares, as `2023-03/2023-04`. */
  readonly period: string;
  /** The SHA-256 of the document's sources: see `hashSources`. */
  readonly sourcesHash: string;
  readonly layout: Layout;
  /** If the document is a form to fill in: the id of the workstream that it is for. */
  readonly formOf?: string;
  readonly blocks: readonly Block[];
}

export type Block = Title | Heading | Paragraph | List | Table | Quote | Notice | Guide | Revision;

export interface Title {
  readonly role: "title";
  readonly text: string;
  /** The same text with its foreign words marked; absent if it has none. */
  readonly inlines?: readonly Inline[];
}

export interface Heading {
  readonly role: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** The same text with its foreign words marked, and its status last; absent if it has none of them. */
  readonly inlines?: readonly Inline[];
  /**
   * The name that links to the section use, the same from month to month: `soki` for a workstream, `soki.summary` for a
   * part of its entry, `inledning` for a heading of the programme. It is unique in the document.
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
  /** Whether the items are figures to see at a glance: each is a number in strong letters and what it counts. */
  readonly isFigures?: boolean;
}

/** A table whose first row is a header row. */
export interface Table {
  readonly role: "table";
  /** The alignment of each column, in order; undefined for a column whose writer gave none. */
  readonly alignments?: readonly (Alignment | undefined)[];
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** In a form: for each row the name that it keeps whatever someone writes in it; undefined for a row without one. */
  readonly rowAnchors?: readonly (string | undefined)[];
  /** In a form: a row like those that will be written, so that its columns have room for them. */
  readonly specimen?: readonly string[];
  /** What the table shows, for writers that can draw; they fold the table away behind its pictures, even if it has none. */
  readonly pictures?: readonly Picture[];
  /** Whether it goes on with the table before it, which is too wide for a page. It lies behind the same pictures. */
  readonly isContinued?: boolean;
}

export type Alignment = "left" | "center" | "right";

export type Cell = readonly Inline[];

export interface Quote {
  readonly role: "quote";
  readonly blocks: readonly Block[];
}

/** A notice in a draft: that it is a draft, or what is missing in this place. It is not part of the report's own text. */
export interface Notice {
  readonly role: "notice";
  readonly inlines: readonly Inline[];
}

/** A paragraph of a form that says what to write below it. It is not part of what is written. */
export interface Guide {
  readonly role: "guide";
  readonly text: string;
  /** The name of the paragraph, which is unique in the document: `soki.summary.guide`. */
  readonly anchor: string;
}

/** The old and the new version of a text, paragraph by paragraph. Only comparisons have revisions: see `revision.ts`. */
export interface Revision {
  readonly role: "revision";
  /** The names of the two texts: the months of their reports. */
  readonly sides: { readonly before: string; readonly after: string };
  /** The label of a paragraph that differs, for writers that cannot show the difference otherwise. */
  readonly labels: Readonly<Record<"edited" | "added" | "removed", string>>;
  readonly paragraphs: readonly RevisedParagraph[];
  /** If nothing of the old text is left: the words before it, where it stands apart below the new one. */
  readonly apart?: string;
}

/** A paragraph of one of two texts, or of both; `rewritten` stands for two paragraphs, the old one and the new one. */
export interface RevisedParagraph {
  readonly change: "kept" | "edited" | "rewritten" | "added" | "removed";
  readonly isItem: boolean;
  /** A note that the paragraph has moved, which its words do not show. */
  readonly note: string | undefined;
  readonly pieces: readonly RevisedPiece[];
}

/** Some words of a paragraph. */
export interface RevisedPiece {
  readonly kind: "kept" | "added" | "removed";
  readonly text: string;
  /** The words of the old text, if they differ only in the name of the report's month. */
  readonly before?: string;
}

export type Inline =
  | Words
  | { readonly role: "emphasis" | "strong" | "added" | "removed"; readonly children: readonly Inline[] }
  | Link
  | { readonly role: "image"; readonly image: ImageFile; readonly alt: string }
  | { readonly role: "break" }
  | StatusMark
  | Choice;

/** A status in words, which stand out; what they look like says nothing that the words do not. */
export interface StatusMark {
  readonly role: "status";
  readonly status: Status;
  readonly text: string;
}

/** A drop-down list of a form. Where nobody can choose, it is the words that it shows. */
export interface Choice {
  readonly role: "choice";
  /** The name by which programs find it: `soki.status`. */
  readonly tag: string;
  /** What a screen reader says of it. */
  readonly title: string;
  readonly choices: readonly string[];
  /** The words that it shows: one of the choices, or what asks for a choice. */
  readonly text: string;
}

export interface Link {
  readonly role: "link";
  /** A web or mail address, or `#` and the anchor of a heading in the document. */
  readonly address: string;
  readonly children: readonly Inline[];
}

export interface Words {
  readonly role: "words";
  readonly text: string;
  /** The language of the words (BCP 47), if it is not the document's language. */
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

/** A heading whose line ends with a status: “Test – enligt plan”. */
export function headingWithStatus(
  level: Heading["level"],
  text: string,
  anchor: string,
  status: StatusMark,
): Heading {
  const inlines = [words(text), words(" – "), status];
  return { ...heading(level, textOf(inlines), anchor), inlines };
}

/** Returns the text of inlines as a reader reads it: an image counts as its alternative text, a line break as a space. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.role === "words" || inline.role === "choice" || inline.role === "status") return inline.text;
      if (inline.role === "image") return inline.alt;
      return inline.role === "break" ? " " : textOf(inline.children);
    })
    .join("");
}
