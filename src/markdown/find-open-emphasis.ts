import { latinLetters } from "../swedish/latin-letters.ts";
import { isBetweenFigures, isInName } from "./names-in-text.ts";
import type { UnsupportedMarkup } from "./tree.ts";

/** A run of emphasis marks that begins and ends no emphasis. */
interface OpenRun {
  readonly start: number;
  readonly end: number;
  readonly marks: string;
}

const letter = /[\p{L}\p{N}]/u;
const wordEnd = new RegExp(`^[${latinLetters}\\d]+`);

/**
 * Finds emphasis that did not begin or did not end: `**Klart:**Vi`, `**”provet”**s`, `** nu **`. CommonMark gives a mark a
 * meaning only at the edge of words (clause 6.2), and would print these.
 *
 * A pair of stars or underscores is always meant. A single star may be a star, as in a footnote, unless a second one
 * shows that both were meant.
 */
export function findOpenEmphasis(content: string, typed: string): UnsupportedMarkup[] {
  if (!/[*_]/.test(typed)) return [];
  const runs = [...typed.matchAll(/\*+|_+/g)].flatMap(({ index, 0: marks }): OpenRun[] => {
    const run = { start: index, end: index + marks.length, marks };
    return isMark(typed, run) ? [run] : [];
  });
  const found: UnsupportedMarkup[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const [run, next] = [runs[at], runs[at + 1]];
    if (!run) break;
    if (next && next.marks === run.marks && isPair(typed, run, next)) {
      found.push(mend(content, run, next));
      at += 1;
    } else if (isLeft(content, typed, run))
      found.push({ markup: "emphasis", start: run.start, end: run.end });
  }
  return found;
}

/** Whether marks can be meant as emphasis: one to three of them, beside words, and not within a figure or a name. */
function isMark(typed: string, { start, end, marks }: OpenRun): boolean {
  // Three underscores are a blank to fill in.
  if (marks.length > 3 || marks === "___" || isInName(typed, start, end)) return false;
  return !isBetweenFigures(typed, start, end);
}

/**
 * Whether marks that nothing answers were meant: two that stand before a word, or behind a sentence's sign. Behind a word or
 * a figure they point to a note: “Södra**”, “p < 0,01**”. One is meant beside marks that were read: `**måste*`.
 */
function isLeft(content: string, typed: string, { start, end, marks }: OpenRun): boolean {
  const [before, after] = [typed.charAt(start - 1), typed.charAt(end)];
  if (marks.length === 1)
    return marks === "*" && [content.charAt(start - 1), content.charAt(end)].includes("*");
  const opens = !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}"”“«([]/u.test(after);
  return opens || /[.:!?]/.test(before);
}

/** Whether two runs of the same marks can be the beginning and end of one emphasis. */
function isPair(typed: string, open: OpenRun, close: OpenRun): boolean {
  const words = typed.slice(open.end, close.start);
  const [before, after] = [typed.charAt(open.start - 1), typed.charAt(close.end)];
  if (!/\p{L}/u.test(words) || /[\p{N}%)\]]/u.test(before)) return false;
  if (open.marks.length > 1) return /^[\s\p{L}\p{N}"”“«([\uFFFC]/u.test(words);
  // “*Klart:*Vi” and “*plan*en”: the first mark can only begin something, and the second stands in the way of a word.
  const isMeant = !letter.test(before) && /^[\p{L}"”“«([]/u.test(words) && /\p{L}/u.test(after);
  return isMeant && (open.marks === "_" ? /[.:!?,]$/ : /[\p{L}.:!?,”")]$/u).test(words);
}

function mend(content: string, open: OpenRun, close: OpenRun): UnsupportedMarkup {
  const { marks, start } = open;
  const written = content.slice(open.end, close.start);
  const words = written.trim();
  const after = wordEnd.exec(content.slice(close.end, close.end + 60))?.[0] ?? "";
  const before = letter.test(content.charAt(start - 1));
  // The marks of a part of a word go around the whole word, and a space follows a sentence's sign.
  const needsSpace = after !== "" && (/[.,:;!?]$/.test(words) || words !== written);
  const mended = needsSpace ? `${marks}${words}${marks} ${after}` : `${marks}${words}${after}${marks}`;
  const end = close.end + after.length;
  return { markup: "emphasis", start, end, mended, isCertain: !before && !/[*_\n]/.test(words) };
}
