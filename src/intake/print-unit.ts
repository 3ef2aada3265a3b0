import { keyOf, type Unit } from "../document/units.ts";
import type { Images } from "../model/image.ts";
import { type ImagePath, printParagraph } from "../print/print-markdown-inlines.ts";
import { readWrittenText } from "./written-units.ts";

export interface Pictures {
  /** The path by which the text refers to a picture. */
  readonly pathOf: ImagePath;
  /** All pictures that the text may show, by that path. */
  readonly images: Images;
}

/** Prints the words of a unit in Markdown, without the escapes that it does not need there, if it reads as the unit then. */
export function printUnitWords(own: Unit, { pathOf, images }: Pictures): string {
  const escaped = printParagraph(own.inlines, pathOf);
  const plain = escaped.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  const { units, hasUnsupported } = readWrittenText(plain, images);
  const isSame = units.length === 1 && units[0]?.key === keyOf({ ...own, kind: "paragraph", level: 0 });
  return isSame && !hasUnsupported ? plain : escaped;
}
