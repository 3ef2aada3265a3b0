import type { ParagraphChange, ParagraphRole, Piece } from "./changes.ts";
import { longestRun } from "./longest-run.ts";
import type { KeyedText, ParagraphPair } from "./pair-paragraphs.ts";
import { countWords, type Token } from "./word-tokens.ts";

/** A paragraph of one text, cut into its words. */
export interface CutParagraph extends KeyedText {
  readonly role: ParagraphRole;
  readonly tokens: readonly Token[];
}

/** Two paragraphs that belong together, and how they differ. */
export interface ComparedPair extends ParagraphPair {
  readonly kind: "same" | "edited" | "rewritten";
  readonly pieces: readonly Piece[];
}

/** A paragraph of fewer words than this that stands in two places is two paragraphs and no move. */
const fewestMovedWords = 4;

/**
 * Puts the paragraphs of two texts into one order in which both can be read: pairs that kept their order stand once,
 * between them first what was taken away and then what came. A pair out of order is a move; if it is rewritten too, or
 * of a few words, it is no pair.
 */
export function arrangeParagraphs(
  before: readonly CutParagraph[],
  after: readonly CutParagraph[],
  pairs: readonly ComparedPair[],
): ParagraphChange[] {
  const solid = pairs.filter(({ kind }) => kind !== "rewritten");
  const steady = keptOrder(solid);
  const anchors = byPlace([
    ...steady,
    ...keptOrder(
      between(
        steady,
        pairs.filter(({ kind }) => kind === "rewritten"),
      ),
    ),
  ]);
  const still = new Set(steady);
  const moves = byPlace(solid.filter((pair) => !still.has(pair) && isLong(after[pair.after])));
  const left = new Map(moves.map((pair, index) => [pair.before, index + 1]));
  const came = new Map(moves.map((pair, index) => [pair.after, { ...pair, move: index + 1 }]));

  const changes: ParagraphChange[] = [];
  let old = 0;
  let current = 0;
  const upTo = (oldEnd: number, currentEnd: number): void => {
    for (const [index, paragraph] of before.slice(old, oldEnd).entries())
      changes.push(takenAway(paragraph, left.get(old + index)));
    for (const [index, paragraph] of after.slice(current, currentEnd).entries())
      changes.push(arrived(paragraph, came.get(current + index)));
  };
  for (const pair of anchors) {
    upTo(pair.before, pair.after);
    changes.push({ kind: pair.kind, role: after[pair.after]?.role ?? "paragraph", pieces: pair.pieces });
    old = pair.before + 1;
    current = pair.after + 1;
  }
  upTo(before.length, after.length);
  return changes;
}

function byPlace(pairs: readonly ComparedPair[]): ComparedPair[] {
  return [...pairs].sort((one, other) => one.after - other.after);
}

/** The most pairs that stand in the same order in both texts. */
function keptOrder(pairs: readonly ComparedPair[]): ComparedPair[] {
  const sorted = byPlace(pairs);
  const kept = longestRun(sorted.map((pair) => pair.before));
  return sorted.filter((_, place) => kept.has(place));
}

/** The pairs that stand in both texts between the same two of others, which are in order. */
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
  return countWords(paragraph?.text ?? "") >= fewestMovedWords;
}

function takenAway({ role, text }: CutParagraph, move: number | undefined): ParagraphChange {
  if (move === undefined) return { kind: "removed", role, pieces: [{ kind: "removed", text }] };
  return { kind: "movedAway", move, role, pieces: [{ kind: "same", text }] };
}

function arrived(
  { role, text }: CutParagraph,
  moved: (ComparedPair & { readonly move: number }) | undefined,
): ParagraphChange {
  if (!moved) return { kind: "added", role, pieces: [{ kind: "added", text }] };
  return { kind: "movedHere", move: moved.move, role, pieces: moved.pieces };
}
