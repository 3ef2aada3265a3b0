import { diffArrays } from "diff";
import type { Piece } from "./changes.ts";
import type { Effort } from "./effort.ts";
import { countWords, isSameToken, isWord, type Token } from "./word-tokens.ts";

/** More changes than this are never edits of one paragraph. */
const mostChanges = 3000;

/**
 * Compares two paragraphs in whole words, and returns the pieces that are the same, removed and added; undefined if the
 * comparison would take more steps than `effort` has left.
 *
 * It joins neighbouring changes that only white space separates, so that a phrase replaces a phrase.
 */
export function compareWords(
  before: readonly Token[],
  after: readonly Token[],
  effort: Effort,
): Piece[] | undefined {
  // Finding n changes takes at most as many steps as there are words, n times.
  const words = before.length + after.length;
  const maxEditLength = Math.min(mostChanges, Math.floor(effort.remaining / Math.max(words, 1)));
  const comparator = (one: Token, other: Token): boolean => {
    effort.spend(1);
    return isSameToken(one, other);
  };
  const changes = diffArrays([...before], [...after], { maxEditLength, comparator });
  if (!changes) return undefined;
  const pieces = new PieceList();
  let at = 0;
  for (const [index, { value, added, removed }] of changes.entries()) {
    if (added) {
      pieces.add("", textOf(value));
      continue;
    }
    const old = textOf(before.slice(at, at + value.length));
    at += value.length;
    const text = textOf(value);
    if (removed) pieces.add(text, "");
    else if (text.trim() === "" && index < changes.length - 1) pieces.addSpace(old, text);
    else pieces.keep(old, text);
  }
  return pieces.end();
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** Collects pieces, and joins changes that only white space separates. */
class PieceList {
  readonly #pieces: Piece[] = [];
  #removed = "";
  #added = "";

  add(removed: string, added: string): void {
    this.#removed += removed;
    this.#added += added;
  }

  /** White space between two changes belongs to both. */
  addSpace(before: string, text: string): void {
    if (this.#removed + this.#added === "") this.keep(before, text);
    else this.add(before, text);
  }

  keep(before: string, text: string): void {
    this.#flush();
    this.#keep(before, text);
  }

  end(): Piece[] {
    this.#flush();
    return this.#pieces;
  }

  /** Ends a change. A space that ends both its sides is not part of the change. */
  #flush(): void {
    const removed = this.#removed.trimEnd();
    const added = this.#added.trimEnd();
    const space = this.#removed.slice(removed.length);
    const isShared = space !== "" && space === this.#added.slice(added.length);
    this.#change("removed", isShared ? removed : this.#removed);
    this.#change("added", isShared ? added : this.#added);
    if (isShared) this.#keep(space, space);
    this.#removed = "";
    this.#added = "";
  }

  #change(kind: "removed" | "added", text: string): void {
    if (text !== "") this.#pieces.push({ kind, text });
  }

  #keep(before: string, text: string): void {
    const last = this.#pieces.at(-1);
    if (last?.kind !== "same") {
      this.#pieces.push(samePiece(before, text));
      return;
    }
    this.#pieces[this.#pieces.length - 1] = samePiece((last.before ?? last.text) + before, last.text + text);
  }
}

/** Builds a piece of words that both texts have; their months' names may differ. */
function samePiece(before: string, text: string): Piece {
  return before === text ? { kind: "same", text } : { kind: "same", text, before };
}

/** Returns the share of the words of both texts that a comparison found to be the same, from 0 to 1. */
export function sameShare(pieces: readonly Piece[]): number {
  const count = (kind: Piece["kind"]): number =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? countWords(piece.text) : 0), 0);
  const same = 2 * count("same");
  const all = same + count("added") + count("removed");
  return all === 0 ? 1 : same / all;
}

/**
 * Returns an upper bound of `sameShare` for two paragraphs, without comparing them: the share of their words in common,
 * in any order.
 */
export function mostSameShare(before: readonly Token[], after: readonly Token[]): number {
  const keysOf = (tokens: readonly Token[]): string[] => tokens.filter(isWord).map(({ key }) => key);
  const left = keysOf(before);
  const right = keysOf(after);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const key of left) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of right) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(key, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}
