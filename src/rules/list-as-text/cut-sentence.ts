import { monthWords } from "../../swedish/month-words.ts";
import { beginsAside } from "./spaced-hyphens.ts";

const months = [...monthWords.sv.names, ...monthWords.en.names].map((name) => name.toLowerCase());

/** Whether words begin with the name of a month, so that a number before them is a day. */
export function beginsMonth(words: string): boolean {
  const [first = ""] = words.split(/[\s.,]/, 1);
  return months.includes(first.toLowerCase());
}

/**
 * Whether lines that begin with a hyphen, a number or another sign that sentences have too may be the rest of the sentence
 * above them, which the writer or a program broke there: “… i norr / - en av dem i söder - och …”, “tidigast den / 1. april”.
 * Only the writer knows; a repair would make a list of a sentence. `above` is empty if a blank line stands between.
 */
export function mayBeCutSentence(above: string, items: readonly string[]): boolean {
  if (items.some(beginsMonth)) return true;
  if (above.trim() === "" || /[.:!?…;][)\]”"»’]*\s*$/u.test(above.slice(-10))) return false;
  return items.length < 2 || items.some((item) => beginsAside(item) || /\s[-–—]\s/.test(item));
}
