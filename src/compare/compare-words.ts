import { diffArrays } from "diff";
import { wordPattern } from "../language/word-pattern.ts";
import type { Piece } from "./changes.ts";

/** A word, white space, or a single other character. */
const token = new RegExp(`${wordPattern}|\\s+|[^\\s]`, "gu");

export function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

/** How many words a text has; marks and white space do not count. */
export function countWords(text: string): number {
  return tokensOf(text).filter(isWord).length;
}

/**
 * What of two paragraphs is the same, removed and added, in whole words.
 *
 * Neighbouring changes that only white space parts are one change: a phrase in place of a phrase.
 */
export function compareWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") pieces.push({ kind: "removed", text: removed });
    if (added !== "") pieces.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  // Texts with little in common would take long, and are shown whole anyway.
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: 3000 });
  if (!changes)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  for (const [index, change] of changes.entries()) {
    const text = change.value.join("");
    const isBridge = text.trim() === "" && removed + added !== "" && index < changes.length - 1;
    if (!change.added && !change.removed && !isBridge) {
      flush();
      pieces.push({ kind: "same", text });
      continue;
    }
    if (!change.added) removed += text;
    if (!change.removed) added += text;
  }
  flush();
  return pieces;
}

/** The share of the words of both texts that a comparison found the same, 0 to 1. */
export function sameShare(pieces: readonly Piece[]): number {
  const count = (kind: Piece["kind"]): number =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? countWords(piece.text) : 0), 0);
  const same = 2 * count("same");
  const all = same + count("added") + count("removed");
  return all === 0 ? 1 : same / all;
}

/** How alike two paragraphs are: the share of their words that they have in common (Dice), 0 to 1. */
export function likeness(before: string, after: string): number {
  const left = wordsOf(before);
  const right = wordsOf(after);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter(isWord)
    .map((word) => word.toLowerCase());
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}
