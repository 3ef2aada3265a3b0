import * as docx from "docx";
import { bookmarkName } from "../document/bookmark-name.ts";
import {
  type Block,
  type Guide,
  type Heading,
  type List,
  type Notice,
  type Paragraph,
  type Table,
  type Title,
  textOf,
  words,
} from "../document/document.ts";
import type { Language } from "../messages/language.ts";
import { splitDays } from "../swedish/split-days.ts";
import { typeset } from "../swedish/typeset.ts";
import { arrangeBlocks, type WrittenBlock } from "./arrange-blocks.ts";
import type { BaseStyle } from "./base-style.ts";
import type { InlineWriter } from "./inlines.ts";
import {
  bulletInstance,
  deepestLevel,
  headingReference,
  listIndent,
  numberingReference,
} from "./numbering.ts";
import { ColumnSharer, tablesIn } from "./shared-columns.ts";
import type { StyleIds } from "./style-names.ts";
import { type Indent, indentOf, type Surroundings, spacingOf, topLevel } from "./surroundings.ts";
import { RevisionWriter } from "./write-revision.ts";
import { writeTable } from "./write-table.ts";

/** How to write blocks: their styles and page, and whether headings are numbered. */
export interface BlockOptions {
  readonly styleIds: StyleIds;
  readonly baseStyle: BaseStyle;
  readonly language: Language;
  readonly isNumbered: boolean;
  /** The document's date, in ISO 8601 (UTC), which tracked changes get. */
  readonly date: string;
}

/** Writes blocks as the paragraphs and tables of the docx library. */
export class BlockWriter {
  readonly #inlines: InlineWriter;
  readonly #options: BlockOptions;
  readonly #revisions: RevisionWriter;
  #numberedCount = 0;
  #columns: ColumnSharer;

  constructor(inlines: InlineWriter, options: BlockOptions) {
    this.#inlines = inlines;
    this.#options = options;
    this.#columns = new ColumnSharer(options.baseStyle.tableType, []);
    this.#revisions = new RevisionWriter(options.date, options.styleIds);
  }

