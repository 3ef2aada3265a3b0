/**
 * Signs that no reader sees: soft hyphens, joiners, spaces of no width, marks of writing direction and the like. Unicode
 * calls them default-ignorable (Unicode Standard, section 5.21): a program that does not know one shows nothing.
 */
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;

/** The fragments of a text between its invisible signs, each with its offset. The whole text if it has none. */
export function visibleParts(text: string): { readonly at: number; readonly text: string }[] {
  const parts: { at: number; text: string }[] = [];
  let at = 0;
  for (const { index, 0: signs } of text.matchAll(invisible)) {
    if (index > at) parts.push({ at, text: text.slice(at, index) });
    at = index + signs.length;
  }
  if (at < text.length) parts.push({ at, text: text.slice(at) });
  return parts;
}

/** A text without its invisible signs. */
export function visibleText(text: string): string {
  return text.replace(invisible, "");
}

/** Hyphens that look like the one on the keyboard, but are other characters. Dashes and the minus sign mean something else. */
const hyphens = /[\u2010\u2011\uFE63\uFF0D]/g;

/** Writes every hyphen as the one on the keyboard. The text keeps its length. */
export function plainHyphens(text: string): string {
  return text.replace(hyphens, "-");
}
