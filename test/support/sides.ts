import type { ParagraphChange } from "../../src/diff/changes.ts";

/** The paragraphs of the old text, put together again from a comparison. */
export function oldSide(paragraphs: readonly ParagraphChange[]): string[] {
  return paragraphs
    .filter(({ kind }) => kind !== "added" && kind !== "movedHere")
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind !== "added")
        .map(({ text, before }) => before ?? text)
        .join(""),
    );
}

/** The paragraphs of the new text, put together again from a comparison. */
export function newSide(paragraphs: readonly ParagraphChange[]): string[] {
  return paragraphs
    .filter(({ kind }) => kind !== "removed" && kind !== "movedAway")
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    );
}
