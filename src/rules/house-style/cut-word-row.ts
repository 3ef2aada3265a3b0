import type { Edit } from "../../diagnostics/codes.ts";
import { endAt, startAt } from "../../markdown/read-passages.ts";
import { placeOf } from "../texts/place-words.ts";
import { sources } from "./sources.ts";
import type { StyleFind, StyleRow, StyleText } from "./style-row.ts";

/** Two parts of a word with a space, a line end or only a hyphen of typesetting between them. */
const parts =
  /(?<![\p{L}\p{M}\p{N}_.:/@'’-])(\p{L}\p{Ll}{1,30})(?:[-‐\u00AD]? |[-‐])(?=(\p{Ll}{2,30})(?![\p{L}\p{M}\p{N}_:/@’'-]))/gu;
/** Words after a hyphen that belongs to the word before: “hälso- och”, “två- eller”. */
const joining =
  /^(?:och|eller|samt|respektive|resp|till|men|som|än|utan|både|också|även|inklusive|med|på|för|av|per|vid|mot)$/;
/** First parts that keep their hyphen: “icke-akuta”, “e-post”. */
const hyphened = /^(?:icke|ex|anti|pro|non|post|pre|semi|cirka|nord|syd|öst|väst)$/i;

/**
 * Finds words that a program cut at the end of a line: “väg- ledning”, “väg-” at the end of one line and “ledning” on the
 * next. The parts joined must be a word, and nothing may speak for a hyphen that the writer meant.
 */
function findCutWords(text: StyleText): StyleFind[] {
  const { words, passage, prose } = text;
  if (!/[-‐\u00AD]/u.test(words) && !prose.source.value.includes("\u00AD")) return [];
  return [...words.matchAll(parts)].flatMap((match): StyleFind[] => {
    const [, first = "", second = ""] = match;
    const start = match.index;
    const middle = start + first.length;
    const next = start + match[0].length;
    const end = next + second.length;
    const from = endAt(passage, middle - 1) ?? 0;
    const gap = prose.source.value.slice(from, startAt(passage, next));
    const hyphen = gap.charAt(0);
    if (!/^[-‐\u00AD]/u.test(hyphen) || !/^.[\s>]*$/su.test(gap)) return [];
    // “väg-ledning” may be as the writer wants it, but no keyboard has the sign of “väg‐ledning”.
    if (gap === "-") return [];
    const isSuspended = joining.test(second) || hyphened.test(first) || isListed(words, start, end);
    const isName = /^\p{Lu}/u.test(first) && !text.isSentenceStart(start);
    const joined = (first + second).toLowerCase();
    if (isSuspended || isName || !text.isWord(joined)) return [];
    if (gap !== "‐" && text.isWritten(`${first}-${second}`.toLowerCase())) return [];
    const isLineEnd = gap.includes("\n") || hyphen === "\u00AD";
    const isCertain = isLineEnd || text.isWritten(joined) || !text.isWord(second);
    const edits =
      isCertain && !passage.mayBeFileName({ start, end })
        ? joinParts(text, { start, middle, next, end })
        : [];
    return [{ start, end, written: first + second, changes: [], edits }];
  });
}

/** “mejl- telefon- och chatt”: words that share their last part. */
function isListed(words: string, start: number, end: number): boolean {
  return /^[-‐,]/u.test(words.slice(end)) || /[-‐],? $/u.test(words.slice(Math.max(start - 3, 0), start));
}

/** The edit that joins the two parts, where the file has nothing but a hyphen and the end of a line between them. */
function joinParts(
  { prose, passage, words }: StyleText,
  { start, middle, next, end }: Readonly<Record<"start" | "middle" | "next" | "end", number>>,
): readonly Edit[] {
  const [first, second] = [
    placeOf(prose, passage, { start, end: middle }),
    placeOf(prose, passage, { start: next, end }),
  ];
  if (!first.range || !second.range) return [];
  const range = { start: first.range.start, end: second.range.end };
  const between = prose.source.file.text.slice(first.range.end, second.range.start);
  if (!/^[-‐\u00AD][\s>]*$/u.test(between)) return [];
  return [{ range, text: words.slice(start, middle) + words.slice(next, end) }];
}

export const cutWordRow: StyleRow = {
  reason: "cut-word",
  source: sources.marks,
  example: ["Vi provar en väg- ledning. Vägledning behövs.", "Vi provar en vägledning. Vägledning behövs."],
  find: findCutWords,
};
