import type { Layout } from "../model/layout.ts";
import { type TableType, usualSize } from "../paper/fit-table.ts";

/** Twips in a point and in a millimetre. Most measures in OOXML are in twips, which are twentieths of a point. */
export const point = 20;
const millimetre = 1440 / 25.4;

/** The font, colours and page that all styles of a document build on, in the units of OOXML. */
export interface BaseStyle {
  readonly font: string;
  /** How the cells of tables are set. */
  readonly tableType: TableType;
  /** Each colour as six hexadecimal digits. */
  readonly colours: {
    readonly accent: string;
    readonly link: string;
    /** For headers, footers and the lines of tables. */
    readonly quiet: string;
  };
  /** In twips; A4 unless a template says otherwise. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: Layout["margins"];
    /** The distance from the edge of the page to its header, and to its footer. */
    readonly edge: number;
  };
  /** The width of the text column, in twips. */
  readonly textWidth: number;
}

/** Builds the base style of a programme's layout. All other formatting is in `buildStyles` and `buildNumbering`. */
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
    tableType: { font, size: usualSize },
    // This grey has a contrast of 5.7:1 with white.
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
