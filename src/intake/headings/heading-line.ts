import type { Place, ReadBlock, ReadParagraph } from "../../docx-reader/read-document.ts";
import type { Look } from "./heading-look.ts";
import type { HeadingMeaning } from "./read-heading.ts";

/**
 * A document as it is read from top to bottom: headings, texts, the heads of a table's columns or rows, which its cells repeat
 * as headings, and the end of a table's row or cell, below which no heading of it counts.
 */
export type Line =
  | HeadingLine
  | { readonly kind: "head"; readonly block: ReadParagraph; readonly meaning: HeadingMeaning | undefined }
  | { readonly kind: "text"; readonly block: ReadBlock }
  | { readonly kind: "end" };

/** A paragraph or its beginning that may be a heading. */
export interface HeadingLine {
  readonly kind: "heading";
  /** As the file has it. */
  readonly text: string;
  readonly place: Place;
  readonly look: Look;
  readonly meaning: HeadingMeaning | undefined;
  /** The whole paragraph; undefined where a cell repeats the head of its column or row. */
  readonly block: ReadParagraph | undefined;
  /** What stands behind the heading in the same paragraph. */
  readonly rest: ReadParagraph | undefined;
}

export type ReadLines = (blocks: readonly ReadBlock[]) => Line[];
