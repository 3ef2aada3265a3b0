import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  paragraph,
  words
} from "./chunk-KN5OL3CN.js";
import {
  cutWords
} from "./chunk-K43X2CRR.js";

// src/document/revision.ts
function inlinesBefore(revised) {
  if (revised.change === "added") return void 0;
  return markWords(revised.pieces.flatMap((piece) => piece.kind === "added" ? [] : [asBefore(piece)]));
}
function inlinesAfter(revised) {
  if (revised.change === "removed") return void 0;
  return markWords(revised.pieces.filter(({ kind }) => kind !== "removed"));
}
function linesOf({ paragraphs, labels }) {
  const line = (label, inlines) => paragraph({ role: "emphasis", children: [words(label)] }, words(" "), ...inlines);
  return paragraphs.flatMap((revised) => {
    const { change, note, pieces } = revised;
    const gone = () => line(note ?? labels.removed, inlinesBefore(revised) ?? []);
    switch (change) {
      case "kept":
        return [];
      case "edited":
        return [line(note ?? labels.edited, markApart(pieces))];
      case "rewritten":
        return [gone(), line(labels.added, plainWords(pieces))];
      case "added":
        return [line(note ?? labels.added, note === void 0 ? plainWords(pieces) : markApart(pieces))];
      case "removed":
        return [gone()];
    }
  });
}
function markApart(pieces) {
  return pieces.flatMap((piece, index) => {
    const isReplaced = piece.kind === "removed" && pieces[index + 1]?.kind === "added";
    return [...markWords([piece]), ...isReplaced && !/\s$/u.test(piece.text) ? [words(" ")] : []];
  });
}
function plainWords(pieces) {
  return pieces.filter(({ kind }) => kind !== "removed").map(({ text }) => words(text));
}
function trackedParagraphs({ paragraphs }) {
  return paragraphs.flatMap((revised) => {
    const { change, isItem, pieces } = revised;
    const whole = (kind) => {
      const side = pieces.filter((piece) => piece.kind === "kept" || piece.kind === kind);
      const text = side.map((piece) => piece.text).join("");
      return { change: kind, isItem, pieces: [{ kind, text }] };
    };
    if (change === "rewritten") return [whole("removed"), whole("added")];
    if (change === "added" || change === "removed") return [whole(change)];
    return [{ change: "kept", isItem, pieces: pieces.flatMap(trackTurns) }];
  });
}
function asBefore({ kind, text, before = text }) {
  return { kind, text: before };
}
function trackTurns(piece) {
  const { text, before = text } = piece;
  if (before === text) return [piece];
  const [old, current] = [cutWords(before), cutWords(text)];
  const isAligned = old.length === current.length;
  const pairs = isAligned ? current.map((word, index) => [old[index] ?? "", word]) : [[before, text]];
  return pairs.flatMap(
    ([was, is]) => was === is ? [{ kind: "kept", text: is }] : [
      { kind: "removed", text: was },
      { kind: "added", text: is }
    ]
  );
}
function markWords(pieces) {
  return pieces.flatMap(({ kind, text }) => {
    const inner = text.trim();
    if (kind === "kept" || inner === "") return [words(text)];
    const start = text.indexOf(inner);
    const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
    return [
      ...before === "" ? [] : [words(before)],
      { role: kind, children: [words(inner)] },
      ...after === "" ? [] : [words(after)]
    ];
  });
}

export {
  inlinesBefore,
  inlinesAfter,
  linesOf,
  trackedParagraphs
};
