import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import { hasVerb } from "../../swedish/has-verb.ts";
import { lineStartsIn } from "../texts/line-ends.ts";
import type { Span } from "../texts/place-words.ts";

/** The hyphens between spaces in a passage. */
export interface SpacedHyphens {
  /** The marks of each list, in order. */
  readonly lists: readonly (readonly Span[])[];
  /** The hyphens that stand for a dash. */
  readonly asides: readonly Span[];
}

const hyphen = /(?<=\S[ \u00A0])--?(?=[ \u00A0]\S)/gu;

/** Words and marks that something must follow: hyphens after one enclose no aside. */
const opener =
  /(?:[:.;!?]|(?<![a-zåäöé\d])(?:kring|om|med|för|inom|på|till|av|i|från|mot|vid|genom|mellan|hos|enligt|bland|gäller|omfattar|följande|about|on|with|for|of|in|at|to|from|including))[ \u00A0]$/iu;

/** Words that more often begin an aside than an item of a list. */
const asideWord =
  /^[ \u00A0]?(?:och|samt|bland annat|bl\.a\.|till exempel|t\.ex\.|som|även|inte|särskilt|framför allt|kanske|minst|helst|om|när|där|vilket|i|and|or|which|as|for|not)(?![a-zåäöé\d])/iu;

const month =
  "(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec|mån|tis|ons|tors|fre|lör|sön)\\p{L}{0,7}";
const rangeBefore = new RegExp(`(?:\\d|(?<![\\p{L}])${month})[ \\u00A0]$`, "iu");
/** A letter by itself, but not “i” and “å”, which are words. */
const singleLetter = /(?<![\p{L}\p{N}])[a-hj-zA-HJ-Z][ \u00A0]$/u;
const rangeAfter = new RegExp(`^[ \\u00A0](?:\\d|${month}(?![\\p{L}]))`, "iu");

/**
 * Sorts the hyphens between spaces into marks of lists and dashes.
 *
 * Three or more hyphens in a sentence mark a list, unless it is a title, and so do two after a word or mark that something must follow. Other
 * hyphens stand for dashes. Skips a hyphen between numbers or months, before a number, at the beginning of a line, and in
 * a table, where it means an empty cell.
 */
export function readSpacedHyphens(prose: Prose, passage: Passage): SpacedHyphens {
  const words = passage.ownWords;
  if (passage.kind === "cell" || !words.includes("-")) return { lists: [], asides: [] };
  const lineStarts = new Set(lineStartsIn(prose, passage));
  const marks = [...words.matchAll(hyphen)]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .filter((mark) => !lineStarts.has(mark.start) && !isRange(words, mark));
  const groups = bySentence(words, marks);
  const lists = groups.filter((group) => isList(words, group));
  const others = groups.filter((group) => !isList(words, group)).flat();
  return { lists, asides: others.filter((mark) => isAside(words, mark)) };
}

function isList(words: string, marks: readonly Span[]): boolean {
  const [first, second] = marks;
  if (!first || !second) return false;
  if (marks.length > 2) return opensList(words, first) || !isTitle(words, marks);
  if (!opensList(words, first)) return false;
  return [first, second].every((mark) => !beginsAside(after(words, mark)));
}

/** Whether marks stand between the parts of a title: “Informationsteknik - Säkerhet - Ledningssystem - Krav”. */
function isTitle(words: string, marks: readonly Span[]): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  const begin =
    words
      .slice(0, first?.start)
      .split(/[.!?] /u)
      .at(-1)
      ?.trim() ?? "";
  const rest = words.slice(first?.start, (last?.end ?? 0) + 60).split(/[.!?](?: |$)/u)[0] ?? "";
  const isCapital = marks.every((mark) => /^[ \u00A0]\p{Lu}/u.test(after(words, mark)));
  return isCapital && /^\p{Lu}\S*(?: \S+)?$/u.test(begin) && !hasVerb(`${begin} ${rest}`);
}

/** Whether the words just before a mark announce a list: something must follow them. */
export function opensList(words: string, mark: Span): boolean {
  return opener.test(before(words, mark));
}

/** Whether words begin like an aside and not like an item of a list. */
export function beginsAside(words: string): boolean {
  return asideWord.test(words);
}

/** Whether a hyphen stands for a dash, and is neither the mark of a single item (“…: - support”) nor a minus. */
function isAside(words: string, mark: Span): boolean {
  return !/[:.;!?][ \u00A0]$/.test(before(words, mark)) && !/^[ \u00A0]\d/.test(after(words, mark));
}

/** Whether a hyphen stands in a range (“10 - 12”, “mars - april”) or after a letter: “a - b” may be arithmetic. */
function isRange(words: string, mark: Span): boolean {
  if (singleLetter.test(before(words, mark))) return true;
  return rangeBefore.test(before(words, mark)) && rangeAfter.test(after(words, mark));
}

function before(words: string, { start }: Span): string {
  return words.slice(Math.max(start - 20, 0), start);
}

function after(words: string, { end }: Span): string {
  return words.slice(end, end + 20);
}

/** Groups the marks by sentence. */
function bySentence(words: string, marks: readonly Span[]): Span[][] {
  if (marks.length === 0) return [];
  const groups: Span[][] = [];
  let at = 0;
  for (const { end } of findSentences(words)) {
    const group: Span[] = [];
    for (let mark = marks[at]; mark && mark.start < end; mark = marks[at]) {
      group.push(mark);
      at += 1;
    }
    if (group.length > 0) groups.push(group);
  }
  return groups;
}
