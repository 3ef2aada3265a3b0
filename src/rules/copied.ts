import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import {
  comparableWords,
  countRepeats,
  findSequences,
  matchSequences,
  type Repeats,
  type Sequences,
  sequencesIn,
} from "../language/find-repeats.ts";
import { findWords } from "../language/find-words.ts";
import { findScaffoldText } from "../language/scaffold-words.ts";
import type { Passage } from "../markdown/read-passages.ts";
import { firstById } from "../model/by-id.ts";
import type { Entry } from "../model/entry.ts";
import { formatPeriod } from "../model/period.ts";
import { wholeRange } from "../source/source-text.ts";
import { lineOf, type Prose, placeOf, proseOf } from "./prose.ts";
import { type EntryText, entryTexts, periodOfField } from "./report-texts.ts";
import type { MonthInput, Rule } from "./rule.ts";

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
 * that is word for word that of the month before was handed in again by mistake, which is an error; a deviation may
 * last, so it gives a warning.
 */
export const copied: Rule = {
  code: "text/copied",
  checkMonth(input) {
    const previous = firstById(input.previous?.files ?? []);
    return input.month.files.flatMap(({ id, entry }) => {
      if (!entry || entry.nothingToReport) return [];
      const before = previous.get(id)?.entry;
      return entryTexts(entry).flatMap((text) => checkText(text, entry, before, input));
    });
  },
};

function checkText(
  { field, text }: EntryText,
  entry: Entry,
  before: Entry | undefined,
  { programme, month }: MonthInput,
): Diagnostic[] {
  // What was left from the template is another rule's.
  if (findScaffoldText(text.value)) return [];
  const prose = proseOf(text);
  const period = formatPeriod(periodOfField(field, month.period), programme.language);
  const origins = { month: before?.[field], summary: field === "plan" ? entry.summary : undefined };
  // One finding is enough for a plan that was last month's already.
  for (const origin of ["month", "summary"] as const) {
    const other = origins[origin] && proseOf(origins[origin]);
    const copies = other ? findCopies(prose, other) : [];
    if (!other || copies.length === 0) continue;
    return copies.map(({ extent, passage, part }) => {
      const place = passage
        ? placeOf(prose, passage, { start: 0, end: passage.words.length })
        : { file: text.file.path, range: wholeRange(text), pointer: text.pointer };
      const otherPlace = { otherFile: other.source.file.path, otherLine: lineOfPassage(other, part) };
      const isError = extent === "identical" && origin === "month" && field !== "deviation";
      const severity = isError ? "error" : "warning";
      return diagnose("text/copied", { field, period, extent, origin, ...otherPlace }, place, { severity });
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

function findCopies(prose: Prose, other: Prose): Copy[] {
  const parts = comparableOf(prose).words;
  const sequences = sequencesOf(other);
  const found = matchSequences(parts.flat(), sequences);
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

/** What a text is compared by. A text is compared with the one before it, and the one after it with it. */
interface Comparable {
  /** Of each passage. */
  readonly words: readonly (readonly string[])[];
  sequences?: Sequences;
}

const known = new Map<Prose, Comparable>();
/** Texts to remember: those of some months, unless they are so large that their words would fill the memory. */
const mostKnown = 200;

function comparableOf(prose: Prose): Comparable {
  const words = (): Comparable["words"] => prose.passages.map((passage) => comparableWords(passage.words));
  const comparable = known.get(prose) ?? { words: words() };
  if (known.size >= mostKnown) known.clear();
  known.set(prose, comparable);
  return comparable;
}

function sequencesOf(prose: Prose): Sequences {
  const comparable = comparableOf(prose);
  comparable.sequences ??= findSequences(comparable.words);
  return comparable.sequences;
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
