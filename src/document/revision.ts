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

/** Returns a paragraph of the old text with its removed words marked; undefined if the old text lacks the paragraph. */
export function inlinesBefore(revised: RevisedParagraph): Inline[] | undefined {
  if (revised.change === "added") return undefined;
  return markWords(revised.pieces.flatMap((piece) => (piece.kind === "added" ? [] : [asBefore(piece)])));
}

/** Returns a paragraph of the new text with its added words marked; undefined if the new text lacks the paragraph. */
export function inlinesAfter(revised: RevisedParagraph): Inline[] | undefined {
  if (revised.change === "removed") return undefined;
  return markWords(revised.pieces.filter(({ kind }) => kind !== "removed"));
}

/**
 * Returns the paragraphs of a revision that differ, each as one paragraph: its label or note, then the new text with
 * the removed words in their places. A rewritten paragraph becomes two. The words of an added paragraph have no marks,
 * since its label says that all of it is new.
 */
export function linesOf({ paragraphs, labels, apart }: Revision): Paragraph[] {
  const line = (label: string, inlines: readonly Inline[]): Paragraph =>
    paragraph({ role: "emphasis", children: [words(label)] }, words(" "), ...inlines);
  if (apart !== undefined)
    return [
      ...paragraphs.flatMap((revised) =>
        revised.change === "removed" ? [] : [paragraph(...newWords(revised))],
      ),
      ...paragraphs.flatMap((revised) =>
        revised.change === "added" ? [] : [line(`${apart}:`, oldWords(revised))],
      ),
    ];
  return paragraphs.flatMap((revised) => {
    const { change, note, pieces } = revised;
    const removedLine = (): Paragraph => line(note ?? labels.removed, inlinesBefore(revised) ?? []);
    switch (change) {
      case "kept":
        return [];
      case "edited":
        return [line(note ?? labels.edited, markApart(pieces))];
      case "rewritten":
        return [removedLine(), line(labels.added, plainWords(pieces))];
      case "added":
        // A paragraph with a note has moved, and someone may have edited it too.
        return [line(note ?? labels.added, note === undefined ? plainWords(pieces) : markApart(pieces))];
      case "removed":
        return [removedLine()];
    }
  });
}

/** The words of the new text, without marks: all of them are new. */
export function newWords({ pieces }: RevisedParagraph): Inline[] {
  return plainWords(pieces);
}

/** The words of the old text, without marks. */
export function oldWords({ pieces }: RevisedParagraph): Inline[] {
  return pieces.filter(({ kind }) => kind !== "added").map((piece) => words(asBefore(piece).text));
}

/** Puts the words of both texts on one line, with a space between a removed word and the added word that follows it. */
function markApart(pieces: readonly RevisedPiece[]): Inline[] {
  return pieces.flatMap((piece, index) => {
    const isReplaced = piece.kind === "removed" && pieces[index + 1]?.kind === "added";
    return [...markWords([piece]), ...(isReplaced && !/\s$/u.test(piece.text) ? [words(" ")] : [])];
  });
}

/** Returns the words of the new text, without marks. */
function plainWords(pieces: readonly RevisedPiece[]): Inline[] {
  return pieces.filter(({ kind }) => kind !== "removed").map(({ text }) => words(text));
}

/** A paragraph with tracked changes: `kept` if both texts have it, or else added or removed as a whole. */
export interface TrackedParagraph {
  readonly change: "kept" | "added" | "removed";
  readonly isItem: boolean;
  readonly pieces: readonly RevisedPiece[];
}

/**
 * Turns a revision into tracked changes. Without the additions the result is the old text as it is read, and without the
 * removals the new text. So a month's name that differs between the texts is a change here, word for word.
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
    return [{ change: "kept", isItem, pieces: pieces.flatMap(trackMonths) }];
  });
}

function asBefore({ kind, text, before = text }: RevisedPiece): RevisedPiece {
  return { kind, text: before };
}

/** Splits a piece into the words that both texts have to the letter and the months' names that differ. */
function trackMonths(piece: RevisedPiece): RevisedPiece[] {
  const { text, before = text } = piece;
  if (before === text) return [piece];
  const [old, current] = [cutWords(before), cutWords(text)];
  // Both versions should have the same number of words. If not, the whole piece is one change.
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

/** Turns pieces into inlines, and puts white space at the edges of an added or removed piece outside its mark. */
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
