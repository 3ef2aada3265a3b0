import * as docx from "docx";
import type { Block, Heading, List, Paragraph, Title } from "../document/document.ts";
import { words } from "../document/document.ts";
import { bookmarkName } from "./bookmarks.ts";
import type { InlineWriter } from "./inlines.ts";
import { deepestLevel, headingReference, listIndent, numberingReference } from "./numbering.ts";
import type { StyleIds } from "./style-names.ts";
import { itemSpace, paragraphSpace, quoteIndent } from "./styles.ts";
import { writeTable } from "./write-table.ts";

/** What blocks are written with: the styles to name, the width of the column, and whether headings are numbered. */
export interface BlockOptions {
  readonly styleIds: StyleIds;
  readonly textWidth: number;
  readonly isNumbered: boolean;
}

/** Where a block stands, as far as its looks depend on it. */
interface Surroundings {
  readonly listLevel: number;
  readonly quoteLevel: number;
  /** Must stay on the page of what follows. */
  readonly keepNext: boolean;
  /** Word puts no space below a table; the paragraph after it brings it. */
  readonly isAfterTable: boolean;
  /** Ends a list of the first level: after it comes the space of a paragraph, not that of an item. */
  readonly endsList: boolean;
}

type Written = docx.Paragraph | docx.Table;

/** Writes blocks as the paragraphs and tables of the docx library. */
export class BlockWriter {
  readonly #inlines: InlineWriter;
  readonly #options: BlockOptions;
  #listCount = 0;

  constructor(inlines: InlineWriter, options: BlockOptions) {
    this.#inlines = inlines;
    this.#options = options;
  }

  write(blocks: readonly Block[]): Written[] {
    return this.#writeAll(blocks, {
      listLevel: 0,
      quoteLevel: 0,
      keepNext: false,
      isAfterTable: false,
      endsList: false,
    });
  }

  #writeAll(blocks: readonly Block[], surroundings: Surroundings): Written[] {
    return blocks.flatMap((block, index) => {
      const [before, next] = [blocks[index - 1], blocks[index + 1]];
      // The lead-in of a list or table stays with it, and a lone line between two headings with the second.
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

  #writeBlock(block: Block, surroundings: Surroundings): Written[] {
    switch (block.role) {
      case "title":
        return [this.#title(block)];
      case "heading":
        return [this.#heading(block)];
      case "paragraph":
        return [this.#paragraph(block, surroundings)];
      case "list":
        return this.#list(block, surroundings);
      case "quote":
        return this.#writeAll(block.blocks, { ...surroundings, quoteLevel: surroundings.quoteLevel + 1 });
      case "table":
        return [writeTable(block, this.#options.textWidth, this.#inlines, this.#options.styleIds)];
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

  #list(list: List, surroundings: Surroundings): Written[] {
    this.#listCount += 1;
    const { listLevel } = surroundings;
    const numbering = {
      reference: numberingReference(list),
      instance: this.#listCount,
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

  /** The first paragraph of an item, which carries the item's mark. */
  #item(
    { inlines }: Paragraph,
    numbering: NonNullable<docx.IParagraphOptions["numbering"]>,
    surroundings: Surroundings,
  ): docx.Paragraph {
    const indent = indentOf(surroundings);
    return new docx.Paragraph({
      ...this.#styleOf(surroundings),
      numbering,
      // Outside quotations the indent is the list's own.
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

  /** What is left of the column, in twips. */
  #widthWithin({ left, right = 0 }: Indent): number {
    return Math.max(this.#options.textWidth - left - right, listIndent);
  }
}

interface Indent {
  readonly left: number;
  readonly right?: number;
}

/** In twips. Lists deeper than Word has levels for are indented no further. */
function indentOf({ listLevel, quoteLevel }: Surroundings): Indent {
  const left = listIndent * Math.min(listLevel, deepestLevel + 1) + quoteIndent * quoteLevel;
  return quoteLevel > 0 ? { left, right: quoteIndent } : { left };
}

function spacingOf(surroundings: Surroundings): { spacing?: docx.ISpacingProperties } {
  const { isAfterTable, endsList, listLevel, quoteLevel } = surroundings;
  const isQuotedItem = listLevel > 0 && quoteLevel > 0;
  const after = endsList ? paragraphSpace : isQuotedItem ? itemSpace : undefined;
  if (!isAfterTable && after === undefined) return {};
  return {
    spacing: {
      ...(isAfterTable ? { before: paragraphSpace } : {}),
      ...(after === undefined ? {} : { after }),
    },
  };
}
