import { cutWords } from "../diff/word-tokens.ts";
import {
  type Inline,
  type Paragraph,
  paragraph,
  type RevisedParagraph,
  type RevisedPiece,
  type Revision,
  words,
} from "./document.ts";

/** The inlines of a revised paragraph in the old text, with what is gone from the new one marked; undefined if it is not there. */
export function inlinesBefore(revised: RevisedParagraph): Inline[] | undefined {
  if (revised.change === "added") return undefined;
  return markWords(revised.pieces.flatMap((piece) => (piece.kind === "added" ? [] : [asBefore(piece)])));
}

/** The inlines of a revised paragraph in the new text, with what is new marked; undefined if it is not there. */
export function inlinesAfter(revised: RevisedParagraph): Inline[] | undefined {
  if (revised.change === "removed") return undefined;
  return markWords(revised.pieces.filter(({ kind }) => kind !== "removed"));
}

/**
 * The paragraphs of a revision that differ, each in one line of words: its label or note, then the new text with what
 * is gone from the old one in its place. A rewritten paragraph is two. A whole paragraph that is new needs no mark but
 * its label.
 */
export function linesOf({ paragraphs, labels }: Revision): Paragraph[] {
  const line = (label: string, inlines: readonly Inline[]): Paragraph =>
    paragraph({ role: "emphasis", children: [words(label)] }, words(" "), ...inlines);
  return paragraphs.flatMap((revised) => {
    const { change, note, pieces } = revised;
    const gone = (): Paragraph => line(note ?? labels.removed, inlinesBefore(revised) ?? []);
    switch (change) {
      case "kept":
        return [];
      case "edited":
        return [line(note ?? labels.edited, markApart(pieces))];
      case "rewritten":
        return [gone(), line(labels.added, plainWords(pieces))];
      case "added":
        // What moved may have been edited, too.
        return [line(note ?? labels.added, note === undefined ? plainWords(pieces) : markApart(pieces))];
      case "removed":
        return [gone()];
    }
  });
}

/** Words of both texts in one line, where a space keeps the old word and the new one apart. */
function markApart(pieces: readonly RevisedPiece[]): Inline[] {
  return pieces.flatMap((piece, index) => {
    const isReplaced = piece.kind === "removed" && pieces[index + 1]?.kind === "added";
    return [...markWords([piece]), ...(isReplaced && !/\s$/u.test(piece.text) ? [words(" ")] : [])];
  });
}

/** The words of the new text, without marks. */
function plainWords(pieces: readonly RevisedPiece[]): Inline[] {
  return pieces.filter(({ kind }) => kind !== "removed").map(({ text }) => words(text));
}

/** A paragraph of a text with tracked changes: of both texts, or of one, where the paragraph itself came or went. */
export interface TrackedParagraph {
  readonly change: "kept" | "added" | "removed";
  readonly isItem: boolean;
  readonly pieces: readonly RevisedPiece[];
}

/**
 * The paragraphs of a revision as tracked changes: without what was added they are the old text to the letter, without
 * what was removed the new one. Here a turned month is a change, word for word.
 */
export function trackedParagraphs({ paragraphs }: Revision): TrackedParagraph[] {
  return paragraphs.flatMap((revised): TrackedParagraph[] => {
    const { change, isItem, pieces } = revised;
    const whole = (kind: "added" | "removed"): TrackedParagraph => {
      const side = pieces.filter((piece) => piece.kind === "kept" || piece.kind === kind);
      const text = side.map((piece) => piece.text).join("");
      return { change: kind, isItem, pieces: [{ kind, text }] };
    };
    if (change === "rewritten") return [whole("removed"), whole("added")];
    if (change === "added" || change === "removed") return [whole(change)];
    return [{ change: "kept", isItem, pieces: pieces.flatMap(trackTurns) }];
  });
}

function asBefore({ kind, text, before = text }: RevisedPiece): RevisedPiece {
  return { kind, text: before };
}

/** A piece as what both texts have to the letter, and what turned. */
function trackTurns(piece: RevisedPiece): RevisedPiece[] {
  const { text, before = text } = piece;
  if (before === text) return [piece];
  const [old, current] = [cutWords(before), cutWords(text)];
  // The two differ in single words. Should they not, the whole piece is one change.
  const isAligned = old.length === current.length;
  const pairs = isAligned
    ? current.map((word, index) => [old[index] ?? "", word] as const)
    : [[before, text] as const];
  return pairs.flatMap(([was, is]): RevisedPiece[] =>
    was === is
      ? [{ kind: "kept", text: is }]
      : [
          { kind: "removed", text: was },
          { kind: "added", text: is },
        ],
  );
}

/** Pieces as inlines; white space at the edges of what came or went is outside it. */
function markWords(pieces: readonly RevisedPiece[]): Inline[] {
  return pieces.flatMap(({ kind, text }): Inline[] => {
    const inner = text.trim();
    if (kind === "kept" || inner === "") return [words(text)];
    const start = text.indexOf(inner);
    const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
    return [
      ...(before === "" ? [] : [words(before)]),
      { role: kind, children: [words(inner)] },
      ...(after === "" ? [] : [words(after)]),
    ];
  });
}
