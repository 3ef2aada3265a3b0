import { findPlainWords } from "../../swedish/find-words.ts";
import { matchMisspelt, matchTerm, type Reader, type TermUse } from "./match-term.ts";
import { keyOf, type Spelling, type Spellings } from "./terms.ts";

/** How far a name may reach beside what is put in its place, in UTF-16 units. */
const farthest = 60;

/** Where the words of a text use terms that are spelt so, in order and not overlapping. */
export function findTerms(text: string, spellings: Spellings): TermUse[] {
  // The same words among the same words need one look.
  const settled = new Map<string, boolean>();
  return findUses(text, spellings).map((use) => {
    if (!use.isCertain) return use;
    const before = text.slice(Math.max(use.start - farthest, 0), use.start);
    const after = text.slice(use.end, use.end + farthest);
    const key = JSON.stringify([before, use.right, after]);
    const isCertain = settled.get(key) ?? isSettled(before, use.right, after, spellings);
    settled.set(key, isCertain);
    return { ...use, isCertain };
  });
}

/** Whether what is put in is not found in its turn, by itself or with the words beside it. */
function isSettled(before: string, right: string, after: string, spellings: Spellings): boolean {
  const end = before.length + right.length;
  return !findUses(before + right + after, spellings).some(
    (use) => use.problem !== undefined && use.start < end && use.end > before.length,
  );
}

function findUses(text: string, spellings: Spellings): TermUse[] {
  const words = findPlainWords(text);
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

/** The first problem among the spellings that the words may be, the longest first, or else what is right about them. */
function findUse(reader: Reader, near: readonly Spelling[]): TermUse | undefined {
  let isTerm = false;
  for (const spelling of near) {
    const match = matchTerm(reader, spelling);
    isTerm ||= match?.isCompound === false;
    if (!match?.use) continue;
    if (match.use.problem !== undefined || !match.isCompound) return match.use;
    // The right beginning of a longer word, which may be a longer term with a mistake in it.
    const longer = near.filter(({ key }) => key.length > spelling.key.length);
    return matchMisspelt(reader, longer) ?? match.use;
  }
  return isTerm ? undefined : matchMisspelt(reader, near);
}
