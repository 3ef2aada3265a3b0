import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import { lineStartsIn } from "../texts/line-ends.ts";
import type { Span } from "../texts/place-words.ts";

/** The hyphens between spaces in a passage: those that mark the items of a list, and those that stand for a dash. */
export interface SpacedHyphens {
  /** One stretch per list: its marks, in order. */
  readonly lists: readonly (readonly Span[])[];
  readonly asides: readonly Span[];
}

const hyphen = /(?<=\S[ \u00A0])--?(?=[ \u00A0]\S)/gu;

/** Words that something must follow: a pair of hyphens after one is no aside. */
const opener =
  /(?:[:.;!?]|(?<![\p{L}\p{N}])(?:kring|om|med|för|inom|på|till|av|i|från|mot|vid|genom|mellan|hos|enligt|bland|gäller|omfattar|följande|about|on|with|for|of|in|at|to|from|including))[ \u00A0]$/iu;

/** What an aside begins with more often than an item of a list. */
const asideWord =
  /^[ \u00A0]?(?:och|samt|bland annat|bl\.a\.|till exempel|t\.ex\.|som|även|inte|särskilt|framför allt|kanske|minst|helst|om|när|där|vilket|i|and|or|which|as|for|not)(?![\p{L}\p{N}])/iu;

const month =
  "(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec|mån|tis|ons|tors|fre|lör|sön)\\p{L}{0,7}";
const rangeBefore = new RegExp(`(?:\\d|(?<![\\p{L}])${month})[ \\u00A0]$`, "iu");
/** Not “i” and “å”, which are words. */
const singleLetter = /(?<![\p{L}\p{N}])[a-hj-zA-HJ-Z][ \u00A0]$/u;
const rangeAfter = new RegExp(`^[ \\u00A0](?:\\d|${month}(?![\\p{L}]))`, "iu");

/**
 * Reads what the hyphens between spaces mean.
 *
 * One or a pair in a sentence is an aside, which has dashes. Three or more are a list, and so are two after a word or
 * mark that something must follow. A hyphen between numbers or months, before a number, at the beginning of a line, or
 * in a table, where it stands for nothing, is neither.
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
  if (marks.length > 2) return true;
  if (!opensList(words, first)) return false;
  return [first, second].every((mark) => !beginsAside(after(words, mark)));
}

/** Whether the words before a mark are such that something must follow them. */
export function opensList(words: string, mark: Span): boolean {
  return opener.test(before(words, mark));
}

/** Whether words begin as an aside does, rather than an item. */
export function beginsAside(words: string): boolean {
  return asideWord.test(words);
}

/** Not the mark of an item that stands alone (“…: - support”), nor a minus. */
function isAside(words: string, mark: Span): boolean {
  return !/[:.;!?][ \u00A0]$/.test(before(words, mark)) && !/^[ \u00A0]\d/.test(after(words, mark));
}

/** “10 - 12”, “mars - april”, and “a - b”, which may be arithmetic. */
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

/** The marks of each sentence that has any. */
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
