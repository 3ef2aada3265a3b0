import * as docx from "docx";
import {
  type Block,
  type Cell,
  type Heading,
  type Inline,
  type List,
  type Table,
  textOf,
  type Words,
} from "../document/document.ts";
import type { ImageFile } from "../model/image.ts";
import { languageTag } from "./language-tag.ts";
import { listIndent, numberingReference } from "./numbering.ts";
import { paragraphSpace, textWidth } from "./styles.ts";

const headingStyles = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"] as const;

const tableLine = { style: docx.BorderStyle.SINGLE, size: 4, color: "8496B0" };
const tableBorders = {
  top: tableLine,
  bottom: tableLine,
  left: tableLine,
  right: tableLine,
  insideHorizontal: tableLine,
  insideVertical: tableLine,
};

/** An address that the document links to, under the relationship id that its runs name. */
export interface LinkTarget {
  readonly id: string;
  readonly address: string;
}

/** Where a block stands: in how many lists, in a quotation or not, and whether it must stay with what follows. */
interface Surroundings {
  readonly listLevel: number;
  readonly style: string | undefined;
  readonly keepNext: boolean;
  /** Word puts no space below a table; the paragraph after it brings it. */
  readonly isAfterTable: boolean;
}

/**
 * Writes blocks as the paragraphs and tables of the docx library.
 *
 * Links get relationship ids in the order of the document: the library's own ids are random, and would make every
 * build another file.
 */
export class ParagraphWriter {
  readonly links: LinkTarget[] = [];
  #listCount = 0;

  write(blocks: readonly Block[]): (docx.Paragraph | docx.Table)[] {
    return this.#writeAll(blocks, { listLevel: 0, style: undefined, keepNext: false, isAfterTable: false });
  }

  #writeAll(blocks: readonly Block[], surroundings: Surroundings): (docx.Paragraph | docx.Table)[] {
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      // A list's lead-in stays on the page of the list, and a lone line between two headings with the second.
      const isLead =
        next?.role === "list" || (next?.role === "heading" && blocks[index - 1]?.role === "heading");
      const isAfterTable = blocks[index - 1]?.role === "table";
      return this.#writeBlock(block, { ...surroundings, keepNext: isLead, isAfterTable });
    });
  }

  #writeBlock(block: Block, surroundings: Surroundings): (docx.Paragraph | docx.Table)[] {
    switch (block.role) {
      case "title":
        return [new docx.Paragraph({ style: "Title", children: [new docx.TextRun(block.text)] })];
      case "heading":
        return [new docx.Paragraph({ style: styleOf(block), children: [new docx.TextRun(block.text)] })];
      case "paragraph":
        return [this.#paragraph(block.inlines, surroundings)];
      case "list":
        return this.#list(block, surroundings);
      case "quote":
        return this.#writeAll(block.blocks, { ...surroundings, style: "Quote" });
      case "table":
        return [this.#table(block)];
    }
  }

  #paragraph(
    inlines: readonly Inline[],
    { listLevel, style, keepNext, isAfterTable }: Surroundings,
  ): docx.Paragraph {
    return new docx.Paragraph({
      children: this.#runs(inlines, {}),
      ...(style === undefined ? {} : { style }),
      ...(listLevel > 0 ? { indent: { left: listIndent * listLevel } } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...(isAfterTable ? { spacing: { before: paragraphSpace } } : {}),
    });
  }

  #list(list: List, surroundings: Surroundings): (docx.Paragraph | docx.Table)[] {
    this.#listCount += 1;
    const numbering = {
      reference: numberingReference(list),
      instance: this.#listCount,
      level: Math.min(surroundings.listLevel, 8),
    };
    const within = { ...surroundings, listLevel: surroundings.listLevel + 1 };
    return list.items.flatMap((item) => {
      const [first, ...rest] = item;
      if (first?.role !== "paragraph") return this.#writeAll(item, within);
      return [
        new docx.Paragraph({ numbering, children: this.#runs(first.inlines, {}) }),
        ...this.#writeAll(rest, within),
      ];
    });
  }

  #table(table: Table): docx.Table {
    const widths = columnWidths(table);
    const row = (cells: readonly Cell[], isHeader: boolean): docx.TableRow =>
      new docx.TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        children: widths.map((width, column) => this.#cell(cells[column] ?? [], width, isHeader)),
      });
    return new docx.Table({
      columnWidths: widths,
      width: { size: textWidth, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      borders: tableBorders,
      margins: { left: 100, right: 100, top: 40, bottom: 40 },
      rows: [row(table.header, true), ...table.rows.map((cells) => row(cells, false))],
    });
  }

  #cell(inlines: Cell, width: number, isHeader: boolean): docx.TableCell {
    return new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      ...(isHeader ? { shading: { type: docx.ShadingType.CLEAR, fill: "E7ECF4", color: "auto" } } : {}),
      children: [
        new docx.Paragraph({
          style: "TableText",
          children: this.#runs(inlines, isHeader ? { bold: true } : {}),
        }),
      ],
    });
  }

  #runs(inlines: readonly Inline[], format: docx.IRunOptions): docx.ParagraphChild[] {
    return inlines.flatMap((inline): docx.ParagraphChild[] => {
      switch (inline.role) {
        case "words":
          return [wordsRun(inline, format)];
        case "break":
          return [new docx.TextRun({ ...format, break: 1 })];
        case "image":
          return [imageRun(inline.image, inline.alt)];
        case "emphasis":
          return this.#runs(inline.children, { ...format, italics: true });
        case "strong":
          return this.#runs(inline.children, { ...format, bold: true });
        case "link":
          return [this.#link(inline.address, this.#runs(inline.children, { ...format, style: "Hyperlink" }))];
      }
    });
  }

  #link(address: string, runs: docx.ParagraphChild[]): docx.ParagraphChild {
    const id = `link${this.links.length + 1}`;
    this.links.push({ id, address });
    return new docx.ConcreteHyperlink(runs, id);
  }
}

