import * as docx from "docx";
import type { Document } from "../document/document.ts";
import { languageTag } from "./language-tag.ts";

/** Half-points, as Word counts the size of letters. */
const bodySize = 22;
/** Twentieths of a point, as Word counts space and page measures. */
const point = 20;
/** The space between two paragraphs. */
export const paragraphSpace = 8 * point;
/** 1.15 lines, in 240ths of a line. */
const lineHeight = 276;

/** A dark blue of 9.9:1 contrast with white; WCAG 2.1 asks for 4.5:1. */
const headingColour = "1F3864";
/** 6.6:1 with white, and underlined, so that it shows in print and to those who do not see colours. */
export const linkColour = "0B5394";

/** A4 with margins of 2.5 cm, in twips. */
export const page = { width: 11906, height: 16838, margin: 1417 };
export const textWidth = page.width - 2 * page.margin;

/** The styles of the standard layout. Word's own style ids, so that its navigation and other templates know them. */
export function buildStyles(document: Document): docx.IStylesOptions {
  const { font } = document.layout;
  return {
    default: {
      document: {
        run: { font, size: bodySize, language: { value: languageTag(document.language) } },
        paragraph: { spacing: { after: paragraphSpace, line: lineHeight, lineRule: docx.LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 56, color: headingColour },
        paragraph: { spacing: { after: 18 * point }, keepNext: true },
      },
      heading1: headingStyle(font, 0, 36, 24, 6),
      heading2: headingStyle(font, 1, 28, 20, 4),
      heading3: headingStyle(font, 2, 24, 12, 3),
      heading4: headingStyle(font, 3, 22, 10, 3),
      heading5: headingStyle(font, 4, 22, 10, 3),
      heading6: headingStyle(font, 5, 22, 10, 3),
      listParagraph: { paragraph: { contextualSpacing: false, spacing: { after: 4 * point } } },
      hyperlink: {
        run: { color: linkColour, underline: { type: docx.UnderlineType.SINGLE, color: linkColour } },
      },
    },
    paragraphStyles: [
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        run: { italics: true },
        paragraph: { indent: { left: 567, right: 567 } },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        paragraph: {
          spacing: { before: 2 * point, after: 2 * point, line: 240, lineRule: docx.LineRuleType.AUTO },
        },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { size: 18 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

/** `size` in half-points, `before` and `after` in points; outline levels make the headings a screen reader's map. */
function headingStyle(
  font: string,
  outlineLevel: number,
  size: number,
  before: number,
  after: number,
): docx.IBaseParagraphStyleOptions {
  return {
    run: { font, size, bold: true, color: headingColour },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { before: before * point, after: after * point, line: 252, lineRule: docx.LineRuleType.AUTO },
    },
  };
}
