import { isRequiredField } from "../fields/entry-fields.ts";
import type { Passage } from "../markdown/read-passages.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { firstById } from "../model/by-id.ts";
import type { Entry } from "../model/entry.ts";
import { formatPeriod, periodOfField } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import { countRepeats, matchSequences, type Repeats, sequencesIn } from "../swedish/find-repeats.ts";
import { findWords } from "../swedish/find-words.ts";
import { wholeRange } from "../yaml/source-text.ts";
import type { Breach, MonthInput, Rule } from "./rule.ts";
import { lineOf, placeOf } from "./texts/place-words.ts";
import { type EntryText, entryTexts } from "./texts/report-texts.ts";
import type { TextReadings } from "./texts/text-readings.ts";

/** The least share of a text's word sequences that a copy has, from 0 to 1, and the fewest words that they cover. */
const smallestShare = 0.5;
const fewestWords = 8;

/**
 * A text says what is new: it does not repeat the same text of the month before, and a plan does not repeat the
 * summary above it.
 *
 * The rule compares sequences of four words, and ignores punctuation, case and the names of months. It reports a
 * paragraph, or a whole text, when the other text has at least half of its sequences and these cover at least eight
 * words: two texts that only begin alike or share a phrase have fewer. It recognises a workstream under a new name, and skips
 * lines that are mostly a label. A
 * summary or plan that equals last month's word for word is an error, because someone handed it in again by mistake. A
 * copied deviation, or any other optional text, is a warning, because it may still hold.
 */
export const copied: Rule<"text/copied"> = {
  code: "text/copied",
  severities: ["error", "warning"],
  isSettable: true,
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
  { field, prose }: EntryText,
  entry: Entry,
  before: Entry | undefined,
  { programme, month, readings }: MonthInput,
): Breach<"text/copied">[] {
  // `text/placeholder` reports the scaffold's own words.
  if (findScaffoldText(prose.value)) return [];
  const text = prose.source;
  const period = formatPeriod(periodOfField(field, month.period), programme.language);
  const origins = { month: before?.[field], summary: field === "plan" ? entry.summary : undefined };
  // A plan that repeats both last month's plan and the summary gets one diagnostic.
  for (const origin of ["month", "summary"] as const) {
    const other = origins[origin];
    const copies = other ? findCopies(prose, other, readings) : [];
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

/** The part of a text that another text also has: all of it, or one of its paragraphs. */
interface Copy {
  readonly extent: "identical" | "text" | "paragraph";
  readonly passage?: Passage;
  /** The index of the other text's passage. */
  readonly part: number;
}

function findCopies(prose: Prose, other: Prose, readings: TextReadings): Copy[] {
  const { words: parts, sequences } = readings.comparableOf(prose);
  const found = matchSequences(sequences, readings.comparableOf(other).index);
  const whole = countRepeats(found);
  if (whole.words === 0) return [];
  if (isCopied(whole) && plainWords(prose) === plainWords(other)) return [{ extent: "identical", part: 0 }];

  let at = 0;
  const said: (number | undefined)[] = [];
  const copies = prose.passages.flatMap((passage, index): Copy[] => {
    const length = parts[index]?.length ?? 0;
    const own = found.slice(at, at + length);
    at += length;
    if (isLabelled(passage.words)) return [];
    said.push(...own);
    const repeats = countRepeats(own.slice(0, sequencesIn(length)));
    return isCopied(repeats) ? [{ extent: "paragraph", passage, part: repeats.part }] : [];
  });
  // The items of a list may be too short to count as copies one by one, while the list as a whole does.
  const isAll = copies.length === 0 || copies.length === parts.filter(isLong).length;
  const rest = countRepeats(said);
  return isAll && isCopied(rest) ? [{ extent: "text", part: rest.part }] : copies;
}

function isCopied({ share, words }: Repeats): boolean {
  return share >= smallestShare && words >= fewestWords;
}

/** Whether a paragraph is mostly a label, which is the same wherever it stands: “Kostnad för att delta: 0 kr”. */
function isLabelled(words: string): boolean {
  const [label = "", value] = words.split(/:\s+/u);
  return value !== undefined && findWords(label).length >= findWords(value).length;
}

function isLong(words: readonly string[]): boolean {
  return words.length >= fewestWords;
}

/** The words of a text in small letters, without punctuation. */
function plainWords({ passages }: Prose): string {
  const words = passages.flatMap((passage) => findWords(passage.words));
  return words.map(({ text }) => text.toLowerCase()).join(" ");
}

function lineOfPassage(prose: Prose, part: number): number {
  const passage = prose.passages[part];
  return passage ? lineOf(prose, passage, { start: 0, end: 1 }) : 1;
}
