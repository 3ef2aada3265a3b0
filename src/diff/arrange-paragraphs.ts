import type { ParagraphChange, ParagraphRole, Piece } from "./changes.ts";
import { longestRun } from "./longest-run.ts";
import type { KeyedText, ParagraphPair } from "./pair-paragraphs.ts";
import { countWords, type Token } from "./word-tokens.ts";

/** A paragraph of one text, cut into its words. */
export interface CutParagraph extends KeyedText {
  readonly role: ParagraphRole;
  readonly hasPicture: boolean;
  readonly tokens: readonly Token[];
}

/** Two paragraphs that belong together, and how they differ. */
export interface ComparedPair extends ParagraphPair {
  readonly kind: "same" | "edited" | "rewritten";
  readonly pieces: readonly Piece[];
}

/**
 * A paragraph with fewer words than this that stands in another place counts as removed and added, not as moved, unless
 * it shows a picture.
 */
const fewestMovedWords = 4;

/**
 * Merges the paragraphs of two texts into one list in which a reader can follow both texts. A pair that kept its order
 * stands once. Between two such pairs stand the removed paragraphs, and then the added ones. A pair out of order is a
 * move; if its paragraph is also rewritten, or short, it counts as one removed and one added paragraph.
 */
export function arrangeParagraphs(
  before: readonly CutParagraph[],
  after: readonly CutParagraph[],
  pairs: readonly ComparedPair[],
): ParagraphChange[] {
  const similar = pairs.filter(({ kind }) => kind !== "rewritten");
  const steady = keptOrder(similar);
  const anchors = byPlace([
    ...steady,
    ...keptOrder(
      between(
        steady,
        pairs.filter(({ kind }) => kind === "rewritten"),
      ),
    ),
  ]);
  const steadyPairs = new Set(steady);
  const moves = byPlace(similar.filter((pair) => !steadyPairs.has(pair) && isLong(after[pair.after])));
  const movesFrom = new Map(moves.map((pair, index) => [pair.before, index + 1]));
  const movesTo = new Map(moves.map((pair, index) => [pair.after, { ...pair, move: index + 1 }]));

  const changes: ParagraphChange[] = [];
  let old = 0;
  let current = 0;
  const addChangesUpTo = (oldEnd: number, currentEnd: number): void => {
    for (const [index, paragraph] of before.slice(old, oldEnd).entries())
      changes.push(buildRemoval(paragraph, movesFrom.get(old + index)));
    for (const [index, paragraph] of after.slice(current, currentEnd).entries())
      changes.push(buildAddition(paragraph, movesTo.get(current + index)));
  };
  for (const pair of anchors) {
    addChangesUpTo(pair.before, pair.after);
    changes.push({ kind: pair.kind, role: after[pair.after]?.role ?? "paragraph", pieces: pair.pieces });
    old = pair.before + 1;
    current = pair.after + 1;
  }
  addChangesUpTo(before.length, after.length);
  return changes;
}

function byPlace(pairs: readonly ComparedPair[]): ComparedPair[] {
  return [...pairs].sort((one, other) => one.after - other.after);
}

/** Returns the largest set of pairs that stand in the same order in both texts. */
function keptOrder(pairs: readonly ComparedPair[]): ComparedPair[] {
  const sorted = byPlace(pairs);
  const kept = longestRun(sorted.map((pair) => pair.before));
  return sorted.filter((_, place) => kept.has(place));
}

/** Returns those of `pairs` that stand between the same two steady pairs in both texts. */
function between(steady: readonly ComparedPair[], pairs: readonly ComparedPair[]): ComparedPair[] {
  let next = 0;
  return byPlace(pairs).filter((pair) => {
    while ((steady[next]?.after ?? Number.POSITIVE_INFINITY) < pair.after) next += 1;
    const first = steady[next - 1]?.before ?? -1;
    const last = steady[next]?.before ?? Number.POSITIVE_INFINITY;
    return first < pair.before && pair.before < last;
  });
}

function isLong(paragraph: CutParagraph | undefined): boolean {
  return paragraph?.hasPicture || countWords(paragraph?.text ?? "") >= fewestMovedWords;
}

function buildRemoval({ role, text }: CutParagraph, move: number | undefined): ParagraphChange {
  if (move === undefined) return { kind: "removed", role, pieces: [{ kind: "removed", text }] };
  return { kind: "movedAway", move, role, pieces: [{ kind: "same", text }] };
}

function buildAddition(
  { role, text }: CutParagraph,
  moved: (ComparedPair & { readonly move: number }) | undefined,
): ParagraphChange {
  if (!moved) return { kind: "added", role, pieces: [{ kind: "added", text }] };
  return { kind: "movedHere", move: moved.move, role, pieces: moved.pieces };
}
