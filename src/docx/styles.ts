import { type Look, point } from "./look.ts";
import { headingNumberingId } from "./numbering.ts";
import type { StyleRole } from "./style-names.ts";

/** One style of the standard layout: what is not said comes from the style it is based on. */
export interface Style {
  readonly role: StyleRole;
  readonly kind: "paragraph" | "character" | "table";
  readonly basedOn?: StyleRole;
  /** The style of the paragraph that Enter begins. */
  readonly next?: StyleRole;
  /** Where Word's list of styles has it; the lower the earlier. */
  readonly priority: number;
  /** In the gallery, for people who go on in Word. */
  readonly isOffered?: boolean;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  readonly table?: TableLook;
}

/** Measures in twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly line?: {
    readonly side: "top" | "bottom" | "left";
    readonly colour: string;
    readonly space: number;
  };
  /** A tab at the right edge of the column, with dots up to it. */
  readonly dotsTo?: number;
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of the font's own line. */
  readonly lineHeight?: number;
  readonly left?: number;
  readonly right?: number;
  readonly alignment?: "left" | "right";
  /** 0 for the first level of headings. */
  readonly outlineLevel?: number;
}

export interface RunLook {
  readonly isBold?: boolean;
  readonly colour?: string;
  /** In half-points. */
  readonly size?: number;
  readonly isUnderlined?: boolean;
}

export interface TableLook {
  /** Below the header row and the last row. */
  readonly strongLine: string;
  /** Between other rows. */
  readonly fineLine: string;
}

/** Half-points: 11 points, as Word counts the size of letters. */
export const bodySize = 22;
/** 1.15 lines, in 240ths of a line. */
export const bodyLineHeight = 276;
/** The space between two paragraphs, and between two items of a list. */
export const paragraphSpace = 7 * point;
export const itemSpace = 3 * point;
export const quoteIndent = 17 * point;

/**
 * The styles of the standard layout. Headings stay with what follows them and do not break over pages; sizes fall by
 * about a third from level to level, and space above a heading is at least twice the space below it, so that it
 * belongs to its own text.
 */
export function buildStyles(look: Look, isNumbered: boolean): Style[] {
  const { accent, link, quiet } = look.colours;
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
          dotsTo: look.textWidth,
          before: level === 0 ? 5 * point : 0,
          after: 2 * point,
          lineHeight: 252,
          left: level * 12 * point,
        },
        run: level === 0 ? { isBold: true } : {},
      }),
    ),
    marginStyle("header", { side: "bottom", colour: quiet, space: 4 }, "left", quiet),
    marginStyle("footer", undefined, "right", quiet),
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

/** Sizes in half-points, and points above and below, by level. */
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

function marginStyle(
  role: "header" | "footer",
  line: ParagraphLook["line"],
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
