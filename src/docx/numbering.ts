import * as docx from "docx";
import type { Block, List } from "../document/document.ts";
import type { StyleIds } from "./style-names.ts";

/** The indent of each level of a list, in twips. */
export const listIndent = 360;
/** Word has nine levels of lists, counted from 0. */
export const deepestLevel = 8;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bulletSigns = ["•", "–", "▪"];

export const bulletReference = "bullets";
/** The instance that all lists of bullets share; numbered lists have instances from 1. */
export const bulletInstance = 0;
export const headingReference = "headings";

/**
 * The id of the list that numbers the headings, which their styles refer to. The docx library numbers lists in order of
 * appearance, after one list of its own, and a document with numbered headings begins with a heading.
 */
export const headingNumberingId = 2;

/** Returns the name of the numbering that a list uses: bullets, or numbers from the list's first one. */
export function numberingReference(list: List): string {
  return list.start === undefined ? bulletReference : `numbers-from-${list.start}`;
}

/**
 * Builds the definitions of the numberings that a document uses. It numbers headings only if it gets `styleIds`.
 * `isBound` says whether the styles of headings refer to their numbers, as those of the standard layout do.
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

/** Builds the numbering 1, 1.1, 1.1.1. If bound to the heading styles, it also numbers headings that people add in Word. */
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

/** The list that the items of a revision belong to: comparisons ignore how items are numbered. */
const bullets: List = { role: "list", start: undefined, items: [] };

function findLists(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block) => {
    if (block.role === "list") return [block, ...block.items.flatMap(findLists)];
    if (block.role === "revision" && block.paragraphs.some(({ isItem }) => isItem)) return [bullets];
    return block.role === "quote" ? findLists(block.blocks) : [];
  });
}
