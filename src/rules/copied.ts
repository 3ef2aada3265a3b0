import { isRequiredField } from "../fields/entry-fields.ts";
import type { Passage } from "../markdown/read-passages.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { firstById } from "../model/by-id.ts";
import type { Entry } from "../model/entry.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import {
  comparableWords,
  countRepeats,
  findSequences,
  matchSequences,
  type Repeats,
  type Sequences,
  sequencesIn,
} from "../swedish/find-repeats.ts";
import { findWords } from "../swedish/find-words.ts";
import { wholeRange } from "../yaml/source-text.ts";
import type { Breach, MonthInput, Rule } from "./rule.ts";
import { lineOf, placeOf } from "./texts/place-words.ts";
import { type EntryText, entryTexts } from "./texts/report-texts.ts";

/** How much of a text's word sequences another one must have, and how many words must stand in them. */
const smallestShare = 0.5;
const fewestWords = 8;

/**
 * A text says what is new: it does not repeat the same text of the month before, and a plan does not repeat the
 * summary above it.
 *
 * What counts are sequences of four words, whatever their punctuation and case and the months that they name. At least
 * half of those of a paragraph, or of the whole text, stand in the other one too, and so do at least eight words: two
 * texts that open alike, or share a phrase, have fewer. A workstream is the same under a new name. A summary or plan
 * that is word for word that of the month before was handed in again by mistake, which is an error; a deviation, or
 * any other text that an entry may do without, may last, so it gives a warning.
 */
export const copied: Rule<"text/copied"> = {
  code: "text/copied",
  severities: ["error", "warning"],
  isSettable: true,
  checkMonth(input) {
    const previous = firstById(input.previous?.files ?? []);
    const comparables = new Comparables();
    return input.month.files.flatMap(({ id, entry }) => {
      if (!entry || entry.nothingToReport) return [];
      const before = previous.get(id)?.entry;
      return entryTexts(entry).flatMap((text) => checkText(text, entry, before, { ...input, comparables }));
    });
  },
};

function checkText(
  { field, prose }: EntryText,
  entry: Entry,
  before: Entry | undefined,
  { programme, month, comparables }: MonthInput & { readonly comparables: Comparables },
): Breach<"text/copied">[] {
  // What was left from the template is another rule's.
  if (findScaffoldText(prose.value)) return [];
  const text = prose.source;
  const period = formatPeriod(periodOfField(field, month.period), programme.language);
  const origins = { month: before?.[field], summary: field === "plan" ? entry.summary : undefined };
  // One diagnostic is enough for a plan that was last month's already.
  for (const origin of ["month", "summary"] as const) {
    const other = origins[origin];
    const copies = other ? findCopies(prose, other, comparables) : [];
    if (!other || copies.length === 0) continue;
    return copies.map(({ extent, passage, part }) => {
      const place = passage
        ? placeOf(prose, passage, { start: 0, end: passage.words.length })
        : { file: text.file.path, range: wholeRange(text), pointer: text.pointer };
      const otherPlace = { otherFile: other.source.file.path, otherLine: lineOfPassage(other, part) };
      const isError = extent === "identical" && origin === "month" && isRequiredField(field);
      const severity = isError ? "error" : "warning";
      return { params: { field, period, extent, origin, ...otherPlace }, place, severity };
    });
  }
  return [];
}

/** What of a text stands in another one: all of it, or some of its paragraphs. */
interface Copy {
  readonly extent: "identical" | "text" | "paragraph";
  readonly passage?: Passage;
  /** The other text's passage, by its number. */
  readonly part: number;
}

function findCopies(prose: Prose, other: Prose, comparables: Comparables): Copy[] {
  const parts = comparables.of(prose).words;
  const found = matchSequences(parts.flat(), comparables.of(other).sequences);
  const whole = countRepeats(found);
  if (whole.words === 0) return [];
  if (isCopied(whole) && plainWords(prose) === plainWords(other)) return [{ extent: "identical", part: 0 }];

  let at = 0;
  const copies = prose.passages.flatMap((passage, index): Copy[] => {
    const length = parts[index]?.length ?? 0;
    const repeats = countRepeats(found.slice(at, at + sequencesIn(length)));
    at += length;
    return isCopied(repeats) ? [{ extent: "paragraph", passage, part: repeats.part }] : [];
  });
  // The items of a list may be too short to say by themselves where they come from.
  const isAll = copies.length === 0 || copies.length === parts.filter(isLong).length;
  return isAll && isCopied(whole) ? [{ extent: "text", part: whole.part }] : copies;
}

/** What a text is compared by. */
interface Comparable {
  /** Of each passage. */
  readonly words: readonly (readonly string[])[];
  readonly sequences: Sequences;
}

/** The texts of one check as they are compared: a summary is compared with the month before, and a plan with it. */
class Comparables {
  readonly #made = new Map<Prose, Comparable>();

  of(prose: Prose): Comparable {
    const known = this.#made.get(prose);
    if (known) return known;
    const words = prose.passages.map((passage) => comparableWords(passage.words));
    const comparable = { words, sequences: findSequences(words) };
    this.#made.set(prose, comparable);
    return comparable;
  }
}

function isCopied({ share, words }: Repeats): boolean {
  return share >= smallestShare && words >= fewestWords;
}

function isLong(words: readonly string[]): boolean {
  return words.length >= fewestWords;
}

/** All words of a text, without punctuation and case. */
function plainWords({ passages }: Prose): string {
  const words = passages.flatMap((passage) => findWords(passage.words));
  return words.map(({ text }) => text.toLowerCase()).join(" ");
}

function lineOfPassage(prose: Prose, part: number): number {
  const passage = prose.passages[part];
  return passage ? lineOf(prose, passage, { start: 0, end: 1 }) : 1;
}
