import type { TermProblem } from "../../diagnostics/text-problems.ts";
import { findMisspelling } from "../../swedish/find-misspelling.ts";
import type { TextSpan } from "../../swedish/find-words.ts";
import { capitalised, checkTerm, tailKind } from "./check-term.ts";
import { keyOf, type Spelling } from "./terms.ts";

/** Words of a text that use one of the programme's terms. Offsets in UTF-16 units, the end not included. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  /** The number of words. */
  readonly count: number;
  /** Undefined if the words are right. */
  readonly problem: TermProblem | undefined;
  /** The words to write instead. */
  readonly right: string;
  /** Whether the words have an ending that `right` lacks, because the two words may be inflected differently. */
  readonly lacksEnding: boolean;
  /** Whether a repair can replace the words by `right`. */
  readonly isCertain: boolean;
}

/** The words of a text, and the index of the word from which to compare. */
export interface WordCursor {
  readonly text: string;
  readonly words: readonly TextSpan[];
  /** The key of each word, from `keyOf`. */
  readonly keys: readonly string[];
  readonly index: number;
}

/** Words whose letters begin with a spelling's. */
export interface TermMatch {
  /** Undefined if the writer may have meant something else than the spelling. */
  readonly use: TermUse | undefined;
  /** Whether the spelling is only the beginning of another word. */
  readonly isCompound: boolean;
}

/** The characters that may stand between the words of a name, or of a split compound. */
const joint = /^[-‑]?\s$/u;

/** Compares the words from the cursor on with a spelling; undefined if their letters differ. */
export function matchTerm(cursor: WordCursor, spelling: Spelling): TermMatch | undefined {
  const { text, words, index } = cursor;
  const last = lastWordOf(cursor, spelling.key);
  const [from, to] = [words[index], last && words[last.index]];
  if (!from || !to || !last) return undefined;
  const headEnd = cutLetters(to, last.surplus);
  const head = text.slice(from.start, headEnd).replaceAll("‑", "-").replace(/\s/gu, " ");
  const tail = text.slice(headEnd, to.end);
  const spans = words.slice(index, last.index + 1);
  const parts = spans.map(({ start, end }) => text.slice(start, Math.min(end, headEnd)));
  const verdict = checkTerm(spelling, { head, tail, parts, isInside: isInsideSentence(text, from.start) });
  const isCompound = tailKind(tail, spelling) === "compound";
  if (verdict === "unsure") return { use: undefined, isCompound };
  const place = { start: from.start, end: to.end, count: parts.length };
  if (verdict === "right") {
    const { right } = spelling;
    return {
      use: { ...place, problem: undefined, right, lacksEnding: false, isCertain: false },
      isCompound,
    };
  }
  const beginsSentence = mayBeginSentence(text, from.start);
  return {
    use: { ...place, problem: verdict, ...rewrite(spelling, head, tail, beginsSentence) },
    isCompound,
  };
}

/** The index of the word in which the letters of a key end, and how many letters that word has after them. */
function lastWordOf(
  { text, words, keys, index }: WordCursor,
  key: string,
): { index: number; surplus: number } | undefined {
  let letters = keys[index] ?? "";
  let last = index;
  while (letters.length < key.length && key.startsWith(letters)) {
    const [left, right] = [words[last], words[last + 1]];
    if (!left || !right || !joint.test(text.slice(left.end, right.start))) return undefined;
    last += 1;
    letters += keys[last] ?? "";
  }
  return letters.startsWith(key) ? { index: last, surplus: letters.length - key.length } : undefined;
}

/** The offset before a number of a word's last letters, and before a hyphen in front of them. */
function cutLetters({ text, end }: TextSpan, letters: number): number {
  const isHyphen = (at: number): boolean => /[-‑]/.test(text.charAt(at));
  let at = text.length;
  for (let left = letters; left > 0 && at > 0; at -= 1) if (!isHyphen(at - 1)) left -= 1;
  while (isHyphen(at - 1)) at -= 1;
  return end - (text.length - at);
}

/** Whether a sentence continues at an offset: the writer then chose a capital there. */
export function isInsideSentence(text: string, at: number): boolean {
  return /^[\p{L}\p{N},;] $/u.test(text.slice(Math.max(at - 2, 0), at));
}

/** Whether a sentence may begin at an offset, after quotation marks and brackets. */
function mayBeginSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 6, 0), at).replace(/["”„«(]+$/, "");
  return before.trim() === "" || /[.!?:…–]["”»)]?\s+$/.test(before);
}

/**
 * Gives the right words a capital where the written ones have it because a sentence begins with them, and their ending if
 * both words are inflected alike. A word with a capital inside (eSam) keeps the glossary's letters everywhere.
 */
function rewrite(
  spelling: Spelling,
  head: string,
  tail: string,
  beginsSentence: boolean,
): Pick<TermUse, "right" | "lacksEnding" | "isCertain"> {
  const { key, written, isReplaced } = spelling;
  const isCapital =
    beginsSentence && /^\p{Lu}/u.test(head) && !/^\p{Lu}/u.test(written) && !/\p{Lu}/u.test(spelling.right);
  const right = isCapital ? capitalised(spelling.right) : spelling.right;
  const kind = tailKind(tail, spelling);
  const isAlike = keyOf(right).slice(-3) === key.slice(-3);
  const keepsTail = isAlike || kind === "none" || (kind !== "ending" && !isReplaced);
  return { right: keepsTail ? right + tail : right, lacksEnding: !keepsTail, isCertain: keepsTail };
}

/** An ordinary word of so many letters hardly differs from another word by one letter. */
const shortestCertain = 10;

/** Finds a word that differs from a spelling by one letter, well before its end, where no inflection changes it. */
export function matchMisspelt(
  { text, words, keys, index }: WordCursor,
  near: readonly Spelling[],
): TermUse | undefined {
  const [word, key] = [words[index], keys[index]];
  if (!word || key === undefined || word.text === word.text.toUpperCase()) return undefined;
  const isCapital = /^\p{Lu}/u.test(word.text);
  for (const spelling of near) {
    if (spelling.misspellings === "none" || (spelling.misspellings === "capitalised" && !isCapital)) continue;
    const length = findMisspelling(key, spelling.key);
    if (length === undefined) continue;
    const tail = word.text.slice(cutLetters(word, key.length - length) - word.start);
    const isName = /^\p{Lu}/u.test(spelling.written);
    const isLongName = isName && isCapital && spelling.key.length > 8;
    if (tailKind(tail, spelling) === "compound" && !isLongName) continue;
    const isFirst = mayBeginSentence(text, word.start) && !/\p{Lu}/u.test(spelling.right);
    const hasCapital = isName ? isCapital || spelling.decidesCase : isCapital && isFirst;
    const letter = spelling.right.charAt(0);
    const first = hasCapital ? letter.toUpperCase() : letter.toLowerCase();
    return {
      start: word.start,
      end: word.end,
      count: 1,
      problem: "misspelt",
      right: first + spelling.right.slice(1) + tail,
      lacksEnding: false,
      isCertain: isName || spelling.key.length >= shortestCertain,
    };
  }
  return undefined;
}
