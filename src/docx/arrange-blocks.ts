import * as docx from "docx";
import type { BaseStyle } from "./base-style.ts";
import { hairline, SectionEnd } from "./sections.ts";
import { paragraphSpace } from "./styles.ts";

/** A paragraph or table of a body, and what its neighbours must know of it. */
export interface WrittenBlock {
  readonly block: docx.Paragraph | docx.Table;
  /** Whether it stays on the page of the next block, such as a heading. */
  readonly isLead: boolean;
  /** Whether it is too wide for a page that stands upright. */
  readonly isWide: boolean;
}

/**
 * Puts blocks in their places on pages. A table that is too wide gets a page that lies on its side, with the headings and
 * the paragraph that lead to it. Something stands between two tables, which Word would join, and after a table at the
 * end, where Word wants a paragraph.
 */
export function arrangeBlocks(blocks: readonly WrittenBlock[], page: BaseStyle["page"]): docx.FileChild[] {
  const lying = findLying(blocks);
  return blocks.flatMap(({ block }, index) => {
    const next = blocks[index + 1];
    const isLying = lying.has(index);
    const endsSection = next !== undefined ? lying.has(index + 1) !== isLying : isLying;
    if (endsSection) return [block, new SectionEnd(page, isLying)];
    const needsNeighbour = block instanceof docx.Table && (!next || next.block instanceof docx.Table);
    return needsNeighbour ? [block, separator(next !== undefined)] : [block];
  });
}

/** Finds the blocks that stand on pages that lie on their sides: wide tables, and what leads to them. */
function findLying(blocks: readonly WrittenBlock[]): ReadonlySet<number> {
  const lying = new Set<number>();
  blocks.forEach(({ isWide }, index) => {
    if (!isWide) return;
    lying.add(index);
    for (let above = index - 1; blocks[above]?.isLead; above -= 1) lying.add(above);
  });
  return lying;
}

/**
 * Writes the smallest paragraph that keeps two tables apart: one point high. Screen readers pass over it, and no text
 * gets its place by it.
 */
function separator(hasSpace: boolean): docx.Paragraph {
  return new docx.Paragraph({
    spacing: {
      before: 0,
      after: hasSpace ? paragraphSpace : 0,
      line: hairline,
      lineRule: docx.LineRuleType.EXACT,
    },
  });
}
