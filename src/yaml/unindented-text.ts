import type { Edit, FileKind } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { findColonInText } from "./colon-in-text.ts";
import { isBlankLine, repairLines } from "./indent-lines.ts";
import {
  isNameOfText,
  isNextKey,
  isPerhapsKey,
  type KeyOfText,
  type KeysOfFile,
  readKeysOfFile,
} from "./next-key.ts";
import type { SourceFile } from "./source-node.ts";

/** The key of a text and what stands on its line. */
interface Header extends KeyOfText {
  readonly line: number;
  /** `|` or `>` with its signs; empty if the key has none. */
  readonly mark: string;
  /** Words of the text on the key's own line. */
  readonly own: string;
}

const headerLine = /^( *(?:- +)*)([\p{L}_][\p{L}_ -]*):(?:[ \t]+([|>][1-9+-]*)?(?:[ \t]*#.*)?|[ \t]*)$/u;
const ownTextLine = /^( *(?:- +)*)([\p{L}_][\p{L}_ -]*):[ \t]+([^\s"'|>[\]{}&*!@%`#,?-].*)$/u;

/** No one reads more of them in one file, and each costs a search through its lines. */
const mostTexts = 100;

/**
 * Finds texts whose lines were pasted below their key without indentation. The lines up to the file's next key are one
 * text, whatever they hold: colons, rows of hyphens, lists, signatures. Each text gives one diagnostic.
 *
 * YAML would read such lines as keys, lists, comments or further documents, and some of them without an error. So this
 * looks at the lines before anything parses them.
 */
export function findUnindentedTexts(file: SourceFile, kind: FileKind): Diagnostic[] {
  const lines = new LineIndex(file.text);
  const keys = readKeysOfFile(file.text, kind);
  const found: Diagnostic[] = [];
  for (let number = 1; number <= lines.lineCount && found.length < mostTexts; number += 1) {
    const header = readHeader(lines, number);
    if (!header) continue;
    const last = findLastLine(lines, header, keys);
    const diagnostic = checkText(file, lines, header, last);
    if (diagnostic) found.push(diagnostic);
    number = last;
  }
  return found;
}

function readHeader(lines: LineIndex, line: number): Header | undefined {
  const text = lines.lineText(line);
  const [, before = "", key = "", mark = ""] = headerLine.exec(text) ?? [];
  if (mark !== "" || isNameOfText(key)) return { line, key, column: before.length, mark, own: "" };
  const [, beforeOwn = "", ownKey = "", own = ""] = ownTextLine.exec(text) ?? [];
  return isNameOfText(ownKey)
    ? { line, key: ownKey, column: beforeOwn.length, mark: "", own: own.trimEnd() }
    : undefined;
}

/** The last line before the next key. Comments directly before it belong to that key, and blank lines to nothing. */
function findLastLine(lines: LineIndex, header: Header, keys: KeysOfFile): number {
  const { line, column } = header;
  let last = line;
  for (let number = line + 1; number <= lines.lineCount; number += 1) {
    if (isNextKey(lines, number, header, keys)) break;
    const text = lines.lineText(number);
    const isComment = text.trimStart().startsWith("#") && indentOf(text) <= column;
    if (!isBlankLine(text) && !isComment) last = number;
  }
  return last;
}

function checkText(file: SourceFile, lines: LineIndex, header: Header, last: number): Diagnostic | undefined {
  const { column, line, key, mark, own } = header;
  const unindented: number[] = [];
  let firstIndent: number | undefined;
  for (let number = line + 1; number <= last; number += 1) {
    const text = lines.lineText(number);
    if (isBlankLine(text)) continue;
    firstIndent ??= indentOf(text);
    if (indentOf(text) <= column) unindented.push(number);
  }
  const certain = unindented.filter((number) => isCertainlyText(lines.lineText(number)));
  const [first] = unindented;
  const [shown] = certain;
  if (first === undefined || shown === undefined || firstIndent === undefined) return undefined;
  const colon = mark === "" ? findColonInText(file, lines, lines.lineStart(first)) : undefined;
  const lastEnd = lines.lineStart(last) + lines.lineText(last).trimEnd().length;
  if (colon?.fix?.some((edit) => edit.range.end === lastEnd)) return colon;
  const stated = /[1-9]/.exec(mark)?.[0];
  const indent =
    stated !== undefined ? column + Number(stated) : firstIndent > column ? firstIndent : column + 2;
  const isWhole = firstIndent <= column;
  const params = { indent, count: unindented.length, key };
  const start = lines.lineStart(shown);
  const range = {
    start: start + indentOf(lines.lineText(shown)),
    end: start + lines.lineText(shown).trimEnd().length,
  };
  const fix = canBeBlock(own)
    ? [
        ...writeHeader(lines, header, indent),
        ...repairLines(file, lines, { first, last, indent, unindented: new Set(unindented), isWhole }),
      ]
    : undefined;
  return diagnose("yaml/unindented-text", params, { file: file.path, range }, { fix });
}

/** Words behind ` #` may be a private comment. */
function canBeBlock(own: string): boolean {
  return !/\s#/.test(own);
}

/** The `|` behind the key, and on the next line the words that stood on the key's own line. */
function writeHeader(lines: LineIndex, { line, column, key, mark, own }: Header, indent: number): Edit[] {
  if (mark !== "") return [];
  const start = lines.lineStart(line) + column + key.length + 1;
  const end = lines.lineStart(line) + lines.lineText(line).trimEnd().length;
  if (own === "") return [{ range: { start, end: start }, text: " |" }];
  const isWindows = lines.lineStart(line + 1) - lines.lineStart(line) > lines.lineText(line).length + 1;
  const text = ` |${isWindows ? "\r\n" : "\n"}${" ".repeat(indent)}${own}`;
  return [{ range: { start, end }, text }];
}

/**
 * Whether a line that is not indented is certainly a line of the text above it. Comments, rows of hyphens and words that
 * may be a misspelt key have messages of their own where they are all that is not indented, and so have tabs and odd spaces.
 */
function isCertainlyText(text: string): boolean {
  return !/^\s*#|^(?:---|\.\.\.)\s*$/.test(text) && !/^ *[^\S ]/.test(text) && !isPerhapsKey(text);
}

function indentOf(text: string): number {
  return text.search(/[^ ]|$/);
}
