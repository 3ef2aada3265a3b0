import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Images } from "../model/image.ts";
import type { Period } from "../model/parse-period.ts";
import { arrangeParagraphs, type ComparedPair, type CutParagraph } from "./arrange-paragraphs.ts";
import type { ParagraphChange, Piece, SectionChange } from "./changes.ts";
import { compareLinks } from "./compare-links.ts";
import { comparePictures, type Picture, readPictures } from "./compare-pictures.ts";
import { compareWords, mostSameShare, sameShare } from "./compare-words.ts";
import { Effort } from "./effort.ts";
import { pairParagraphs } from "./pair-paragraphs.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { countWords, keyOf, relativeMonths, tokensOf } from "./word-tokens.ts";

/** One of two texts to compare, and the period of its report. */
export interface DatedText {
  readonly text: MarkdownText;
  readonly period: Period;
  /** The images of the text's file. */
  readonly images?: Images;
}

/** Two paragraphs with a smaller share of words in common count as rewritten: marks on single words would be confetti. */
const editedFrom = 0.5;
/** More steps than two reports that people write need. */
const mostSteps = 8_000_000;

/**
 * Compares two texts paragraph by paragraph, as a reader reads them, and their pictures and the addresses of their links.
 * It ignores changes from one report's month to the other's (“mars” → “april”), and of what no reader sees.
 */
export function compareTexts(
  before: DatedText,
  after: DatedText,
  language: Language,
  effort: Effort = new Effort(mostSteps),
): Omit<SectionChange, "field"> {
  const old = cutParagraphs(before, language);
  const current = cutParagraphs(after, language);
  const pairs = pairParagraphs(old, current, language, effort).flatMap((pair): ComparedPair[] => {
    const [left, right] = [old[pair.before], current[pair.after]];
    return left && right ? [{ ...pair, ...comparePair(left, right, effort) }] : [];
  });
  const paragraphs = arrangeParagraphs(old, current, pairs);
  const words = { added: countIn(paragraphs, "added"), removed: countIn(paragraphs, "removed") };
  const [oldPictures, currentPictures] = [picturesOf(before), picturesOf(after)];
  const pictures = comparePictures(oldPictures, currentPictures);
  const links = compareLinks(before.text, after.text);
  const isSame = paragraphs.every(({ kind }) => kind === "same") && pictures.length + links.length === 0;
  const state = stateOf(old.length + oldPictures.length, current.length + currentPictures.length, isSame);
  return { state, words, paragraphs, pictures, links };
}

function picturesOf({ text, images = new Map() }: DatedText): Picture[] {
  return readPictures(text, images);
}

function cutParagraphs({ text, period }: DatedText, language: Language): CutParagraph[] {
  const months = relativeMonths(period, language);
  return readParagraphs(text).map((paragraph) => {
    const tokens = tokensOf(paragraph.text, months);
    return { ...paragraph, tokens, key: keyOf(tokens) };
  });
}

function comparePair(
  before: CutParagraph,
  after: CutParagraph,
  effort: Effort,
): Pick<ComparedPair, "kind" | "pieces"> {
  if (before.text === after.text) return { kind: "same", pieces: [{ kind: "same", text: after.text }] };
  const isLike = mostSameShare(before.tokens, after.tokens) >= editedFrom;
  const pieces = isLike ? compareWords(before.tokens, after.tokens, effort) : undefined;
  if (!pieces || sameShare(pieces) < editedFrom)
    return { kind: "rewritten", pieces: wholePieces(before, after) };
  return { kind: pieces.every(({ kind }) => kind === "same") ? "same" : "edited", pieces };
}

function wholePieces(before: CutParagraph, after: CutParagraph): Piece[] {
  return [
    { kind: "removed", text: before.text },
    { kind: "added", text: after.text },
  ];
}

function stateOf(old: number, current: number, isSame: boolean): SectionChange["state"] {
  if (isSame) return "same";
  if (old === 0) return "new";
  return current === 0 ? "empty" : "edited";
}

function countIn(paragraphs: readonly ParagraphChange[], kind: Piece["kind"]): number {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces.filter((piece) => piece.kind === kind));
  return pieces.reduce((sum, piece) => sum + countWords(piece.text), 0);
}
