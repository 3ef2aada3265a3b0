import type { Edit } from "../../diagnostics/codes.ts";
import { lineEndOf } from "../../diagnostics/position.ts";
import { endAt, type Passage, startAt } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { rangeInFile } from "../../yaml/source-text.ts";
import { lineStartsIn } from "../texts/line-ends.ts";
import { replaceWords, type Span } from "../texts/place-words.ts";
import { mayBeCutSentence } from "./cut-sentence.ts";
import { isSignOfAmount, type LineMark } from "./line-marks.ts";
import { beginsAside, opensList } from "./spaced-hyphens.ts";
import type { TextList } from "./text-list.ts";

/** Markdown reads no item in a line with this many spaces before its mark. */
const tooDeep = 4;
/** The most words of an item in a line of text: a longer one may hold more than the item. */
const mostWords = 8;

/** The edits that turn a list as text into a Markdown list; undefined if its items are not certain. */
export function repairMarks(prose: Prose, passage: Passage, list: TextList): Edit[] | undefined {
  // Only a literal block of YAML keeps the lines of a text.
  if (list.form === "numbers" || prose.source.scalar.style !== "literal") return undefined;
  if (hasMeaning(passage, list) || hidesMark(prose, passage, list)) return undefined;
  return list.form === "lines" ? repairLines(prose, passage, list) : splitLine(prose, passage, list);
}

/** Whether a mark says more than that an item begins: that something is done, or that a figure is more or less. */
function hasMeaning({ words }: Passage, { marks }: TextList): boolean {
  return marks.some((mark) => {
    if ("kind" in mark && isSignOfAmount(words, mark)) return true;
    const sign = words.slice(mark.start, mark.end);
    return (
      /[✓✔☑☒✗✘✕✖❌✅]/u.test(sign) ||
      (/^[-–—]/u.test(sign) && !("kind" in mark) && /^\s*\d/.test(words.slice(mark.end)))
    );
  });
}

