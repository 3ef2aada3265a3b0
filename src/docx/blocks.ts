import * as docx from "docx";
import {
  type Block,
  type Heading,
  type List,
  type Notice,
  type Paragraph,
  type Title,
  words,
} from "../document/document.ts";
import { bookmarkName } from "./bookmarks.ts";
import type { InlineWriter } from "./inlines.ts";
import {
  bulletInstance,
  deepestLevel,
  headingReference,
  listIndent,
  numberingReference,
} from "./numbering.ts";
import type { StyleIds } from "./style-names.ts";
import { type Indent, indentOf, type Surroundings, spacingOf, topLevel } from "./surroundings.ts";
import { RevisionWriter } from "./write-revision.ts";
import { writeTable } from "./write-table.ts";

/** How to write blocks: the ids of their styles, the width of the text column, and whether headings are numbered. */
export interface BlockOptions {
  readonly styleIds: StyleIds;
  /** In twips. */
  readonly textWidth: number;
  readonly isNumbered: boolean;
  /** The document's date, in ISO 8601 (UTC), which tracked changes get. */
  readonly date: string;
}

type DocxBlock = docx.Paragraph | docx.Table;

/** Writes blocks as the paragraphs and tables of the docx library. */
export class BlockWriter {
  readonly #inlines: InlineWriter;
  readonly #options: BlockOptions;
  readonly #revisions: RevisionWriter;
  #numberedCount = 0;

  constructor(inlines: InlineWriter, options: BlockOptions) {
    this.#inlines = inlines;
    this.#options = options;
    this.#revisions = new RevisionWriter(options.date, options.styleIds);
  }

  /** Writes blocks. Call it in the order of the document, since it numbers lists, images and links as it goes. */
  write(blocks: readonly Block[]): DocxBlock[] {
    return this.#writeAll(blocks, topLevel);
  }

  #writeAll(blocks: readonly Block[], surroundings: Surroundings): DocxBlock[] {
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
        isAfterTable: before?.role === "table",
        endsList: surroundings.endsList && next === undefined,
      });
    });
  }

  #writeBlock(block: Block, surroundings: Surroundings): DocxBlock[] {
    switch (block.role) {
      case "title":
        return [this.#title(block)];
      case "heading":
        return [this.#heading(block)];
      case "paragraph":
        return [this.#paragraph(block, surroundings)];
      case "notice":
        return [this.#notice(block)];
      case "list":
        return this.#list(block, surroundings);
      case "quote":
        return this.#writeAll(block.blocks, { ...surroundings, quoteLevel: surroundings.quoteLevel + 1 });
      case "table":
        return [writeTable(block, this.#options.textWidth, this.#inlines, this.#options.styleIds)];
      case "revision":
        return this.#revisions.write(block);
    }
  }

  #title({ text, inlines = [words(text)] }: Title): docx.Paragraph {
    const { styleIds, textWidth } = this.#options;
    return new docx.Paragraph({
      style: styleIds.title,
      children: this.#inlines.write(inlines, textWidth),
    });
  }

  #heading({ level, text, anchor, inlines = [words(text)] }: Heading): docx.Paragraph {
    const { styleIds, textWidth, isNumbered } = this.#options;
    const numbering = { reference: headingReference, level: level - 1, custom: true };
    return new docx.Paragraph({
      style: styleIds[`heading${level}`],
      ...(isNumbered ? { numbering } : {}),
      children: [
        new docx.Bookmark({
          id: bookmarkName(anchor),
          children: this.#inlines.write(inlines, textWidth),
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
    const { styleIds, textWidth } = this.#options;
    return new docx.Paragraph({ style: styleIds.notice, children: this.#inlines.write(inlines, textWidth) });
  }

  #list(list: List, surroundings: Surroundings): DocxBlock[] {
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
        isAfterTable: surroundings.isAfterTable && index === 0,
        endsList: index === list.items.length - 1 && (listLevel === 0 || surroundings.endsList),
      };
      const [first, ...rest] = item;
      if (first?.role !== "paragraph") return this.#writeAll(item, within);
      const ownEnd = within.endsList && rest.length === 0;
      return [
        this.#item(first, numbering, { ...within, endsList: ownEnd }),
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
    return Math.max(this.#options.textWidth - left - right, listIndent);
  }
}
