import { isAbbreviation } from "../swedish/find-sentences.ts";

/** A mark at the end of a line that ends a sentence, with closing quotation marks or brackets. */
const mark = /[.!?…][”"»’')\]]*$/;

/** Whether a line ends a sentence. The point of an abbreviation does not, unless it ends a list as “osv.” does. */
export function endsSentence(text: string): boolean {
  if (!mark.test(text)) return false;
  const last = /[A-Za-zÅÄÖåäöÉé.]+$/.exec(text.slice(-20))?.[0] ?? "";
  const word = last.replace(/\.$/, "");
  if (/^(?:osv|o\.s\.v|etc|m\.m|m\.fl|mm|o\.d|e\.d)$/i.test(word)) return true;
  return !(last.endsWith(".") && isAbbreviation(word));
}

/** Whether a line begins as a sentence may: with a capital or a figure, perhaps after a quotation mark or a bracket. */
export function beginsSentence(text: string): boolean {
  return /^[”"«»„’'([]*[\p{Lu}\p{N}]/u.test(text);
}

/** Whether a sentence goes on from one line to the next beyond doubt. */
export function goesOn(text: string, next: string): boolean {
  return !mark.test(text) && !/:$/.test(text) && /^[”"«»„’'([]*\p{Ll}/u.test(next);
}

export function firstWordOf(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? "";
}
