import { findSentences, isAbbreviation } from "../../swedish/find-sentences.ts";
import { findTextList } from "../list-as-text/text-list.ts";
import { endsLine } from "../texts/line-ends.ts";
import { sources } from "./sources.ts";
import type { StyleFind, StyleRow, StyleText } from "./style-row.ts";

/** A paragraph with fewer words and no other sentence may be a heading or a line of an address. */
const fewestWords = 8;

/**
 * The last sentence of a paragraph without its full stop.
 *
 * Headings, items and cells have none. A paragraph before a list or a table leads in to it; one that is a label, or that
 * ends with an address, needs none.
 */
function findOpenEnd(text: StyleText): StyleFind[] {
  const { prose, passage, next, isOwnParagraph } = text;
  if (!isOwnParagraph || next?.kind === "list" || next?.kind === "table") return [];
  const words = passage.words.trimEnd();
  if (!/[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(words) || /[.!?:…][)\]”"»’]+$/u.test(words)) return [];
  const isAddress = passage.opaque.some(({ kind, end }) => kind !== "quote" && end >= words.length);
  if (isAddress || passage.inlines.every(({ kind }) => kind !== "words")) return [];
  const isLong = findSentences(words).length > 1 || words.split(/\s+/u).length >= fewestWords;
  if (!isLong || findTextList(prose, passage)) return [];
  const span = { start: words.search(/\S+$/u), end: words.length };
  const last = words.slice(span.start);
  // The points of an abbreviation are another row's: “m m”, “etc”.
  if (isAbbreviation(last) || /^\p{Ll}$/u.test(last)) return [];
  const written = `${last}.`;
  const changes = endsLine(prose, passage) ? [{ ...span, text: written }] : [];
  return [{ ...span, written, changes }];
}

export const fullStopRow: StyleRow = {
  reason: "full-stop",
  source: sources.marks,
  example: ["Testet är klart. Vi börjar med nästa", "Testet är klart. Vi börjar med nästa."],
  find: findOpenEnd,
};
