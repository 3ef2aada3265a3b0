import type { Range } from "../diagnostics/codes.ts";
import { LineIndex } from "../diagnostics/position.ts";
import type { SourceFile, SourceScalar } from "./source-node.ts";

/** A text of a file, with the place in the file of each of its characters. */
export class SourceText {
  /** The text in NFC, so that later comparisons see å typed as a and a ring as the same letter. */
  readonly value: string;
  readonly file: SourceFile;
  /** JSON Pointer to the text. */
  readonly pointer: string;
  readonly scalar: SourceScalar;
  #offsets: readonly number[] | undefined;
  #lines: LineIndex | undefined;

  constructor(value: string, file: SourceFile, pointer: string, scalar: SourceScalar) {
    this.value = value;
    this.file = file;
    this.pointer = pointer;
    this.scalar = scalar;
  }

  /** The file offset of every UTF-16 unit. It is computed once, because rules ask for many places of one text. */
  get offsets(): readonly number[] {
    this.#offsets ??= alignWithFile(this);
    return this.#offsets;
  }

  /** The line of the file, counted from 1, of an offset in the file. */
  lineAt(offset: number): number {
    this.#lines ??= new LineIndex(this.file.text);
    return this.#lines.positionAt(offset).line;
  }
}

/** The text of a scalar; a number or another value that is no text is read as the characters in the file. */
export function readText(file: SourceFile, pointer: string, scalar: SourceScalar): SourceText {
  const value =
    typeof scalar.value === "string" ? scalar.value : file.text.slice(scalar.range.start, scalar.range.end);
  return new SourceText(value.normalize("NFC"), file, pointer, scalar);
}

/** Where in the file a fragment of a text stands; `start` and `end` are UTF-16 offsets in the text. */
export function rangeInFile(text: SourceText, start: number, end: number): Range {
  const { offsets } = text;
  const last = text.scalar.range.end;
  const from = offsets[start] ?? last;
  return { start: from, end: end > start ? (offsets[end - 1] ?? last - 1) + 1 : from };
}

/** Where in the file a text stands, without a `|` line and outer white space; the scalar if the text is blank. */
export function wholeRange(text: SourceText): Range {
  const length = text.value.trimEnd().length;
  return length === 0
    ? text.scalar.range
    : rangeInFile(text, text.value.length - text.value.trimStart().length, length);
}

/**
 * The file offset of every UTF-16 unit of a text.
 *
 * Every style of scalar keeps its visible characters in order; the file differs only in white space and escapes. So the
 * function walks text and file side by side: a visible character is the next one in the file after white space.
 */
function alignWithFile({ value, file, scalar }: SourceText): number[] {
  const { text } = file;
  const offsets: number[] = [];
  let at = contentStart(text, scalar);
  let index = 0;
  while (index < value.length && at < scalar.range.end) {
    const character = value.charAt(index);
    if (scalar.style === "double" && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      // A backslash before a line end joins the lines and adds no character.
      at = nextLine(text, at, scalar);
      continue;
    }
    const written = writtenCharacter(text, at, scalar.style);
    const normal = text.slice(at, at + written.length);
    if (isSpace(character)) {
      offsets.push(at);
      index += 1;
      if (written.escaped && escapedSpace.test(text.slice(at, at + written.length))) at += written.length;
      else if (scalar.style === "literal") at = character === "\n" ? nextLine(text, at, scalar) : at + 1;
      else at = skipSpace(text, at);
    } else if (isSpace(normal) && !written.escaped) {
      at += 1;
    } else {
      // A letter and its combining marks in the file may be one character of the value.
      const { length, width } = written.escaped
        ? { length: written.length, width: 1 }
        : composed(text, at, character);
      for (let unit = 0; unit < width && index < value.length; unit += 1)
        offsets.push(at + Math.min(unit, length - 1));
      index += width;
      at += length;
    }
  }
  while (offsets.length < value.length) offsets.push(Math.max(scalar.range.end - 1, 0));
  return offsets;
}

/** An escape for white space in double quotation marks. */
const escapedSpace = /^\\(?:[nrt \t]|(?:x|u00|U000000)(?:09|0a|0d|20))$/i;

/** In every style except a literal block, white space of any length may stand for one space or line end. */
function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function contentStart(text: string, scalar: SourceScalar): number {
  const { start } = scalar.range;
  if (scalar.style === "plain") return start;
  if (scalar.style === "single" || scalar.style === "double") return start + 1;
  return skipIndent(text, text.indexOf("\n", start) + 1, scalar);
}

/** From a place on a line to the first character of the next line that belongs to the value. */
function nextLine(text: string, at: number, scalar: SourceScalar): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? at : skipIndent(text, end + 1, scalar);
}

function skipIndent(text: string, lineStart: number, scalar: SourceScalar): number {
  const indent = scalar.style === "literal" ? blockIndent(text, scalar) : Number.POSITIVE_INFINITY;
  let at = lineStart;
  while (at < lineStart + indent && text.charAt(at) === " ") at += 1;
  return at;
}

/** The indentation of a block in spaces: what its header states, or that of its first line that is not blank. */
function blockIndent(text: string, scalar: SourceScalar): number {
  const header = text.slice(scalar.range.start, text.indexOf("\n", scalar.range.start));
  const body = text.slice(scalar.range.start + header.length + 1, scalar.range.end);
  const first = /^(?:[ \t\r]*\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const stated = /^[|>][+-]?([1-9])/.exec(header)?.[1];
  return stated === undefined ? first : Math.min(first, Number(stated) + parentIndent(text, scalar));
}

function parentIndent(text: string, scalar: SourceScalar): number {
  const lineStart = text.lastIndexOf("\n", scalar.range.start) + 1;
  return /^[ -]*/.exec(text.slice(lineStart, scalar.range.start))?.[0].length ?? 0;
}

/** How many characters of the file write the next character of the value, and whether they are an escape. */
function writtenCharacter(
  text: string,
  at: number,
  style: SourceScalar["style"],
): { length: number; escaped: boolean } {
  if (style === "single" && text.startsWith("''", at)) return { length: 2, escaped: true };
  if (style !== "double" || text.charAt(at) !== "\\") return { length: 1, escaped: false };
  const digits: Record<string, number> = { x: 2, u: 4, U: 8 };
  return { length: 2 + (digits[text.charAt(at + 1)] ?? 0), escaped: true };
}

/** The first combining mark of Unicode (U+0300). */
const firstMark = 0x300;

/** The UTF-16 units of the letter at a place: `length` in the file and `width` in the NFC value. */
function composed(text: string, at: number, character: string): { length: number; width: number } {
  if (text.charAt(at) === character && text.charCodeAt(at + 1) < firstMark) return { length: 1, width: 1 };
  const cluster = /^.\p{M}*/su.exec(text.slice(at, at + 64))?.[0] ?? character;
  return { length: cluster.length, width: cluster.normalize("NFC").length };
}
