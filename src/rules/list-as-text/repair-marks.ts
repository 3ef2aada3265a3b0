import type { Edit } from "../../diagnostics/codes.ts";
import { type Passage, startAt } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { rangeInFile } from "../../yaml/source-text.ts";
import { lineStartsIn } from "../texts/line-ends.ts";
import { replaceWords, type Span } from "../texts/place-words.ts";
import { beginsAside, opensList } from "./spaced-hyphens.ts";
import type { TextList } from "./text-list.ts";

/** Markdown reads no item in a line with this many spaces before its mark. */
const tooDeep = 4;
/** The most words of an item in a line of text: a longer one may hold more than the item. */
const mostWords = { announced: 8, unannounced: 2 };

/** The edits that turn a list as text into a Markdown list; undefined if its items are not certain. */
export function repairMarks(prose: Prose, passage: Passage, list: TextList): Edit[] | undefined {
  // Only a literal block of YAML keeps the lines of a text.
  if (list.form === "numbers" || prose.source.scalar.style !== "literal") return undefined;
  return list.form === "lines" ? repairLines(prose, passage, list) : splitLine(prose, passage, list);
}

/** Gives every line a mark that Markdown knows, and removes the indentation that hides the marks from Markdown. */
function repairLines(prose: Prose, passage: Passage, { marks }: TextList): Edit[] | undefined {
  const { source } = prose;
  const lines = marks.map((mark) => {
    const at = startAt(passage, mark.start) ?? 0;
    const lineStart = source.value.lastIndexOf("\n", at - 1) + 1;
    return { mark, lineStart, indent: at - lineStart };
  });
  const least = lines.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const isHidden = lines.some(({ indent }) => indent >= tooDeep);
  if (isHidden && (passage.kind === "item" || least < tooDeep)) return undefined;
  const edits: Edit[] = [];
  for (const { mark, lineStart } of lines) {
    if (isHidden) {
      const range = rangeInFile(source, lineStart, lineStart + least);
      if (source.file.text.slice(range.start, range.end).trim() !== "") return undefined;
      edits.push({ range, text: "" });
    }
    const written = markdownMark(passage.words.slice(mark.start, mark.end));
    if (written === undefined) return undefined;
    if (written === passage.words.slice(mark.start, mark.end)) continue;
    const edit = replaceWords(prose, passage, mark, written);
    if (!edit) return undefined;
    edits.push(...edit);
  }
  return edits.length > 0 ? edits : undefined;
}

/** The Markdown mark for a typed one; undefined for a letter, which Markdown does not read as a mark. */
function markdownMark(mark: string): string | undefined {
  const number = /^\d+[.)]/.exec(mark)?.[0];
  if (number !== undefined) return `${number} `;
  return /^\p{L}/u.test(mark) ? undefined : "- ";
}

/** Puts every item of a list in a line of text on a line of its own, below a lead-in with a colon. */
function splitLine(prose: Prose, passage: Passage, { marks, items, leadIn }: TextList): Edit[] | undefined {
  const { source } = prose;
  const { text } = source.file;
  const isOneLine = lineStartsIn(prose, passage).length === 1;
  const at = startAt(passage, 0) ?? 0;
  const isOwn = passage.kind === "paragraph" && (at === 0 || source.value.charAt(at - 1) === "\n");
  if (!isOneLine || !isOwn) return undefined;
  const first = marks[0];
  const most = first && first.start > 0 && !opensList(passage.words, first) ? "unannounced" : "announced";
  const isPlain = ({ start, end }: Span): boolean =>
    isPlainItem(passage.words.slice(start, end), mostWords[most]);
  if (!items.every(isPlain)) return undefined;
  if (items.at(-1)?.end !== passage.words.trimEnd().length) return undefined;

  const { start: from } = rangeInFile(source, at, at + 1);
  const indent = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const isOpen = leadIn.end > leadIn.start && !/:$/.test(passage.words.slice(leadIn.start, leadIn.end));
  const edits = marks.map((mark, index): readonly Edit[] | undefined => {
    if (mark.start === 0) return replaceWords(prose, passage, mark, "- ");
    // Also replaces the spaces before the mark, so that no line ends with spaces.
    const span: Span = { start: endBefore(passage.words, mark.start), end: mark.end };
    const isFirst = index === 0;
    const above = isFirst ? `${isOpen ? ":" : ""}${lineEnd}${lineEnd}` : lineEnd;
    return replaceWords(prose, passage, span, `${above}${indent}- `);
  });
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

/** The end of the word before an offset: only spaces stand between them. */
function endBefore(words: string, at: number): number {
  let end = at;
  while (end > 0 && words.charAt(end - 1).trim() === "") end -= 1;
  return end;
}

/** Whether an item has at most `most` words, begins small, and has no mark that a repair would have to remove. */
function isPlainItem(item: string, most: number): boolean {
  return (
    /^[\p{Ll}\p{N}]/u.test(item) &&
    !beginsAside(item) &&
    /[\p{L}\p{N})][.]?$/u.test(item) &&
    !/[.!?]\s|(?:^|\s)(?:och|samt|eller|and|or)$/u.test(item) &&
    item.split(/\s+/).length <= most
  );
}
