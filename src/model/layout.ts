import { valueInFile } from "../messages/value-words.ts";
import type { RawLayout } from "../schema/raw-programme.ts";
import type { TemplateFile } from "../template/template.ts";
import type { ImageFile } from "./image.ts";

export interface Logo {
  readonly image: ImageFile;
  readonly alt: string;
}

/** The layout that the programme file sets for its documents. */
export interface Layout {
  readonly font: string;
  /** Colours in sRGB, written `#1F3864`. */
  readonly colours: { readonly accent: string; readonly link: string };
  /** In millimetres. */
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
  /** Whether the document begins with a table of contents. */
  readonly toc: boolean;
  readonly numberedHeadings: boolean;
  /** Whether the overview stands before the introduction, if it says more than its heading. */
  readonly overviewFirst: boolean;
  /** A picture in the header; undefined if there is none, or it cannot be shown. */
  readonly logo: Logo | undefined;
  /** The organisation's template; if there is one, it decides font, colours and margins. */
  readonly template: TemplateFile | undefined;
}

/**
 * Fills in the standard layout for what the programme file does not set: dark blues of 11.6:1 and 7.8:1 contrast with
 * white, and a column of 15 cm, in which lines of Calibri at 11 points have about 85 letters.
 */
export function buildLayout(
  { font, colours, margins, toc, numberedHeadings, overviewFirst }: RawLayout,
  template?: TemplateFile,
  logo?: Logo,
): Layout {
  return {
    font: font?.trim() ?? "Calibri",
    colours: { accent: "#1F3864", link: "#0B5394", ...colours },
    margins: { top: 25, right: 30, bottom: 25, left: 30, ...margins },
    toc: valueInFile("flag", toc) ?? false,
    numberedHeadings: valueInFile("flag", numberedHeadings) ?? false,
    overviewFirst: valueInFile("flag", overviewFirst) ?? false,
    logo,
    template,
  };
}
