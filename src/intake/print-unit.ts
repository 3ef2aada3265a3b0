import { keyOf, type Unit } from "../document/units.ts";
import type { Images } from "../model/image.ts";
import { writeReference } from "../print/escape-markdown.ts";
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
  const wanted = keyOf({ ...own, kind: "paragraph", level: 0 });
  const read = (text: string): { readonly isSame: boolean; readonly isSupported: boolean } => {
    const { units, hasUnsupported } = readWrittenText(text, images);
    return { isSame: units.length === 1 && units[0]?.key === wanted, isSupported: !hasUnsupported };
  };
  const escaped = printParagraph(own.inlines, pathOf);
  const plain = escaped.replace(escapes, "$1");
  const { isSame, isSupported } = read(plain);
  if (isSame && isSupported) return plain;
  if (read(escaped).isSame) return escaped;
  // After what looks like a drive (`A:`), a backslash belongs to a path, and escapes nothing.
  const referred = escaped.replace(escapes, (_, sign: string) => writeReference(sign));
  return read(referred).isSame ? referred : escaped;
}

/** A sign that a backslash stands before (CommonMark 0.31, clause 2.4). */
const escapes = /\\([!-/:-@[-`{-~])/g;
