import type { Edit } from "../diagnostics/codes.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { maskOpaque, type Opaque } from "../markdown/find-opaque.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { endAt, type Passage, readPassages, startAt } from "../markdown/read-passages.ts";
import type { ParsedMarkdown } from "../markdown/tree.ts";
import type { Programme } from "../model/programme.ts";
import type { SourceFile } from "../source/source-node.ts";
import { rangeInFile, type SourceText } from "../source/source-text.ts";
import { introductionTexts, monthTexts } from "./report-texts.ts";
import type { Rule } from "./rule.ts";

/** A text as a reader reads it. */
export interface Prose {
  readonly source: SourceText;
  readonly parsed: ParsedMarkdown;
  readonly passages: readonly Passage[];
}

/** A stretch of a passage's words: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every rule looks at the same text: it is parsed once. */
let known = new WeakMap<SourceText, Prose>();

/** Lets go of what has been read, where texts outlive their check. */
export function forgetProse(): void {
  known = new WeakMap();
}

export function proseOf(source: SourceText): Prose {
  const read = known.get(source);
  if (read) return read;
  const parsed = parseMarkdown(source.value);
  const prose: Prose = { source, parsed, passages: readPassages(parsed) };
  known.set(source, prose);
  return prose;
}

/** The two halves of a rule that looks at each text by itself, the introduction's and the entries'. */
export function checkEachText(
  check: (prose: Prose, programme: Programme) => readonly Diagnostic[],
): Required<Pick<Rule, "checkProgramme" | "checkMonth">> {
  return {
    checkProgramme: ({ programme }) =>
      introductionTexts(programme).flatMap((text) => check(proseOf(text), programme)),
    checkMonth: ({ programme, month }) =>
      monthTexts(month).flatMap(({ text }) => check(proseOf(text), programme)),
  };
}

/** The place of some words of a passage in the file. */
export function placeOf({ source }: Prose, passage: Passage, { start, end }: Span): Place {
  const from = startAt(passage, start) ?? 0;
  const to = endAt(passage, Math.max(end - 1, start)) ?? from;
  return { file: source.file.path, range: rangeInFile(source, from, to), pointer: source.pointer };
}

/** The line of the file, counted from 1, on which some words of a passage stand. */
export function lineOf(prose: Prose, passage: Passage, span: Span): number {
  const { range } = placeOf(prose, passage, span);
  return linesOf(prose.source.file).positionAt(range?.start ?? 0).line;
}

const knownLines = new WeakMap<SourceFile, LineIndex>();

/** Many findings name a line of the same file. */
function linesOf(file: SourceFile): LineIndex {
  const lines = knownLines.get(file) ?? new LineIndex(file.text);
  knownLines.set(file, lines);
  return lines;
}

/** A passage's words without what the writer did not write as running text: see `Opaque`. */
export function ownWords(passage: Passage, kinds?: readonly Opaque["kind"][]): string {
  if (passage.opaque.length === 0) return passage.words;
  if (kinds) return maskOpaque(passage.words, passage.opaque, kinds);
  const masked =
    knownOwn.get(passage) ??
    maskOpaque(passage.words, passage.opaque, ["link", "address", "code", "image", "quote"]);
  knownOwn.set(passage, masked);
  return masked;
}

/** Most rules look at the same words. */
const knownOwn = new WeakMap<Passage, string>();

/** In a block every letter stands for itself; elsewhere these could begin a comment, a key or an end. */
const unsafeInFlow = /[:#'"\\\n]/;

/**
 * The edit that puts other words in a passage's place; undefined where the file does not write them letter by letter
 * (marks or escapes among them), because then an edit could change more than words.
 */
export function replaceWords(
  prose: Prose,
  passage: Passage,
  span: Span,
  replacement: string,
): readonly Edit[] | undefined {
  const { source } = prose;
  const { range } = placeOf(prose, passage, span);
  if (!range || span.end <= span.start) return undefined;
  const { style } = source.scalar;
  const isBlock = style === "literal" || style === "folded";
  if (!isBlock && unsafeInFlow.test(replacement)) return undefined;
  const isVerbatim =
    source.file.text.slice(range.start, range.end) === passage.words.slice(span.start, span.end);
  return isVerbatim ? [{ range, text: replacement }] : undefined;
}
