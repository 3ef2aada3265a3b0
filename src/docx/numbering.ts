import * as docx from "docx";
import type { Block, List } from "../document/document.ts";

/** Twips that each level of a list is indented by. */
export const listIndent = 425;
/** Word has nine levels of lists. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = ["•", "–", "▪"];

const bulletReference = "bullets";

/** The name under which a list's kind of numbering is defined: bullets, or numbers from a first one. */
export function numberingReference(list: List): string {
  return list.start === undefined ? bulletReference : `numbers-from-${list.start}`;
}

/** Defines the numbering that the lists of a document use, and no other. */
export function buildNumbering(blocks: readonly Block[]): docx.INumberingOptions {
  const lists = new Map(findLists(blocks).map((list) => [numberingReference(list), list]));
  const references = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    config: references.map(([reference, list]) => ({
      reference,
      levels: levels.map((level) => levelOf(list, level)),
    })),
  };
}

function levelOf(list: List, level: number): docx.ILevelsOptions {
  const style = { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } };
  if (list.start === undefined) {
    return {
      level,
      format: docx.LevelFormat.BULLET,
      text: bullets[level % bullets.length] ?? "•",
      alignment: docx.AlignmentType.LEFT,
      style,
    };
  }
  return {
    level,
    format: docx.LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: list.start,
    alignment: docx.AlignmentType.LEFT,
    style,
  };
}

function findLists(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block) => {
    if (block.role === "list") return [block, ...block.items.flatMap(findLists)];
    return block.role === "quote" ? findLists(block.blocks) : [];
  });
}
