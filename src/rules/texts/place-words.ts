import type { Edit } from "../../diagnostics/codes.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { endAt, type Passage, startAt } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { rangeInFile } from "../../yaml/source-text.ts";

/** A fragment of a passage's words: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place in the file of a passage's words. */
export function placeOf({ source }: Prose, passage: Passage, { start, end }: Span): Place {
  const from = startAt(passage, start) ?? 0;
  const to = endAt(passage, Math.max(end - 1, start)) ?? from;
  return { file: source.file.path, range: rangeInFile(source, from, to), pointer: source.pointer };
}

/** The line of the file, counted from 1, on which a passage's words begin. */
export function lineOf(prose: Prose, passage: Passage, span: Span): number {
  const { range } = placeOf(prose, passage, span);
  return prose.source.lineAt(range?.start ?? 0);
}

/** In a YAML block every letter stands for itself; elsewhere these could begin a comment or a key, or end the text. */
const unsafeInFlow = /[:#'"\\\n]/;

/**
 * Builds the edit that replaces a passage's words. Undefined if the file does not have the words letter by letter (marks
 * or escapes stand among them), because the edit could then change more than words, and if they may be the name of a file.
 */
export function replaceWords(
  prose: Prose,
  passage: Passage,
  span: Span,
  replacement: string,
): readonly Edit[] | undefined {
  const { source } = prose;
  const { range } = placeOf(prose, passage, span);
  if (!range || span.end <= span.start || passage.mayBeFileName(span)) return undefined;
  const { style } = source.scalar;
  const isBlock = style === "literal" || style === "folded";
  if (!isBlock && unsafeInFlow.test(replacement)) return undefined;
  const isVerbatim =
    source.file.text.slice(range.start, range.end) === passage.words.slice(span.start, span.end);
  return isVerbatim ? [{ range, text: replacement }] : undefined;
}
