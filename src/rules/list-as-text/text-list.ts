import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import { beginsLine, lineStartsIn } from "../texts/line-ends.ts";
import type { Span } from "../texts/place-words.ts";
import { readSpacedHyphens } from "./spaced-hyphens.ts";

/** A list that was typed as running text: Markdown reads no list, and nor does the reader of the document. */
export interface TextList {
  /** The items stand on lines of their own, in a line of text, or in a line of text behind numbers. */
  readonly form: "lines" | "inline" | "numbers";
  /** The marks with the spaces after them, in order; never empty. */
  readonly marks: readonly Span[];
  /** What stands behind each mark. */
  readonly items: readonly Span[];
  /** What stands before the first mark; empty where that begins the passage. */
  readonly leadIn: Span;
}

const bullets = "[•▪●‣◦■]";
const bulletInLine = new RegExp(`(?<=\\S[ \\u00A0])${bullets}[ \\u00A0]*(?=\\S)`, "gu");
/** Marks that begin a line and that nothing else begins with. */
const plainMark = new RegExp(`(?:${bullets}[ \\t\\u00A0]*|[-*+][ \\t\\u00A0]+)(?=\\S)`, "uy");
/** Marks that begin a line of a list, and now and then another: they count where two lines have them. */
const doubtfulMarks = [
  /[–—][ \t\u00A0]+(?=\S)/uy,
  /-(?=\p{L})/uy,
  /\d{1,2}[.)](?=\p{L})/uy,
  /[a-h]\)[ \t\u00A0]*(?=\p{L})/uy,
];
/** Numbers and letters that count items in a line: the first two must both be there. */
const numbered = [
  [/(?<![\p{L}\p{N}(])1\)[ \u00A0]*(?=\p{L})/u, /(?<![\p{L}\p{N}(])2\)[ \u00A0]*(?=\p{L})/u],
  [/(?<![\p{L}\p{N}(])a\)[ \u00A0]+(?=\p{L})/u, /(?<![\p{L}\p{N}(])b\)[ \u00A0]+(?=\p{L})/u],
] as const;

/** The list that a passage holds as text, if it holds one. */
export function findTextList(prose: Prose, passage: Passage): TextList | undefined {
  if (passage.kind === "cell") return undefined;
  const words = passage.ownWords;
  return inlineList(prose, passage, words) ?? lineList(prose, passage, words) ?? numberedList(words);
}

function inlineList(prose: Prose, passage: Passage, words: string): TextList | undefined {
  const [hyphens] = readSpacedHyphens(prose, passage).lists;
  if (hyphens) {
    const marks = hyphens.map(({ start, end }) => ({ start, end: end + 1 }));
    return textList("inline", marks, words);
  }
  const lineStarts = new Set(lineStartsIn(prose, passage));
  const found = spansOf(words, bulletInLine).filter(({ start }) => !lineStarts.has(start));
  if (found.length === 0) return undefined;
  const first = beginsLine(prose, passage, 0) ? markAt(plainMark, words, 0) : undefined;
  const marks = first ? [first, ...found] : found;
  return marks.length > 1 ? textList("inline", marks, words) : undefined;
}

function lineList(prose: Prose, passage: Passage, words: string): TextList | undefined {
  // The first line of an item has the item's own mark before it.
  const starts = lineStartsIn(prose, passage)
    .slice(passage.kind === "item" ? 1 : 0)
    .filter((start) => beginsLine(prose, passage, start));
  const marksBy = (pattern: RegExp): Span[] =>
    starts.flatMap((start) => {
      const mark = markAt(pattern, words, start);
      return mark ? [mark] : [];
    });
  const plain = marksBy(plainMark);
  if (plain.length > 0) return textList("lines", plain, words);
  const doubtful = doubtfulMarks.map(marksBy).find((marks) => marks.length > 1);
  return doubtful && textList("lines", doubtful, words);
}

function numberedList(words: string): TextList | undefined {
  for (const [one, two] of numbered) {
    const first = one.exec(words);
    const second = two.exec(words);
    if (!first || !second || first.index >= second.index) continue;
    // “Enligt 1) och 2)” refers to items.
    if (/^(?:och|eller|samt|and|or)(?![\p{L}])/u.test(words.slice(first.index + first[0].length))) continue;
    const marks = [first, second].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
    return textList("numbers", marks, words);
  }
  return undefined;
}

function markAt(pattern: RegExp, words: string, at: number): Span | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(words);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

function spansOf(words: string, pattern: RegExp): Span[] {
  return [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function textList(form: TextList["form"], marks: readonly Span[], words: string): TextList {
  const last = marks.at(-1)?.start ?? 0;
  // A list in a line of text ends with its sentence.
  const sentence = form === "lines" ? undefined : findSentences(words).find(({ end }) => end > last);
  const end = sentence?.end ?? words.length;
  const items = marks.map((mark, index) => trimmed(words, mark.end, marks[index + 1]?.start ?? end));
  return { form, marks, items, leadIn: trimmed(words, 0, marks[0]?.start ?? 0) };
}

/** A stretch without the spaces at its end. */
function trimmed(words: string, start: number, end: number): Span {
  return { start, end: Math.max(start + words.slice(start, end).trimEnd().length, start) };
}
