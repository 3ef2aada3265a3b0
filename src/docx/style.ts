import type { StyleRole } from "./style-names.ts";

/** One style of the standard layout. It inherits what it leaves out from the style that it is based on. */
export interface Style {
  readonly role: StyleRole;
  readonly kind: "paragraph" | "character" | "table";
  readonly basedOn?: StyleRole;
  /** The style that Word gives to the next paragraph when someone presses Enter. */
  readonly next?: StyleRole;
  /** The place of the style in Word's list of styles: the lowest number comes first. */
  readonly priority: number;
  /** Whether Word's gallery offers the style to people who edit the document. */
  readonly isOffered?: boolean;
  readonly paragraph?: ParagraphFormat;
  readonly run?: RunFormat;
  readonly table?: TableFormat;
}

/** Measures are in twips, if not stated otherwise. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly line?: {
    readonly side: "top" | "bottom" | "left";
    readonly colour: string;
    /** The distance from the text, in points. */
    readonly space: number;
  };
  /** The position of a tab stop with leading dots, at the right edge of the column. */
  readonly dotsTo?: number;
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of the font's line height. */
  readonly lineHeight?: number;
  readonly left?: number;
  readonly right?: number;
  readonly alignment?: "left" | "right";
  /** 0 for the first level of headings. */
  readonly outlineLevel?: number;
}

export interface RunFormat {
  readonly isBold?: boolean;
  readonly colour?: string;
  /** In half-points. */
  readonly size?: number;
  readonly isUnderlined?: boolean;
}

export interface TableFormat {
  /** The colour of the line below the header row and the last row. */
  readonly strongLine: string;
  /** The colour of the lines between other rows. */
  readonly fineLine: string;
}
