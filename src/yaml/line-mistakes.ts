import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { LineIndex } from "../diagnostics/position.ts";
import { findColonInText } from "./colon-in-text.ts";
import { proseKeys } from "./find-lost-text.ts";
import { findOddIndentation, oddSpaces, repairIndentation } from "./indentation.ts";
import type { SourceFile } from "./source-node.ts";
import { findTextOnHeaderLine } from "./text-on-header-line.ts";

/** A line on which the parser failed. */
interface BadLine {
  readonly file: SourceFile;
  readonly lines: LineIndex;
  readonly number: number;
  /** The offset in the file at which the line begins. */
  readonly start: number;
  readonly text: string;
  /** The offset in the file at which the parser failed. */
  readonly at: number;
  /** Whether the parser read a text with a colon as keys and values. */
  readonly isNestedKey: boolean;
}

/** The start of a line up to the end of its key. */
const keyStart = /^(\s*(?:- +)*)([\p{L}_][\p{L}\d_]*)/u;

/**
 * Explains what is wrong with the line on which the parser failed, trying the likeliest mistake first.
 *
 * `at` is the parser's offset in the file; `isNestedKey` says whether it read a text with a colon as keys and values.
 */
export function explainLine(
  file: SourceFile,
  lines: LineIndex,
  at: number,
  isNestedKey: boolean,
): Diagnostic {
  const { line: number } = lines.positionAt(at);
  const line: BadLine = {
    file,
    lines,
    number,
    start: lines.lineStart(number),
    text: lines.lineText(number),
    at,
    isNestedKey,
  };
  for (const recognise of mistakes) {
    const found = recognise(line);
    if (found) return found;
  }
  const indent = indentOf(line.text);
  return diagnose("yaml/syntax", {}, place(line, indent, line.text.trimEnd().length));
}

const mistakes: readonly ((line: BadLine) => Diagnostic | undefined)[] = [
  wrongIndentation,
  markerAbove,
  oddSpaceAfterKey,
  missingSpace,
  textOnHeaderLine,
  colonInText,
  keyIndentedTooFar,
  specialStart,
];

/** A range of the line, in columns from 0. */
function place(line: BadLine, from: number, to: number) {
  return { file: line.file.path, range: { start: line.start + from, end: line.start + Math.max(to, from) } };
}

/** Tabs and odd spaces look like indentation, but YAML does not count them. The parser may fail some lines later. */
function wrongIndentation(line: BadLine): Diagnostic | undefined {
  const found = findOddIndentation(line.lines, line.number);
  if (!found) return undefined;
  const start = line.lines.lineStart(found.line);
  const range = { start: start + found.from, end: start + found.to };
  const fix = repairIndentation(line.lines, found);
  const code = found.kind === "tab" ? "yaml/tab" : "yaml/odd-space";
  return diagnose(code, {}, { file: line.file.path, range }, { fix });
}

/** `---` or `...` at the start of a line ends the document, even in the middle of a text. */
function markerAbove({ file, lines, number }: BadLine): Diagnostic | undefined {
  for (let above = number; above > 1 && above > number - 20; above -= 1) {
    const marker = /^(---|\.\.\.)\s*$/.exec(lines.lineText(above))?.[1];
    if (marker === undefined) continue;
    const start = lines.lineStart(above);
    const params = { marker: marker === "..." ? marker : "---" } as const;
    return diagnose("yaml/several-documents", params, { file: file.path, range: { start, end: start + 3 } });
  }
  return undefined;
}

/** A no-break space after `plan:` or after its `|`. */
function oddSpaceAfterKey(line: BadLine): Diagnostic | undefined {
  const [whole, before = "", odd = ""] = oddAfterKey.exec(line.text) ?? [];
  if (whole === undefined) return undefined;
  const { file, range } = place(line, before.length, whole.length);
  return diagnose(
    "yaml/odd-space",
    {},
    { file, range },
    {
      fix: [{ range, text: odd.replace(/./gsu, " ") }],
    },
  );
}

const oddAfterKey = new RegExp(`^(\\s*(?:- +)*[\\p{L}_][\\p{L}\\d_]*:[ ]*[|>]?[+-]?)([${oddSpaces}]+)`, "u");

/** `plan:text`. */
function missingSpace(line: BadLine): Diagnostic | undefined {
  const [whole, indent = "", key = ""] = keyStart.exec(line.text) ?? [];
  // Every key begins with a small letter; “Obs:viktigt” is a line of a text.
  if (whole === undefined || !/^[a-z]/.test(key) || !/^:[^\s:/]/.test(line.text.slice(whole.length)))
    return undefined;
  const colon = whole.length + 1;
  const at = line.start + colon;
  const fix = [{ range: { start: at, end: at }, text: " " }];
  return diagnose("yaml/missing-space", { key }, place(line, indent.length, colon), { fix });
}

/** `plan: | text`, where the text must begin on the next line, or `plan: > 90 %`. */
function textOnHeaderLine({ file, lines, number }: BadLine): Diagnostic | undefined {
  return findTextOnHeaderLine(file, lines, number);
}

/** `plan: We plan this: more`, also where the text goes on below; or `name: One: two`. */
function colonInText(line: BadLine): Diagnostic | undefined {
  return findColonInText(line.file, line.lines, line.at) ?? colonInName(line);
}

/** A value of one line that is no text of the report, and may stand in quotation marks. */
function colonInName(line: BadLine): Diagnostic | undefined {
  const [whole, , key = ""] = /^(\s*(?:- +)*)([\p{L}_][\p{L}\d_]*): +(?=\S)/u.exec(line.text) ?? [];
  if (whole === undefined || !line.isNestedKey || line.at < line.start + whole.length) return undefined;
  const value = line.text.slice(whole.length).trimEnd();
  const colon = value.search(/:(?:\s|$)/);
  if (colon === -1) return undefined;
  const { file, range } = place(line, whole.length + colon, whole.length + colon + 1);
  const isCertain = !/["\\]|(?:^|\s)#/.test(value);
  const edit = {
    range: { start: line.start + whole.length, end: line.start + whole.length + value.length },
    text: `"${value}"`,
  };
  return diagnose(
    "yaml/colon-in-text",
    { key, isProse: proseKeys.has(key) },
    { file, range },
    isCertain ? { fix: [edit] } : {},
  );
}

/** A key on the line after a value, but further in than the value's own key. */
function keyIndentedTooFar(line: BadLine): Diagnostic | undefined {
  if (!line.isNestedKey || line.number >= line.lines.lineCount) return undefined;
  const start = line.lines.lineStart(line.number + 1);
  const text = line.lines.lineText(line.number + 1);
  if (!keyStart.test(text)) return undefined;
  const range = { start: start + indentOf(text), end: start + text.trimEnd().length };
  return diagnose("yaml/syntax", {}, { file: line.file.path, range });
}

/** A text that begins with a character that YAML reserves. */
function specialStart(line: BadLine): Diagnostic | undefined {
  const [whole, before = "", mark = ""] =
    /^(\s*(?:- +)*[\p{L}_][\p{L}\d_]*:\s+|\s*- +)([*&!@`%[{\]},])\S*/u.exec(line.text) ?? [];
  if (whole === undefined) return undefined;
  const kind = ({ "*": "alias", "&": "anchor", "!": "tag" } as const)[mark];
  if (kind === undefined) {
    return diagnose(
      "yaml/special-character",
      { character: mark },
      place(line, before.length, before.length + 1),
    );
  }
  const text = whole.slice(before.length);
  return diagnose("yaml/reference", { kind, text }, place(line, before.length, whole.length));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
