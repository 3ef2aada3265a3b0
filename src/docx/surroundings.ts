import type { ISpacingProperties } from "docx";
import { deepestLevel, listIndent } from "./numbering.ts";
import { itemSpace, paragraphSpace, quoteIndent } from "./styles.ts";

/** Where a block stands, as far as its looks depend on it. */
export interface Surroundings {
  readonly listLevel: number;
  readonly quoteLevel: number;
  /** Must stay on the page of what follows. */
  readonly keepNext: boolean;
  /** Word puts no space below a table; the paragraph after it brings it. */
  readonly isAfterTable: boolean;
  /** Ends a list of the first level: after it comes the space of a paragraph, not that of an item. */
  readonly endsList: boolean;
}

/** At the top of a document: in no list and no quotation. */
export const topLevel: Surroundings = {
  listLevel: 0,
  quoteLevel: 0,
  keepNext: false,
  isAfterTable: false,
  endsList: false,
};

/** In twips. */
export interface Indent {
  readonly left: number;
  readonly right?: number;
}

/** Lists deeper than Word has levels for are indented no further. */
export function indentOf({ listLevel, quoteLevel }: Surroundings): Indent {
  const left = listIndent * Math.min(listLevel, deepestLevel + 1) + quoteIndent * quoteLevel;
  return quoteLevel > 0 ? { left, right: quoteIndent } : { left };
}

/** What differs from the space of its style. */
export function spacingOf(surroundings: Surroundings): { spacing?: ISpacingProperties } {
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
