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
  readonly paragraph?: ParagraphFormat;
  readonly run?: RunFormat;
  readonly table?: TableFormat;
}

/** Measures in twips. */
export interface ParagraphFormat {
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

export interface RunFormat {
  readonly isBold?: boolean;
  readonly colour?: string;
  /** In half-points. */
  readonly size?: number;
  readonly isUnderlined?: boolean;
}

export interface TableFormat {
  /** Below the header row and the last row. */
  readonly strongLine: string;
  /** Between other rows. */
  readonly fineLine: string;
}
