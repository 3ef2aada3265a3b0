import { findSentences, isAbbreviation } from "../../swedish/find-sentences.ts";
import { findTextList } from "../list-as-text/text-list.ts";
import { endsLine } from "../texts/line-ends.ts";
import { sources } from "./sources.ts";
import type { StyleFind, StyleRow, StyleText } from "./style-row.ts";

/** A single sentence with fewer words may be a heading or a line of an address. */
const fewestWords = 8;

/**
 * Finds the last sentence of a paragraph that lacks its full stop.
 *
 * Skips headings, items and cells, which have no full stop; paragraphs that introduce a list or a table; labels; and
 * paragraphs that end with an address.
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
  // The rows of abbreviations report missing points: “m m”, “etc”.
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
