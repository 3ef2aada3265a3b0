import { oneLine } from "./one-line.ts";

/**
 * Signs that no reader sees (Unicode Standard, section 5.21), such as soft hyphens and spaces of no width. The joiner
 * that makes one emoji of several is seen.
 */
const invisible = /(?!\u200D\p{Extended_Pictographic})\p{Default_Ignorable_Code_Point}/gu;

/** Hyphens that look like the one on the keyboard. Dashes and the minus sign look different. */
const hyphens = /[\u2010\u2011]/g;

/**
 * Returns a text as a reader sees it on one line: in NFC, without invisible signs, with one plain space for every run of
 * white space, and with one kind of hyphen. Two texts that look alike are equal then, so that they do not count as
 * changed.
 */
export function seenText(text: string): string {
  return oneLine(text.replace(invisible, "").replace(hyphens, "-"));
}