/** What begins an item, or may begin one, in a line that has none of the list's marks. */
const otherMark = /^\s*(?:[\p{S}\p{Pd}*•·[]|[o§]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;

/** Whether a line among the items may be an item of its own: it would become a part of the one above it. */
function hidesMark(prose: Prose, passage: Passage, { form, marks }: TextList): boolean {
  const [first] = marks;
  if (form !== "lines" || !first) return false;
  const known = new Set(marks.map(({ start }) => start));
  return lineStartsIn(prose, passage).some(
    (start) =>
      start > first.start && !known.has(start) && otherMark.test(passage.words.slice(start, start + 20)),
  );
}

/** Gives every line a mark that Markdown knows, and as much indentation as its level in the list asks for. */
function repairLines(prose: Prose, passage: Passage, list: TextList): Edit[] | undefined {
  const { source } = prose;
  const lines = list.marks.flatMap((mark) => ("kind" in mark ? [lineOf(prose, passage, mark)] : []));
  const written = lines.map(({ mark }) => markdownMark(mark, source.value, lines.length));
  const items = list.items.map(({ start, end }) => passage.words.slice(start, end));
  const above = passage.words.slice(0, list.leadIn.end);
  const [first] = lines;
  if (!first || !written.every((mark) => mark !== undefined)) return undefined;
  const isSure = first.mark.kind === "bullet" || first.mark.sign.startsWith("**");
  if (!isSure && mayBeCutSentence(above, items)) return undefined;
  // Markdown begins a list in the middle of a paragraph only with the number 1.
  if (first.mark.number > 1 && above.trim() !== "") return undefined;
  if (hasTwoMeanings(lines)) return undefined;
  if (isNested(first)) return repairNested(prose, passage, lines);
  const least = Math.min(...lines.map(({ indent }) => indent));
  if (least >= tooDeep && passage.kind === "item") return undefined;
  const kept = least >= tooDeep ? 0 : least;
  const levels = levelsOf(lines);
  if (!levels) return undefined;
  const widths: number[] = [0];
  const edits = lines.flatMap(({ mark, lineStart, end }, index): Edit[] => {
    const level = levels[index] ?? 0;
    const sign = written[index] ?? "";
    widths[level + 1] = (widths[level] ?? 0) + sign.length;
    const text = " ".repeat(widths[level] ?? 0) + sign;
    const range = rangeInFile(source, lineStart + kept, end);
    const typed = source.file.text.slice(range.start, range.end);
    const isPlain = typed === source.value.slice(lineStart + kept, end) && mark.end > mark.start;
    return isPlain && typed !== text ? [{ range, text }] : [];
  });
  return edits.length > 0 ? edits : undefined;
}

/** A line of a list, with its place in the value. */
interface Line {
  readonly mark: LineMark;
  readonly lineStart: number;
  /** The spaces before the mark, as Markdown counts them. */
  readonly indent: number;
  /** All that stands before the mark and nobody sees. */
  readonly depth: number;
  /** The end of the mark. */
  readonly end: number;
}

function lineOf({ source }: Prose, passage: Passage, mark: LineMark): Line {
  const at = startAt(passage, mark.start) ?? 0;
  const first = source.value.lastIndexOf("\n", at - 1) + 1;
  // The marks of a quotation stand before all of its line.
  const lineStart = first + (/^(?:[ ]*>[ ]?)*/.exec(source.value.slice(first, at))?.[0].length ?? 0);
  const [space = ""] = /^[\s\u200B-\u200D\u2060\uFEFF]*/.exec(source.value.slice(lineStart, at + 40)) ?? [];
  const indent = space.search(/[^ ]|$/);
  return { mark, lineStart, indent, depth: space.length, end: endAt(passage, mark.end - 1) ?? at };
}

/** Whether a line's mark is that of a second or deeper level in a wiki: `**`. */
function isNested({ mark }: Line): boolean {
  return /^(?:\*\*|--)/.test(mark.sign);
}

/** Indents the lines whose marks have several signs, as far below the item as they have signs more than it. */
function repairNested(prose: Prose, passage: Passage, lines: readonly Line[]): Edit[] | undefined {
  const { source } = prose;
  const at = startAt(passage, 0) ?? 0;
  const column = at - source.value.lastIndexOf("\n", at - 1) - 1;
  const isStepwise = lines.every(
    (line, index) => isNested(line) && line.mark.sign.length <= (lines[index - 1]?.mark.sign.length ?? 1) + 1,
  );
  if (!isStepwise) return undefined;
  return lines.map(({ mark, lineStart, end }) => ({
    range: rangeInFile(source, lineStart, end),
    text: `${" ".repeat(column + 2 * (mark.sign.length - 2))}- `,
  }));
}

/** Word's bullets of the first, the second and the third level. */
const wordLevels = [/^[•·\uF0B7]$/u, /^[o○◦]$/u, /^[§▪■\uF0A7]$/u];

/**
 * The level of each line: by its indentation, or else by the bullet that Word gives to the level, with dashes below all
 * bullets. Undefined if the lines have different marks that do not say which level is the deeper one.
 */
function levelsOf(lines: readonly Line[]): number[] | undefined {
  const isFlat = lines.every(({ depth }) => depth === lines[0]?.depth);
  const depths = lines.map(({ mark, depth }) => (isFlat ? levelOfMark(mark) : depth));
  if (isFlat && depths.includes(-1)) {
    const [sign, ...others] = new Set(lines.map(({ mark }) => mark.sign));
    return sign !== undefined && others.length === 0 ? lines.map(() => 0) : undefined;
  }
  const open: number[] = [];
  return depths.map((depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length - 1;
  });
}

/** The level that a mark stands for in a list of Word; -1 if it stands for none. */
function levelOfMark({ kind, sign }: LineMark): number {
  if (kind === "dash") return wordLevels.length;
  return kind === "bullet" ? wordLevels.findIndex((signs) => signs.test(sign)) : 0;
}

/** Whether some lines are ticked and others are not: the marks then say more than that a line is an item. */
function hasTwoMeanings(lines: readonly Line[]): boolean {
  const boxes = lines.filter(({ mark }) => /[□☐☑☒✓✔\uF06F\uF0A8\uF0FC\uF0FE]/u.test(mark.sign));
  return boxes.length > 0 && new Set(lines.map(({ mark }) => mark.sign)).size > 1;
}

/** The Markdown mark for a typed one; undefined for letters that the text may refer to elsewhere. */
function markdownMark({ kind, sign, number }: LineMark, text: string, count: number): string | undefined {
  if (kind === "bullet" || kind === "dash") return "- ";
  if (kind === "number") return sign.startsWith("(") ? `${number}. ` : `${sign} `;
  const labels = text.match(/(?<![a-zåäöé\d])[a-z]{1,4}\)/giu) ?? [];
  const own = sign.endsWith(")") ? count : 0;
  return labels.length > own ? undefined : `${number}. `;
}

/** Puts every item of a list in a line of text on a line of its own, below a lead-in with a colon. */
function splitLine(prose: Prose, passage: Passage, { marks, items, leadIn }: TextList): Edit[] | undefined {
  const { source } = prose;
  const { text } = source.file;
  const isOneLine = lineStartsIn(prose, passage).length === 1;
  const at = startAt(passage, 0) ?? 0;
  const isOwn = passage.kind === "paragraph" && (at === 0 || source.value.charAt(at - 1) === "\n");
  if (!isOneLine || !isOwn) return undefined;
  const [first] = marks;
  // A sentence may have three dashes without being a list.
  const isAnnounced = first && (first.start === 0 || opensList(passage.words, first));
  if (!isAnnounced) return undefined;
  const isPlain = ({ start, end }: Span): boolean => isPlainItem(passage.words.slice(start, end), mostWords);
  if (!items.every(isPlain)) return undefined;
  if (items.at(-1)?.end !== passage.words.trimEnd().length) return undefined;

  const { start: from } = rangeInFile(source, at, at + 1);
  const indent = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const lineEnd = lineEndOf(text);
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
