import type { XmlElement } from "../ooxml/parse-xml.ts";

/** The signs of symbol fonts that people use in running text, by the fonts' own numbers. */
const known: Readonly<Record<string, string>> = {
  "symbol b7": "•",
  "symbol ae": "→",
  "symbol de": "⇒",
  "symbol b3": "≥",
  "symbol a3": "≤",
  "symbol b1": "±",
  "symbol d7": "×",
  "symbol 2d": "−",
  "wingdings a7": "▪",
  "wingdings a8": "☐",
  "wingdings 6f": "☐",
  "wingdings fc": "✓",
  "wingdings fe": "☑",
  "wingdings fb": "✗",
  "wingdings e0": "→",
  "wingdings 4a": "☺",
};

/**
 * The sign of a symbol font (ECMA-376 part 1, clause 17.3.3.30) as a character of its own; the replacement character if
 * only the font shows what it is. Symbol fonts put their signs from F000.
 */
export function symbolText({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get("w:char") ?? "", 16);
  if (!(code >= 32 && code <= 0xffff)) return "\uFFFD";
  const font = (attributes.get("w:font") ?? "").toLowerCase();
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const own = (isPrivate ? code & 0xff : code).toString(16);
  return known[`${font} ${own}`] ?? (isPrivate ? "\uFFFD" : String.fromCharCode(code));
}
