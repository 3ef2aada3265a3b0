import { type Passage, startAt } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences } from "../../swedish/find-sentences.ts";
import { beginsLine, lineStartsIn } from "../texts/line-ends.ts";
import type { Span } from "../texts/place-words.ts";
import { bullets, findLineMarks, type LineMark } from "./line-marks.ts";
import { readSpacedHyphens } from "./spaced-hyphens.ts";

/** A list that was typed as running text: neither Markdown nor the compiled document has a list there. */
export interface TextList {
  /** Whether the items begin lines, stand in a line of text, or stand there after numbers or letters. */
  readonly form: "lines" | "inline" | "numbers";
  /** The marks with the spaces after them, in order; never empty. */
  readonly marks: readonly (Span | LineMark)[];
  /** The words after each mark. */
  readonly items: readonly Span[];
  /** The words before the first mark; empty if the passage begins with that mark. */
  readonly leadIn: Span;
}

const bulletInLine = /(?<=\S[ \u00A0])[•▪●‣◦■○\uF0A7\uF0B7][ \t\u00A0]*(?=\S)/gu;
/** A mark at the beginning of a line whose other items may stand on the same line. */
const plainMark = new RegExp(`(?:[${bullets}][ \\t\\u00A0]*|[-*+][ \\t\\u00A0]+)(?=\\S)`, "uy");
/** Numbers and letters before items in a line of text: the first two must both occur. */
const numbered = [
  [/(?<![\p{L}\p{N}(])1\)[ \u00A0]*(?=\p{L})/u, /(?<![\p{L}\p{N}(])2\)[ \u00A0]*(?=\p{L})/u],
  [/(?<![\p{L}\p{N}(])a\)[ \u00A0]+(?=\p{L})/u, /(?<![\p{L}\p{N}(])b\)[ \u00A0]+(?=\p{L})/u],
] as const;

/** Finds the list that a passage holds as text; undefined if it holds none. */
export function findTextList(prose: Prose, passage: Passage): TextList | undefined {
  const words = passage.ownWords;
  if (passage.kind === "cell") return findListInCell(words);
  if (isQuoted(passage)) return findQuotedList(prose, passage);
  return (
    findInlineList(prose, passage, words) ?? findLineList(prose, passage, words) ?? findNumberedList(words)
  );
}

/** Whether a passage is somebody else's words as a whole. */
function isQuoted({ words, opaque }: Passage): boolean {
  return opaque.some(({ kind, start, end }) => kind === "quote" && start === 0 && end === words.length);
}

/** Of other people's words only what can be nothing but a pasted list is one. */
function findQuotedList(prose: Prose, passage: Passage): TextList | undefined {
  const list = findLineList(prose, passage, passage.words);
  return list?.marks.every((mark) => "kind" in mark && mark.kind === "bullet") ? list : undefined;
}

/** A cell is one line, and one mark in it is a value. */
function findListInCell(words: string): TextList | undefined {
  const first = markAt(plainMark, words, 0);
  const marks = [...(first ? [first] : []), ...spansOf(words, bulletInLine)];
  return marks.length > 1 && marks.every(({ start }) => !/[-*+]/.test(words.charAt(start)))
    ? textList("inline", marks, words)
    : undefined;
}

function findInlineList(prose: Prose, passage: Passage, words: string): TextList | undefined {
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

function findLineList(prose: Prose, passage: Passage, words: string): TextList | undefined {
  // The item's own mark stands before its first line.
  const starts = lineStartsIn(prose, passage)
    .slice(passage.kind === "item" ? 1 : 0)
    .filter((start) => beginsLine(prose, passage, start));
  const isAnnounced = (at: number): boolean => /(?:^|:)\s*$/.test(words.slice(Math.max(at - 9, 0), at));
  const marks = findLineMarks(words, starts, isAnnounced, markOfItem(prose, passage));
  const list = marks && textList("lines", marks, words);
  const isSpoken = list?.items.some(({ start, end }) => spoken.test(words.slice(start, end)));
  return isSpoken && marks?.[0]?.kind === "dash" ? undefined : list;
}

/** The mark of the item that a passage begins; empty if it begins none. */
export function markOfItem({ source }: Prose, passage: Passage): string {
  if (passage.kind !== "item") return "";
  const at = startAt(passage, 0) ?? 0;
  const lineStart = source.value.lastIndexOf("\n", at - 1) + 1;
  return /([-*+])[ \t]+$/.exec(source.value.slice(lineStart, at))?.[1] ?? "";
}

/** “– Vi är klara, säger Anna.”: the dash begins what somebody says. */
const spoken = /[,!?] (?:säger|sa|sade|menar|svarar|frågar|berättar|tycker|says|said)(?![a-zåäöé])/iu;

function findNumberedList(words: string): TextList | undefined {
  for (const [one, two] of numbered) {
    const first = one.exec(words);
    const second = two.exec(words);
    if (!first || !second || first.index >= second.index) continue;
    // “Enligt 1) och 2)” refers to items, and is not a list.
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

function textList(form: TextList["form"], marks: TextList["marks"], words: string): TextList {
  const last = marks.at(-1)?.start ?? 0;
  // A list in a line of text ends where its sentence ends.
  const sentence = form === "lines" ? undefined : findSentences(words).find(({ end }) => end > last);
  const end = sentence?.end ?? words.length;
  const items = marks.map((mark, index) => trimmed(words, mark.end, marks[index + 1]?.start ?? end));
  return { form, marks, items, leadIn: trimmed(words, 0, marks[0]?.start ?? 0) };
}

/** The span from `start` to `end` without the spaces at its end. */
function trimmed(words: string, start: number, end: number): Span {
  return { start, end: Math.max(start + words.slice(start, end).trimEnd().length, start) };
}
