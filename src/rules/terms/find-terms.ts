import { findPlainWords, type TextSpan } from "../../swedish/find-words.ts";
import { matchMisspelt, matchTerm, type TermUse, type WordCursor } from "./match-term.ts";
import { keyOf, type Spelling, type Spellings } from "./terms.ts";

/** How many UTF-16 units on either side of a replacement to check together with it. */
const farthest = 60;

/** Finds where a text uses the programme's terms, rightly or wrongly spelt, in order and not overlapping. */
export function findTerms(
  text: string,
  spellings: Spellings,
  words: readonly TextSpan[] = findPlainWords(text),
): TermUse[] {
  // Checks the same replacement between the same words once.
  const checked = new Map<string, boolean>();
  return findUses(text, words, spellings).map((use) => {
    if (!use.isCertain) return use;
    const before = text.slice(Math.max(use.start - farthest, 0), use.start);
    const after = text.slice(use.end, use.end + farthest);
    const key = JSON.stringify([before, use.right, after]);
    const isCertain = checked.get(key) ?? isStable(before, use.right, after, spellings);
    checked.set(key, isCertain);
    return { ...use, isCertain };
  });
}

/** Whether a replacement creates no new problem, by itself or together with the words beside it. */
function isStable(before: string, right: string, after: string, spellings: Spellings): boolean {
  const end = before.length + right.length;
  const text = before + right + after;
  return !findUses(text, findPlainWords(text), spellings).some(
    (use) => use.problem !== undefined && use.start < end && use.end > before.length,
  );
}

function findUses(text: string, words: readonly TextSpan[], spellings: Spellings): TermUse[] {
  const keys = words.map((word) => keyOf(word.text));
  const uses: TermUse[] = [];
  let index = 0;
  while (index < words.length) {
    const prefix = `${keys[index]}${keys[index + 1] ?? ""}`.slice(0, 2);
    const near = spellings.get(prefix);
    const use = near && findUse({ text, words, keys, index }, near);
    if (use) uses.push(use);
    index += use?.count ?? 1;
  }
  return uses;
}

/** Compares the words with each spelling, the longest first. Returns the first problem, or else the right term. */
function findUse(cursor: WordCursor, near: readonly Spelling[]): TermUse | undefined {
  let isTerm = false;
  for (const spelling of near) {
    const match = matchTerm(cursor, spelling);
    isTerm ||= match?.isCompound === false;
    if (!match?.use) continue;
    if (match.use.problem !== undefined || !match.isCompound) return match.use;
    // A longer word that begins with this term may be a longer, misspelt term.
    const longer = near.filter(({ key }) => key.length > spelling.key.length);
    return matchMisspelt(cursor, longer) ?? match.use;
  }
  return isTerm ? undefined : matchMisspelt(cursor, near);
}
