import { diffArrays } from "diff";
import { maskPersonalData } from "../diagnostics/mask-personal-data.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import type { ParagraphChange, Piece, SectionChange } from "./changes.ts";
import { compareWords, countWords, likeness, sameShare } from "./compare-words.ts";

/** With less than this in common a paragraph is rewritten rather than edited: word by word it would be confetti. */
const editedFrom = 0.5;

/** Compares two Markdown texts paragraph by paragraph, as a reader reads them; personal data are masked. */
export function compareTexts(before: string, after: string): Omit<SectionChange, "field"> {
  const old = plainParagraphs(parseMarkdown(before).blocks).map(maskPersonalData);
  const current = plainParagraphs(parseMarkdown(after).blocks).map(maskPersonalData);
  const paragraphs = align(old, current).flatMap(([left, right]) => compareParagraphs(left, right));
  const words = { added: countIn(paragraphs, "added"), removed: countIn(paragraphs, "removed") };
  return { state: stateOf(old, current, paragraphs), words, paragraphs };
}

function stateOf(
  old: readonly string[],
  current: readonly string[],
  paragraphs: readonly ParagraphChange[],
): SectionChange["state"] {
  if (paragraphs.every(({ kind }) => kind === "same")) return "same";
  if (old.length === 0) return "new";
  return current.length === 0 ? "empty" : "edited";
}

function compareParagraphs(before: string | undefined, after: string | undefined): ParagraphChange[] {
  if (before === undefined || after === undefined)
    return [...oneSided("removed", before), ...oneSided("added", after)];
  if (before === after) return [{ kind: "same", pieces: [{ kind: "same", text: after }] }];
  const pieces = compareWords(before, after);
  if (sameShare(pieces) < editedFrom) return [...oneSided("removed", before), ...oneSided("added", after)];
  return [{ kind: "edited", pieces }];
}

function oneSided(kind: "added" | "removed", text: string | undefined): ParagraphChange[] {
  return text === undefined ? [] : [{ kind, pieces: [{ kind, text }] }];
}

function countIn(paragraphs: readonly ParagraphChange[], kind: Piece["kind"]): number {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces.filter((piece) => piece.kind === kind));
  return pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);
}

/** Beyond this many pairs only equal paragraphs are paired: looking at every pair would take minutes. */
const mostPairs = 40_000;

/** Pairs equal paragraphs in order; all others stand alone. */
function alignEqual(before: readonly string[], after: readonly string[]): Pair[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: 2000 });
  if (!changes)
    return [
      ...before.map((text): Pair => [text, undefined]),
      ...after.map((text): Pair => [undefined, text]),
    ];
  return changes.flatMap(({ value, added, removed }) =>
    value.map((text): Pair => [added ? undefined : text, removed ? undefined : text]),
  );
}

type Pair = readonly [before: string | undefined, after: string | undefined];

/**
 * Pairs the paragraphs of two texts in order, so that the pairs are as alike as they can be together; a paragraph
 * without a like one stands alone.
 */
function align(before: readonly string[], after: readonly string[]): Pair[] {
  if (before.length * after.length > mostPairs) return alignEqual(before, after);
  const worth = before.map((left) => after.map((right) => (left === right ? 1 : likeness(left, right))));
  // best[i][j]: the most likeness that the paragraphs from i and from j on can share.
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number =>
    at(worth, i, j) >= editedFrom ? at(worth, i, j) + at(best, i + 1, j + 1) : Number.NEGATIVE_INFINITY;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = best[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1)
      row[j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), paired(i, j));
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && at(best, i, j) === paired(i, j)) {
      pairs.push([before[i], after[j]]);
      i += 1;
      j += 1;
    } else if (i < before.length && at(best, i, j) === at(best, i + 1, j)) {
      pairs.push([before[i], undefined]);
      i += 1;
    } else {
      pairs.push([undefined, after[j]]);
      j += 1;
    }
  }
  return pairs;
}