  /** Writes blocks. Call it in the order of the document, since it numbers lists, images and links as it goes. */
  write(blocks: readonly Block[]): docx.FileChild[] {
    const rows = tablesIn(blocks).map((table) => this.#rowsOf(table));
    this.#columns = new ColumnSharer(this.#options.baseStyle.tableType, rows);
    return arrangeBlocks(this.#writeAll(blocks, topLevel), this.#options.baseStyle.page);
  }

  #writeAll(blocks: readonly Block[], surroundings: Surroundings): WrittenBlock[] {
    return blocks.flatMap((block, index) => {
      const [before, next] = [blocks[index - 1], blocks[index + 1]];
      // The block before a list or table stays on its page, and so does a single block between two headings.
      const isLead =
        next?.role === "list" ||
        next?.role === "table" ||
        (next?.role === "heading" && before?.role === "heading");
      return this.#writeBlock(block, {
        ...surroundings,
        keepNext: isLead,
        isAfterTable: endsInTable(before),
        endsList: surroundings.endsList && next === undefined,
      });
    });
  }

  #writeBlock(block: Block, surroundings: Surroundings): WrittenBlock[] {
    switch (block.role) {
      case "title":
        return [written(this.#title(block))];
      case "heading":
        return [written(this.#heading(block), true)];
      case "paragraph":
        return [written(this.#paragraph(block, surroundings), surroundings.keepNext)];
      case "guide":
        return [written(this.#guide(block), true)];
      case "notice":
        return [written(this.#notice(block))];
      case "list":
        return this.#list(block, surroundings);
      case "quote":
        return this.#writeAll(block.blocks, { ...surroundings, quoteLevel: surroundings.quoteLevel + 1 });
      case "table":
        return [this.#table(block, surroundings)];
      case "revision":
        return this.#revisions.write(block).map((paragraph) => written(paragraph));
    }
  }

  #title({ text, inlines = [words(text)] }: Title): docx.Paragraph {
    const { styleIds, baseStyle } = this.#options;
    return new docx.Paragraph({
      style: styleIds.title,
      children: this.#inlines.write(inlines, baseStyle.textWidth),
    });
  }

  #heading({ level, text, anchor, inlines = [words(text)] }: Heading): docx.Paragraph {
    const { styleIds, baseStyle, isNumbered } = this.#options;
    const numbering = { reference: headingReference, level: level - 1, custom: true };
    return new docx.Paragraph({
      style: styleIds[`heading${level}`],
      ...(isNumbered ? { numbering } : {}),
      children: [
        new docx.Bookmark({
          id: bookmarkName(anchor),
          children: this.#inlines.write(inlines, baseStyle.textWidth),
        }),
      ],
    });
  }

  #paragraph({ inlines }: Paragraph, surroundings: Surroundings): docx.Paragraph {
    const { keepNext } = surroundings;
    const indent = indentOf(surroundings);
    return new docx.Paragraph({
      ...this.#styleOf(surroundings),
      ...(indent.left > 0 ? { indent } : {}),
      ...spacingOf(surroundings),
      ...(keepNext ? { keepNext } : {}),
      children: this.#inlines.write(inlines, this.#widthWithin(indent)),
    });
  }

  #notice({ inlines }: Notice): docx.Paragraph {
    const { styleIds, baseStyle } = this.#options;
    const children = this.#inlines.write(inlines, baseStyle.textWidth);
    return new docx.Paragraph({ style: styleIds.notice, children });
  }

  #guide({ text, anchor }: Guide): docx.Paragraph {
    const { styleIds, baseStyle } = this.#options;
    // People copy the days of a guide, with the hyphens that they type.
    const pieces = splitDays(text).map((piece) => words(piece));
    const children = this.#inlines.write(pieces, baseStyle.textWidth);
    const bookmark = new docx.Bookmark({ id: bookmarkName(anchor), children });
    return new docx.Paragraph({ style: styleIds.guide, children: [bookmark] });
  }

  /** Writes a table within the indents of the list or quotation that it stands in. */
  #table(table: Table, surroundings: Surroundings): WrittenBlock {
    const { baseStyle, styleIds } = this.#options;
    const indent = indentOf(surroundings);
    const upright = this.#widthWithin(indent);
    const beside = Math.max(baseStyle.page.height - baseStyle.page.width, 0);
    const fit = this.#columns.fit(this.#rowsOf(table), { upright, lying: upright + beside });
    const block = writeTable(table, { fit, indent: indent.left }, this.#inlines, styleIds);
    return { block, isLead: false, isWide: fit.isLying };
  }

  /** Returns the texts of a table's cells as they are printed, the header's first, and those of a form's specimen. */
  #rowsOf({ header, rows, specimen }: Table): string[][] {
    const printed = [header, ...rows].map((cells) => cells.map(textOf));
    return [...printed, ...(specimen ? [[...specimen]] : [])].map((cells) =>
      cells.map((cell) => typeset(cell, this.#options.language)),
    );
  }

  #list(list: List, surroundings: Surroundings): WrittenBlock[] {
    if (list.start !== undefined) this.#numberedCount += 1;
    const { listLevel } = surroundings;
    const numbering = {
      reference: numberingReference(list),
      // Each numbered list begins anew. All bullets belong to one list, as in Word.
      instance: list.start === undefined ? bulletInstance : this.#numberedCount,
      level: Math.min(listLevel, deepestLevel),
    };
    return list.items.flatMap((item, index) => {
      const within = {
        ...surroundings,
        listLevel: listLevel + 1,
        isAfterTable: index === 0 ? surroundings.isAfterTable : endsInTable(list.items[index - 1]?.at(-1)),
        endsList: index === list.items.length - 1 && (listLevel === 0 || surroundings.endsList),
      };
      const [first, ...rest] = item;
      if (first?.role !== "paragraph") {
        // Without a paragraph of its own, the item would have no bullet or number.
        const mark = this.#item({ role: "paragraph", inlines: [] }, numbering, {
          ...within,
          endsList: false,
          keepNext: true,
        });
        return [written(mark, true), ...this.#writeAll(item, { ...within, isAfterTable: false })];
      }
      const ownEnd = within.endsList && rest.length === 0;
      const keepNext = rest[0]?.role === "table";
      return [
        written(this.#item(first, numbering, { ...within, endsList: ownEnd, keepNext }), keepNext),
        ...this.#writeAll(rest, { ...within, isAfterTable: false }),
      ];
    });
  }

  /** Writes the first paragraph of an item, which carries the item's bullet or number. */
  #item(
    { inlines }: Paragraph,
    numbering: NonNullable<docx.IParagraphOptions["numbering"]>,
    surroundings: Surroundings,
  ): docx.Paragraph {
    const indent = indentOf(surroundings);
    return new docx.Paragraph({
      ...this.#styleOf(surroundings),
      numbering,
      // Outside quotations, the list's numbering gives the indent.
      ...(surroundings.quoteLevel > 0 ? { indent: { ...indent, hanging: listIndent } } : {}),
      ...spacingOf(surroundings),
      ...(surroundings.keepNext ? { keepNext: true } : {}),
      children: this.#inlines.write(inlines, this.#widthWithin(indent)),
    });
  }

  #styleOf({ listLevel, quoteLevel }: Surroundings): { style?: string } {
    const { styleIds } = this.#options;
    if (quoteLevel > 0) return { style: styleIds.quote };
    return listLevel > 0 ? { style: styleIds.listParagraph } : {};
  }

  /** Returns the width of the text column within an indent, in twips. */
  #widthWithin({ left, right = 0 }: Indent): number {
    return Math.max(this.#options.baseStyle.textWidth - left - right, listIndent);
  }
}

function written(block: docx.Paragraph, isLead = false): WrittenBlock {
  return { block, isLead, isWide: false };
}

/** Whether a table is the last that a block shows. */
function endsInTable(block: Block | undefined): boolean {
  if (block?.role === "list") return endsInTable(block.items.at(-1)?.at(-1));
  if (block?.role === "quote") return endsInTable(block.blocks.at(-1));
  return block?.role === "table";
}
