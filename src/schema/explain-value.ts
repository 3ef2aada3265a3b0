import type { Edit, Range } from "../diagnostics/codes.ts";
import type { ValueForm } from "../diagnostics/file-params.ts";
import { lineEndOf } from "../diagnostics/position.ts";
import { findExplainedWord, type ValueKind, valueOfWord, wordsInFile } from "../messages/value-words.ts";
import { nearest } from "../swedish/nearest.ts";
import { readWrittenDate, readWrittenPeriod } from "../swedish/read-written-date.ts";
import {
  findPair,
  type SourceFile,
  type SourceMap,
  type SourcePair,
  type SourceScalar,
} from "../yaml/source-node.ts";

/** What the writer of a value probably meant. */
export interface MeantValue {
  /** The word to write instead. */
  readonly suggestion: string | undefined;
  /** What follows the word, and belongs in the item's comment. */
  readonly explanation: string | undefined;
  /** Undefined where only the writer can know. */
  readonly fix: readonly Edit[] | undefined;
}

/** A value in its place. */
export interface ValuePlace {
  readonly file: SourceFile;
  readonly scalar: SourceScalar;
  readonly pair: SourcePair | undefined;
  /** The map that the pair is in. */
  readonly map: SourceMap | undefined;
}

/**
 * Finds the word of a list of words that a value was meant as. A word with only one meaning is repaired; an explanation
 * behind an outcome goes to the item's comment, where there is none.
 */
export function findMeantValue(kind: ValueKind, place: ValuePlace): MeantValue {
  const { scalar } = place;
  const typed = String(scalar.value);
  const meant = valueOfWord(kind, typed);
  if (meant)
    return { suggestion: meant.written, explanation: undefined, fix: [replace(place, meant.written)] };
  const explained = findExplainedWord(kind, typed);
  if (explained) {
    const { written, explanation } = explained;
    const canMove = kind === "outcome";
    return {
      suggestion: written,
      explanation: canMove ? explanation : undefined,
      fix: canMove ? moveToComment(place, written, explanation) : undefined,
    };
  }
  const words = [...wordsInFile(kind, "sv"), ...wordsInFile(kind, "en")];
  return { suggestion: nearest(typed.trim().toLowerCase(), words), explanation: undefined, fix: undefined };
}

/** Finds the date or month that a value was meant as, if it can mean one only. */
export function findMeantForm(form: ValueForm, place: ValuePlace): MeantValue | undefined {
  const { file, scalar } = place;
  const typed = typeof scalar.value === "string" ? scalar.value : sliceOf(file, scalar.range);
  const meant =
    form === "date" ? readWrittenDate(typed) : form === "period" ? readWrittenPeriod(typed) : undefined;
  if (meant === undefined) return undefined;
  return { suggestion: meant, explanation: undefined, fix: [replace(place, meant)] };
}

/** Replaces a value. The line end after a block belongs to its range, and stays. */
function replace({ file, scalar: { range } }: ValuePlace, written: string): Edit {
  const lineEnd = /\s*$/.exec(sliceOf(file, range))?.[0] ?? "";
  return { range: { start: range.start, end: range.end - lineEnd.length }, text: written };
}

/** Writes the word, and what follows it as a comment on lines of its own below. */
function moveToComment(place: ValuePlace, written: string, explanation: string): Edit[] | undefined {
  const { file, scalar, pair, map } = place;
  if (!pair || findPair(map, "comment")) return undefined;
  const lineStart = file.text.lastIndexOf("\n", pair.keyRange.start - 1) + 1;
  const before = file.text.slice(lineStart, pair.keyRange.start);
  const rest = /^[^\r\n]*/.exec(file.text.slice(scalar.range.end))?.[0] ?? "";
  const isAlone = scalar.style === "literal" || scalar.style === "folded" || rest.trim() === "";
  // YAML allows no block inside a map between braces.
  if (!/^[ -]*$/.test(before) || !isAlone) return undefined;
  const indent = " ".repeat(before.length);
  const inBrackets = /^\(([^()]*)\)\.?$/.exec(explanation)?.[1];
  const lines = (inBrackets ?? explanation).split("\n").map((line) => `${indent}  ${line.trim()}`);
  const lineEnd = lineEndOf(file.text);
  return [replace(place, [written, `${indent}comment: |`, ...lines].join(lineEnd))];
}

function sliceOf(file: SourceFile, { start, end }: Range): string {
  return file.text.slice(start, end);
}
