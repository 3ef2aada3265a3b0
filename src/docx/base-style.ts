import type { Layout } from "../model/layout.ts";

/** Twips, which are twentieths of a point, to a point and to a millimetre: the unit of most measures of OOXML. */
export const point = 20;
const millimetre = 1440 / 25.4;

/** What the standard layout makes of a programme's wishes, as OOXML counts. */
export interface BaseStyle {
  readonly font: string;
  /** Six hexadecimal digits. */
  readonly colours: {
    readonly accent: string;
    readonly link: string;
    /** What stands in the margins, and the lines of tables. */
    readonly quiet: string;
  };
  /** A4, in twips. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: Layout["margins"];
    /** Between the page's edge and its header, and its footer. */
    readonly edge: number;
  };
  /** The width of the column, in twips. */
  readonly textWidth: number;
}

/** The looks of a document: here, in `buildStyles` and in `buildNumbering`, and nowhere else. */
export function buildBaseStyle({ font, colours, margins }: Layout): BaseStyle {
  const width = 11906;
  const { top, right, bottom, left } = margins;
  const inTwips = {
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
  };
  return {
    font,
    // A grey of 5.7:1 contrast with white.
    colours: { accent: digits(colours.accent), link: digits(colours.link), quiet: "666666" },
    page: {
      width,
      height: 16838,
      margins: inTwips,
      edge: Math.min(twips(12.5), inTwips.top, inTwips.bottom),
    },
    textWidth: width - inTwips.left - inTwips.right,
  };
}

function twips(millimetres: number): number {
  return Math.round(millimetres * millimetre);
}

function digits(colour: string): string {
  return colour.slice(1).toUpperCase();
}
