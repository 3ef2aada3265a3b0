import { type BaseStyle, point } from "./base-style.ts";
import { headingNumberingId } from "./numbering.ts";
import type { ParagraphFormat, Style } from "./style.ts";

/** The size of body text in half-points, Word's unit: 11 points. */
export const bodySize = 22;
/** The line height of body text in 240ths of a line: 1.15 lines. */
export const bodyLineHeight = 276;
/** The space between two paragraphs, and between two items of a list, in twips. */
export const paragraphSpace = 7 * point;
export const itemSpace = 3 * point;
/** In twips. */
export const quoteIndent = 17 * point;

/** The colour of the bar beside a draft's notices, which has a contrast of 5.9:1 with white. */
const noticeBar = "8A5A00";

/**
 * Builds the styles of the standard layout. Headings stay on the page of the text below them, and do not break over
 * pages. Their sizes decrease by about a third from level to level. The space above a heading is at least twice the space
 * below it, so that readers see which text it belongs to.
 */
export function buildStyles(baseStyle: BaseStyle, isNumbered: boolean): Style[] {
  const { accent, link, quiet } = baseStyle.colours;
  const heading = headings(accent, isNumbered);
  return [
    { role: "normal", kind: "paragraph", priority: 0, isOffered: true },
    {
      role: "title",
      kind: "paragraph",
      basedOn: "normal",
      next: "normal",
      priority: 10,
      isOffered: true,
      paragraph: { keepNext: true, keepLines: true, before: 0, after: 10 * point, lineHeight: 240 },
      run: { isBold: true, colour: accent, size: 60 },
    },
    ...heading,
    {
      role: "listParagraph",
      kind: "paragraph",
      basedOn: "normal",
      priority: 34,
      isOffered: true,
      paragraph: { after: itemSpace },
    },
    {
      role: "quote",
      kind: "paragraph",
      basedOn: "normal",
      priority: 29,
      isOffered: true,
      paragraph: {
        line: { side: "left", colour: accent, space: 10 },
        left: quoteIndent,
        right: quoteIndent,
      },
    },
    {
      role: "notice",
      kind: "paragraph",
      basedOn: "normal",
      next: "normal",
      priority: 41,
      paragraph: {
        line: { side: "left", colour: noticeBar, space: 10 },
        left: 10 * point,
      },
    },
    {
      role: "guide",
      kind: "paragraph",
      basedOn: "normal",
      next: "normal",
      priority: 42,
      paragraph: { keepNext: true, keepLines: true },
      run: { colour: quiet, size: 20 },
    },
    {
      role: "tableText",
      kind: "paragraph",
      basedOn: "normal",
      priority: 35,
      isOffered: true,
      paragraph: { before: 2 * point, after: 2 * point, lineHeight: 252 },
      run: { size: 20 },
    },
    {
      role: "tableHeading",
      kind: "paragraph",
      basedOn: "tableText",
      priority: 35,
      isOffered: true,
      paragraph: { keepNext: true },
      run: { isBold: true },
    },
    {
      role: "contentsHeading",
      kind: "paragraph",
      basedOn: "normal",
      next: "normal",
      priority: 39,
      paragraph: { keepNext: true, keepLines: true, before: 22 * point, after: 6 * point, lineHeight: 252 },
      run: { isBold: true, colour: accent, size: 40 },
    },
    ...(["contents1", "contents2"] as const).map(
      (role, level): Style => ({
        role,
        kind: "paragraph",
        basedOn: "normal",
        next: "normal",
        priority: 39,
        paragraph: {
          dotsTo: baseStyle.textWidth,
          before: level === 0 ? 5 * point : 0,
          after: 2 * point,
          lineHeight: 252,
          left: level * 12 * point,
        },
        run: level === 0 ? { isBold: true } : {},
      }),
    ),
    headerFooterStyle("header", { side: "bottom", colour: quiet, space: 4 }, "left", quiet),
    headerFooterStyle("footer", undefined, "right", quiet),
    {
      role: "link",
      kind: "character",
      priority: 99,
      run: { colour: link, isUnderlined: true },
    },
    {
      role: "table",
      kind: "table",
      priority: 40,
      table: { strongLine: accent, fineLine: quiet },
    },
  ];
}

/** For each level of headings: its size in half-points, and the space above and below it in points. */
const headingSizes = [
  { size: 40, before: 30, after: 8 },
  { size: 30, before: 24, after: 5 },
  { size: 24, before: 13, after: 3 },
  { size: 22, before: 11, after: 3 },
  { size: 22, before: 11, after: 3 },
  { size: 22, before: 11, after: 3 },
];

const headingRoles = ["heading1", "heading2", "heading3", "heading4", "heading5", "heading6"] as const;

function headings(colour: string, isNumbered: boolean): Style[] {
  return headingRoles.map((role, level) => {
    const { size = bodySize, before = 0, after = 0 } = headingSizes[level] ?? {};
    return {
      role,
      kind: "paragraph",
      basedOn: "normal",
      next: "normal",
      priority: 9,
      isOffered: true,
      paragraph: {
        keepNext: true,
        keepLines: true,
        ...(isNumbered ? { numbering: { id: headingNumberingId, level } } : {}),
        ...(level === 0 ? { line: { side: "bottom", colour, space: 3 } } : {}),
        before: before * point,
        after: after * point,
        lineHeight: 252,
        outlineLevel: level,
      },
      run: { isBold: true, colour, size },
    };
  });
}

function headerFooterStyle(
  role: "header" | "footer",
  line: ParagraphFormat["line"],
  alignment: "left" | "right",
  colour: string,
): Style {
  return {
    role,
    kind: "paragraph",
    basedOn: "normal",
    priority: 99,
    paragraph: { ...(line ? { line } : {}), after: 0, lineHeight: 240, alignment },
    run: { colour, size: 18 },
  };
}