function wordsRun({ text, language }: Words, format: docx.IRunOptions): docx.TextRun {
  const marked = language === undefined ? {} : { language: { value: languageTag(language) } };
  return new docx.TextRun({ ...format, ...marked, text });
}

/** Twips to a pixel, at the 96 pixels to an inch that Word counts with. */
const pixel = 15;

/** Pixels that an image may be high, with room for its heading on the same page. */
const tallest = 800;

/** An image at its own size, or as large as the column and the page allow. */
function imageRun({ bytes, format, width, height }: ImageFile, alt: string): docx.ImageRun {
  const scale = Math.min(1, textWidth / pixel / width, tallest / height);
  return new docx.ImageRun({
    type: format,
    data: bytes,
    transformation: {
      width: Math.max(Math.round(width * scale), 1),
      height: Math.max(Math.round(height * scale), 1),
    },
    altText: { name: alt, title: alt, description: alt },
  });
}

function styleOf(heading: Heading): string {
  return headingStyles[heading.level - 1] ?? "Heading6";
}

/** Roughly the width of a letter of body text, and the margins of a cell, in twips. */
const letterWidth = 125;
const cellMargins = 260;

/** Shares the width of the text among the columns by their longest cells; no column is narrower than its longest word. */
function columnWidths(table: Table): number[] {
  const rows = [table.header, ...table.rows];
  const columns = table.header.map((_, column) => rows.map((row) => textOf(row[column] ?? [])));
  const longestWord = columns.map((cells) =>
    largest(cells.flatMap((cell) => cell.split(/\s/)).map((word) => word.length)),
  );
  const needed = longestWord.map((length) =>
    Math.min(length * letterWidth + cellMargins, textWidth / columns.length),
  );
  const weights = columns.map((cells) => Math.min(largest(cells.map((cell) => cell.length)), 80));
  const spare = textWidth - sum(needed);
  return needed.map((width, column) =>
    Math.floor(width + (spare * (weights[column] ?? 0)) / Math.max(sum(weights), 1)),
  );
}

/** Not Math.max, which takes no more numbers than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
