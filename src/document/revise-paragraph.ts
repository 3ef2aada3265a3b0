import type { ParagraphChange, Piece } from "../diff/changes.ts";
import type { DiffTexts } from "../messages/diff-texts.ts";
import type { RevisedParagraph, RevisedPiece } from "./document.ts";

const changes: Readonly<Record<ParagraphChange["kind"], RevisedParagraph["change"]>> = {
  same: "kept",
  edited: "edited",
  rewritten: "rewritten",
  added: "added",
  removed: "removed",
  movedHere: "added",
  movedAway: "removed",
};

/** Converts a compared paragraph for a document: a move becomes a removal and an addition, each with a note. */
export function reviseParagraph(change: ParagraphChange, texts: DiffTexts): RevisedParagraph {
  return {
    change: changes[change.kind],
    isItem: change.role === "item",
    note: moveNote(change, texts),
    pieces: change.pieces.map(revisePiece),
  };
}

function moveNote(change: ParagraphChange, { movedHere, movedAway }: DiffTexts): string | undefined {
  if (change.kind === "movedHere") return movedHere(change.move);
  return change.kind === "movedAway" ? movedAway(change.move) : undefined;
}

function revisePiece({ kind, ...piece }: Piece): RevisedPiece {
  return { ...piece, kind: kind === "same" ? "kept" : kind };
}
