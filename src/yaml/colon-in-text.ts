import type { Edit } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type LineIndex, lineEndOf } from "../diagnostics/position.ts";
import { proseKeys } from "./find-lost-text.ts";
import type { SourceFile } from "./source-node.ts";

/** A text that stands in a file without `|` or quotation marks, as its writer sees it. */
interface BareText {
  readonly key: string;
  /** The column of the key, from 0. */
  readonly column: number;
  /** The offset after the key's colon. */
  readonly start: number;
  /** The lines after the key's own, up to the last that has words. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The words on the key's own line. */
  readonly own: string;
}

/** A line with a key: what stands before the key, the key, and what follows its colon. */
const keyLine = /^( *(?:- +)*)([a-z][A-Za-z\d_]*):(?=[ \t]|$)[ \t]*(.*)$/;

/** A value that is no text without marks: a block, a comment, or a quotation that ends with the line. */
const marked =
  /^(?:[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$|#|"(?:[^"\\]|\\.)*"?[ \t]*(?:#.*)?$|'(?:[^']|'')*'?[ \t]*(?:#.*)?$)/;

/** Keys of the files other than those of texts: a line that begins with one is no part of a text. */
const otherKeys: ReadonlySet<string> = new Set(
  "workstream period status nothingToReport milestones followUp id name due done outcome heading sections decisions by risks level owner".split(
    " ",
  ),
);

const colon = /:(?=[ \t]|$)/;

/**
 * Finds the colon that made YAML read a text as keys and values: `Nästa steg: vi provar` in a text without `|`.
 *
 * `at` is the offset at which the parser failed, or at which it read a map in place of a text. Undefined if no text with a
 * colon stands there.
 */
export function findColonInText(file: SourceFile, lines: LineIndex, at: number): Diagnostic | undefined {
  const { line } = lines.positionAt(at);
  const text = findBareText(lines, line);
  if (!text || line > Math.max(text.lastLine, text.firstLine - 1)) return undefined;
  for (let number = text.firstLine - 1; number <= text.lastLine; number += 1) {
    const isOwn = number < text.firstLine;
    const words = isOwn ? text.own : lines.lineText(number);
    const found = colon.exec(words.replace(/(?:^|[ \t])#.*$/, ""));
    if (!found) continue;
    const start =
      lines.lineStart(number) +
      lines.lineText(number).trimEnd().length -
      words.trimEnd().length +
      found.index;
    const fix = buildBlock(file, lines, text);
    const range = { start, end: start + 1 };
    return diagnose(
      "yaml/colon-in-text",
      { key: text.key, isProse: true },
      { file: file.path, range },
      fix ? { fix } : {},
    );
  }
  return undefined;
}

/** The text without marks in which a line stands, if any: that of the nearest key of a text above it. */
function findBareText(lines: LineIndex, line: number): BareText | undefined {
  for (let number = line; number >= 1; number -= 1) {
    const [, before = "", key = "", own = ""] = keyLine.exec(lines.lineText(number)) ?? [];
    if (!proseKeys.has(key)) continue;
    if (marked.test(own)) return undefined;
    const column = before.length;
    const lastLine = findLastLine(lines, number + 1, column);
    if (lastLine === undefined) return undefined;
    const start = lines.lineStart(number) + column + key.length + 1;
    return { key, column, start, firstLine: number + 1, lastLine, own };
  }
  return undefined;
}

/**
 * The last line with words of a text whose key stands at a column. A line that is not indented belongs to it too if it
 * cannot be a key. Undefined if a key of the file stands among the lines: then its indentation is wrong.
 */
function findLastLine(lines: LineIndex, first: number, column: number): number | undefined {
  let last = first - 1;
  for (let number = first; number <= lines.lineCount; number += 1) {
    const text = lines.lineText(number);
    if (text.trim() === "") continue;
    const indent = text.search(/\S/);
    const key = /^ *(?:- +)*([a-z][A-Za-z\d_]*):(?:\s|$)/.exec(text)?.[1];
    if (indent < column || (indent === column && (key !== undefined || /^ *(?:-(?: |$)|#)/.test(text))))
      break;
    if (key !== undefined && (proseKeys.has(key) || otherKeys.has(key))) return undefined;
    last = number;
  }
  return last;
}

/** Builds the same text as a block. Undefined if part of it may be meant as a comment. */
function buildBlock(file: SourceFile, lines: LineIndex, text: BareText): Edit[] | undefined {
  const { own, column, firstLine, lastLine, start } = text;
  const below: string[] = [];
  for (let number = firstLine; number <= lastLine; number += 1) below.push(lines.lineText(number).trimEnd());
  if ([own, ...below].some((line) => /(?:^|\s)#(?:\s|$)|^\s*#/.test(line))) return undefined;
  const shallowest = Math.min(...below.filter((line) => line !== "").map((line) => line.search(/\S/)));
  const words = [...(own.trim() === "" ? [] : [own.trim()]), ...below.map((line) => line.slice(shallowest))];
  const indent = " ".repeat(column + 2);
  const lineEnd = lineEndOf(file.text);
  const block = [" |", ...words.map((line) => (line === "" ? "" : indent + line))].join(lineEnd);
  const last = lastLine < firstLine ? firstLine - 1 : lastLine;
  const end = lines.lineStart(last) + lines.lineText(last).trimEnd().length;
  return [{ range: { start, end }, text: block }];
}
