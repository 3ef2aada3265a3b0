import type { ReadBlock, ReadCell, ReadParagraph } from "../../docx-reader/read-document.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import type { HeadingMeaning, HeadingReader } from "./read-heading.ts";
import { joinParagraphs } from "./split-paragraph.ts";

/** A text in a cell has at least so many words on average; “enligt plan” is no text. */
export const fewestWords = 5;

/** A cell with the column that it begins in. */
export interface PlacedCell {
  readonly column: number;
  readonly blocks: readonly ReadBlock[];
  readonly text: string;
  readonly meaning: HeadingMeaning | undefined;
}

export function placeCells(cells: readonly ReadCell[], reader: HeadingReader): PlacedCell[] {
  let column = 0;
  return cells.map(({ blocks, columns }) => {
    const text = blocks.map(textOfBlock).join(" ").trim();
    const placed = { column, blocks, text, meaning: text.length > 200 ? undefined : reader.read(text) };
    column += columns;
    return placed;
  });
}

/** A cell as one heading: the paragraphs of a cell are the lines of one. */
export function headingOfCell({ blocks, text }: PlacedCell, meaning: HeadingMeaning | undefined): Line[] {
  const paragraphs = blocks.filter((block): block is ReadParagraph => block.role !== "table");
  const [first] = paragraphs;
  const tables = blocks.filter(({ role }) => role === "table");
  const rest = tables.map((block): Line => ({ kind: "text", block }));
  if (!first) return rest;
  const block = joinParagraphs(first, paragraphs.slice(1));
  const look = { kind: "cell", level: 0 } as const;
  const line: HeadingLine = {
    kind: "heading",
    text,
    place: first.place,
    look,
    meaning,
    block,
    rest: undefined,
  };
  return [line, ...rest];
}

export function isTextField(meaning: HeadingMeaning | undefined): boolean {
  return meaning?.field !== undefined && meaning.field.field !== "other";
}

function textOfBlock(block: ReadBlock): string {
  if (block.role !== "table") return block.text;
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(textOfBlock))).join(" ");
}
