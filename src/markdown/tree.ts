import type { Markup } from "../diagnostics/text-problems.ts";

/** A block of a text, as detailed as millrep's documents need. All offsets are UTF-16 offsets in the parsed text. */
export type Block = Paragraph | List | Table | Quote;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  /** The first number; undefined if the list has bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: "table";
  /** The alignments of the columns in order; undefined if the text states none (`---:`). */
  readonly alignments: readonly (Alignment | undefined)[];
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Alignment = "left" | "center" | "right";

export type Cell = readonly Inline[];

export interface Quote {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}

export type Inline = Words | Emphasis | Link | Image | HardBreak;

/**
 * A fragment of text as a reader reads it, and its place in the source.
 *
 * If source and text are equally long, they are the same letter by letter, except that a line end becomes a space. An
 * entity such as `&amp;` is longer in the source.
 */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Emphasis {
  readonly kind: "emphasis" | "strong";
  readonly children: readonly Inline[];
}

export interface Link {
  readonly kind: "link";
  readonly address: string;
  readonly children: readonly Inline[];
  readonly start: number;
  readonly end: number;
}

export interface Image {
  readonly kind: "image";
  /** The path of the image's file, as the text gives it. */
  readonly source: string;
  /** The text for a reader who does not see the image. */
  readonly alt: string;
  readonly start: number;
  readonly end: number;
}

export interface HardBreak {
  readonly kind: "break";
}

/** Markdown that a text may not use, and its place. The tree keeps its words as plain text, so that none is lost. */
export interface UnsupportedMarkup {
  readonly markup: Markup;
  readonly start: number;
  readonly end: number;
  /** What the writer can write in its place, where that can be told. */
  readonly mended?: string | undefined;
  /** Whether `mended` is certain to be what the writer meant, so that it may replace the place unasked. */
  readonly isCertain?: boolean | undefined;
  /** The file of a picture: `mended` is certain only where the workspace has this file. */
  readonly source?: string | undefined;
}

/** The blocks of a text, and the markup in it that a report does not support. */
export interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  readonly unsupported: readonly UnsupportedMarkup[];
}

/** The words of inlines, without marks and addresses. An image is its alternative text, a line break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "words") return inline.text;
      if (inline.kind === "image") return inline.alt;
      return inline.kind === "break" ? " " : plainText(inline.children);
    })
    .join("");
}

/** The plain text of every paragraph, list item and table cell, in reading order. */
export function plainParagraphs(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [plainText(block.inlines)];
      case "list":
        return block.items.flatMap(plainParagraphs);
      case "quote":
        return plainParagraphs(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((row) => row.map(plainText));
    }
  });
}

/** Every inline of blocks in reading order, each before its children. */
export function allInlines(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return withChildren(block.inlines);
      case "list":
        return block.items.flatMap(allInlines);
      case "quote":
        return allInlines(block.blocks);
      case "table":
        return [block.header, ...block.rows].flatMap((row) => row.flatMap(withChildren));
    }
  });
}

/** Inlines and all their descendants, each before its children. */
export function withChildren(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...withChildren(inline.children)] : [inline],
  );
}
