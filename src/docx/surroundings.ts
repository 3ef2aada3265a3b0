import type { ISpacingProperties } from "docx";
import { deepestLevel, listIndent } from "./numbering.ts";
import { itemSpace, paragraphSpace, quoteIndent } from "./styles.ts";

/** The place of a block in its document, which decides its indent and spacing. */
export interface Surroundings {
  readonly listLevel: number;
  readonly quoteLevel: number;
  /** Whether the block must stay on the page of the next block. */
  readonly keepNext: boolean;
  /** Whether the block follows a table. Word puts no space below a table, so the block has space above it. */
  readonly isAfterTable: boolean;
  /** Whether the block ends a list of the first level: then a paragraph's space follows it, not an item's. */
  readonly endsList: boolean;
}

/** The surroundings of a block that is in no list and no quotation. */
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

/** Returns the indent of a block. Lists below Word's deepest level get the indent of that level. */
export function indentOf({ listLevel, quoteLevel }: Surroundings): Indent {
  const left = listIndent * Math.min(listLevel, deepestLevel + 1) + quoteIndent * quoteLevel;
  return quoteLevel > 0 ? { left, right: quoteIndent } : { left };
}

/** Returns the space around a block, if it differs from the space that its style gives. */
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
