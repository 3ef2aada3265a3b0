import * as docx from "docx";
import type { Block, List } from "../document/document.ts";
import type { StyleIds } from "./style-names.ts";

/** Twips that each level of a list is indented by. */
export const listIndent = 360;
/** Word has nine levels of lists. */
export const deepestLevel = 8;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bulletSigns = ["•", "–", "▪"];

export const bulletReference = "bullets";
/** The one list of bullets: numbered ones count from 1. */
export const bulletInstance = 0;
export const headingReference = "headings";

/**
 * The number of the list that numbers the headings, which their styles refer to: the library counts lists as it meets
 * them, after one of its own, and a document with numbered headings begins with one.
 */
export const headingNumberingId = 2;

/** The name under which a list's kind of numbering is defined: bullets, or numbers from a first one. */
export function numberingReference(list: List): string {
  return list.start === undefined ? bulletReference : `numbers-from-${list.start}`;
}

/**
 * Defines the numbering that a document uses, and no other. `isBound` says whether the styles of headings refer to their
 * numbers, as those of the standard layout do.
 */
export function buildNumbering(
  blocks: readonly Block[],
  styleIds: StyleIds | undefined,
  isBound = true,
): docx.INumberingOptions {
  const lists = new Map(findLists(blocks).map((list) => [numberingReference(list), list]));
  const references = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const config = references.map(([reference, list]) => ({
    reference,
    levels: levels.map((level) => levelOf(list, level)),
  }));
  return { config: styleIds ? [headingNumbers(styleIds, isBound), ...config] : config };
}

function levelOf(list: List, level: number): docx.ILevelsOptions {
  const style = { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } };
  if (list.start === undefined) {
    return {
      level,
      format: docx.LevelFormat.BULLET,
      text: bulletSigns[level % bulletSigns.length] ?? "•",
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

/** 1, 1.1, 1.1.1: each level bound to its heading style, so that a heading added in Word is numbered too. */
function headingNumbers(ids: StyleIds, isBound: boolean): docx.INumberingOptions["config"][number] {
  const styles = [ids.heading1, ids.heading2, ids.heading3, ids.heading4, ids.heading5, ids.heading6];
  return {
    reference: headingReference,
    levels: styles.map((style, level) => ({
      level,
      format: docx.LevelFormat.DECIMAL,
      text: styles
        .slice(0, level + 1)
        .map((_, above) => `%${above + 1}`)
        .join("."),
      alignment: docx.AlignmentType.LEFT,
      suffix: docx.LevelSuffix.SPACE,
      ...(isBound ? { style: { style } } : {}),
    })),
  };
}

/** What the items of a revision are: how they were numbered is not compared. */
const bullets: List = { role: "list", start: undefined, items: [] };

function findLists(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block) => {
    if (block.role === "list") return [block, ...block.items.flatMap(findLists)];
    if (block.role === "revision" && block.paragraphs.some(({ isItem }) => isItem)) return [bullets];
    return block.role === "quote" ? findLists(block.blocks) : [];
  });
}
