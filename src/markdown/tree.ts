import type { Markup } from "../diagnostics/codes.ts";

/** The parts of a text, as small as millrep's documents need them. Offsets are into the text that was parsed. */
export type Block = Paragraph | List | Table | Quote;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  /** The first number, or undefined where the list has bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: "table";
  /** How the columns are aligned where the text says so (`---:`), in order. */
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
 * A stretch of text as it is read, and where it stands in the source.
 *
 * Where source and text are equally long, they are the same letter by letter (a line end is read as a space); an
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
  /** The image's file, as the text gives its path. */
  readonly source: string;
  /** What stands in its place for a reader who does not see it. */
  readonly alt: string;
  readonly start: number;
  readonly end: number;
}

export interface HardBreak {
  readonly kind: "break";
}

/** Markdown that a text may not hold, and where. What it says is kept as plain words, so none is lost. */
export interface UnsupportedMarkup {
  readonly markup: Markup;
  readonly start: number;
  readonly end: number;
}

/** The blocks of a text, and what in it has no place in a report. */
export interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  readonly unsupported: readonly UnsupportedMarkup[];
}

/** What a reader reads of some inlines: no marks, no addresses; an image is its alternative text, a line break a space. */
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

/** Every inline of blocks in reading order, each before those that it holds. */
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

/** Inlines with all that they hold, each before what it holds. */
export function withChildren(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...withChildren(inline.children)] : [inline],
  );
}
