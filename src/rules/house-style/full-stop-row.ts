import { isRiskName } from "../../model/month-words.ts";
import { findSentences, isAbbreviation } from "../../swedish/find-sentences.ts";
import { hasVerb } from "../../swedish/has-verb.ts";
import { findTextList } from "../list-as-text/text-list.ts";
import { endsLine } from "../texts/line-ends.ts";
import { sources } from "./sources.ts";
import type { StyleFind, StyleRow, StyleText } from "./style-row.ts";

/** A single sentence with fewer words may be a heading or a line of an address. */
const fewestWords = 8;

/** Words after which a sentence goes on: with a full stop behind one it would still be unfinished. */
const openEnd =
  /(?<![a-zåäöé])(?:och|eller|samt|att|som|av|för|med|på|till|från|i|om|hos|enligt|vid|mot|mellan|är|se|antingen|nämligen|såsom|dvs|bland annat|till exempel|tar [a-zåäö ]{0,20}upp)$/iu;

/**
 * Finds the last sentence of a paragraph that lacks its full stop.
 *
 * Skips headings, items, cells and names of risks, which have no full stop; paragraphs that introduce a list or a table; titles and labels
 * with their values, which have no verb (“Kostnad: 100 kr”); and paragraphs that end with an address or in mid-sentence.
 */
function findOpenEnd(text: StyleText): StyleFind[] {
  const { prose, passage, next, isOwnParagraph } = text;
  if (!isOwnParagraph || isRiskName(prose) || next?.kind === "list" || next?.kind === "table") return [];
  const words = passage.words.trimEnd();
  if (!/[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(words) || /[.!?:…][)\]”"»’]+$/u.test(words)) return [];
  const isAddress = passage.opaque.some(({ kind, end }) => kind !== "quote" && end >= words.length);
  if (isAddress || passage.inlines.every(({ kind }) => kind !== "words")) return [];
  if (!isSentence(words) || findTextList(prose, passage)) return [];
  const span = { start: words.search(/\S+$/u), end: words.length };
  const last = words.slice(span.start);
  // The rows of abbreviations report missing points: “m m”, “etc”.
  if (isAbbreviation(last) || /^\p{Ll}$/u.test(last)) return [];
  const written = `${last}.`;
  const changes = endsLine(prose, passage) ? [{ ...span, text: written }] : [];
  return [{ ...span, written, changes }];
}

/** Whether a paragraph ends with a sentence, and not with a title, a label's value or half a sentence. */
function isSentence(words: string): boolean {
  const sentences = findSentences(words);
  const last = sentences.at(-1)?.text ?? "";
  if (openEnd.test(last)) return false;
  if (sentences.length === 1 && words.split(/\s+/u).length < fewestWords) return false;
  const colon = last.lastIndexOf(": ");
  // A verb in brackets or in a clause of its own makes no sentence of a value.
  if (colon !== -1) return hasVerb(last.slice(colon).replace(/(?: som | där |\().*$/u, ""));
  return hasVerb(last);
}

export const fullStopRow: StyleRow = {
  reason: "full-stop",
  source: sources.marks,
  example: ["Testet är klart. Vi börjar med nästa", "Testet är klart. Vi börjar med nästa."],
  find: findOpenEnd,
};
