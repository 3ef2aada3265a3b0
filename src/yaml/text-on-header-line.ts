import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type LineIndex, lineEndOf } from "../diagnostics/position.ts";
import type { SourceFile } from "./source-node.ts";

/** A line whose value begins with a sign that YAML reads as the header of a block, and the value. */
const signLine = /^(\s*(?:- +)*([\p{L}_][\p{L}\d_]*):\s+)([|>].*)$/u;

/** What may stand on the line of a block's header (YAML 1.2, clause 8.1.1). */
const onlyHeader = /^[|>](?:[1-9]?[+-]?|[+-][1-9])(?:\s+#.*)?$/;

/** `| text`: the sign is no part of the text, unless the line is the first row of a table. */
const headerAndText = /^\|\s+(?!.*\|\s*$)/;

/** A sign before a figure is “more than” or “at least”. */
const amount = /^>(?:=|\s)*\d/;

/**
 * Finds a text that begins on the line of its `|`, or that begins with the sign `>` or `|` itself: `plan: | text`,
 * `plan: > 90 % of …`. YAML reads such a sign, and a figure or hyphen that follows it, as the header of a block.
 *
 * The repair keeps every sign of the text; there is none where `>` may be the header or a part of the text.
 */
export function findTextOnHeaderLine(
  file: SourceFile,
  lines: LineIndex,
  number: number,
): Diagnostic | undefined {
  const [, before = "", key = "", value = ""] = signLine.exec(lines.lineText(number).trimEnd()) ?? [];
  if (value === "") return findSignBelowKey(file, lines, number);
  if (onlyHeader.test(value)) return undefined;
  const start = lines.lineStart(number) + before.length;
  const end = start + value.length;
  const ownIndent = /^[\s-]*/.exec(before)?.[0].length ?? 0;
  const lineEnd = `${lineEndOf(file.text)}${" ".repeat(indentBelow(lines, number, ownIndent))}`;
  const [header = ""] = headerAndText.exec(value) ?? [];
  if (header !== "") {
    const range = { start: start + header.length, end };
    const params = { key, problem: "header", lost: value.slice(header.length) } as const;
    const fix = [{ range: { start: start + 1, end: range.start }, text: lineEnd }];
    return diagnose("yaml/lost-text", params, { file: file.path, range }, { fix });
  }
  // After a space and #, there may be a comment.
  const isCertain = (amount.test(value) || /^\|.*\|$/.test(value)) && !/\s#(?:\s|$)/.test(value);
  const place = { file: file.path, range: { start, end } };
  const fix = [{ range: { start, end: start }, text: `|${lineEnd}` }];
  const params = { key, problem: "sign", lost: value.charAt(0) } as const;
  return diagnose("yaml/lost-text", params, place, isCertain ? { fix } : {});
}

/** A text that begins with such a sign on the line below its key; a `|` after the key makes a text of it. */
function findSignBelowKey(file: SourceFile, lines: LineIndex, number: number): Diagnostic | undefined {
  const value = lines.lineText(number).trim();
  const [own = "", key = ""] =
    number > 1 ? (/^\s*(?:- +)*([\p{L}_][\p{L}\d_]*):(?=\s*$)/u.exec(lines.lineText(number - 1)) ?? []) : [];
  if (key === "" || !/^[|>]/.test(value) || onlyHeader.test(value)) return undefined;
  const start = lines.lineStart(number) + lines.lineText(number).indexOf(value);
  const colon = lines.lineStart(number - 1) + own.length;
  const params = { key, problem: "sign", lost: value.charAt(0) } as const;
  const fix = [{ range: { start: colon, end: colon }, text: " |" }];
  return diagnose(
    "yaml/lost-text",
    params,
    { file: file.path, range: { start, end: start + value.length } },
    { fix },
  );
}

/** The spaces before the next line of the text, or two more than those before its key. */
function indentBelow(lines: LineIndex, number: number, ownIndent: number): number {
  for (let below = number + 1; below <= lines.lineCount; below += 1) {
    const text = lines.lineText(below);
    if (text.trim() === "") continue;
    const indent = text.search(/[^ ]/);
    return indent > ownIndent ? indent : ownIndent + 2;
  }
  return ownIndent + 2;
}
