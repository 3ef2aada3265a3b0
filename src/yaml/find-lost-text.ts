import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { lineEndOf } from "../diagnostics/position.ts";
import { textFields } from "../fields/entry-fields.ts";
import {
  type SourceFile,
  type SourceNode,
  type SourcePair,
  type SourceScalar,
  scalarsIn,
} from "./source-node.ts";

/** Keys whose value is prose: what follows ` #` there was meant as text. */
export const proseKeys: ReadonlySet<string> = new Set([
  ...textFields,
  "text",
  "planned",
  "comment",
  "decision",
  "action",
]);

/**
 * Finds texts outside a `|` block from which YAML drops something without an error: what follows ` #`, which it reads
 * as a comment, and the line breaks of a text of several lines. The repair turns the text into a block, the only style
 * that keeps every letter.
 */
export function findLostText(file: SourceFile, root: SourceNode): Diagnostic[] {
  return scalarsIn(root).flatMap(({ scalar, pair }) => (pair ? (checkScalar(file, pair, scalar) ?? []) : []));
}

function checkScalar(file: SourceFile, pair: SourcePair, scalar: SourceScalar): Diagnostic | undefined {
  if (scalar.style === "literal" || scalar.style === "folded") return checkBlock(file, pair, scalar);
  const { start, end } = scalar.range;
  const lineEnd = endOfLine(file.text, end);
  const comment = /^[ \t]+(#.*)$/.exec(file.text.slice(end, lineEnd));
  const lost = comment?.[1] ?? "";
  const isProse = proseKeys.has(pair.key);
  // Outside prose the writer may mean a comment: “# note”. A hash glued to a word is text.
  if (lost !== "" && scalar.range.end > start && (isProse || /^#[^\s#]/.test(lost))) {
    const typed = blockLines(file, scalar);
    const lines = [...typed.slice(0, -1), `${typed.at(-1)} ${lost}`];
    const at = lineEnd - lost.length;
    // “# note” in prose may be a private comment, so the writer must decide whether it is text.
    const isCertain = /^#[^\s#]/.test(lost);
    return report(
      file,
      pair,
      { problem: "comment", lost, at, end: lineEnd, lines, until: lineEnd },
      isCertain,
    );
  }
  const below = /^[ \t]*\r?\n([ \t]+)(#.*)/.exec(file.text.slice(end, end + 1000));
  if (below && isProse && end > start) {
    const at = end + below[0].length - (below[2] ?? "").length;
    const params = {
      problem: "comment" as const,
      lost: below[2] ?? "",
      at,
      end: endOfLine(file.text, at),
      lines: [],
      until: at,
    };
    return report(file, pair, params, false);
  }
  if (isProse && file.text.slice(start, end).includes("\n")) {
    const firstEnd = endOfLine(file.text, start);
    const lines = blockLines(file, scalar);
    // A block can copy quoted text as the writer typed it only if the text has no escapes.
    const isCertain = scalar.style === "plain" || !/\\|''/.test(file.text.slice(start + 1, end - 1));
    const lost = { problem: "lines" as const, lost: "", at: start, end: firstEnd, lines, until: end };
    return report(file, pair, lost, isCertain);
  }
  return undefined;
}

/**
 * A block loses only what stands after # on the line of its `|` or `>`, and a `>` block also loses the line breaks of
 * lists and tables.
 */
function checkBlock(file: SourceFile, pair: SourcePair, scalar: SourceScalar): Diagnostic | undefined {
  if (!proseKeys.has(pair.key)) return undefined;
  const { start, end } = scalar.range;
  const headerEnd = endOfLine(file.text, start);
  const header = file.text.slice(start, headerEnd);
  const place = { file: file.path, range: { start, end: headerEnd } };
  const comment = /#.*$/.exec(header);
  if (comment) {
    const range = { start: start + comment.index, end: headerEnd };
    return diagnose(
      "yaml/lost-text",
      { key: pair.key, problem: "comment", lost: comment[0] },
      { ...place, range },
    );
  }
  // A header needs a number only above a text that begins with spaces; “more than two weeks” looks like one.
  if (/^>[1-9]$/.test(header.trimEnd()) && !/^[ \t]/.test(String(scalar.value)))
    return diagnose("yaml/lost-text", { key: pair.key, problem: "sign", lost: header.trimEnd() }, place);
  if (scalar.style !== "folded" || !/\n[ \t]*(?:[-*+|]|\d+[.)])[ \t]/.test(file.text.slice(headerEnd, end)))
    return undefined;
  const fix = [{ range: { start, end: start + 1 }, text: "|" }];
  return diagnose("yaml/lost-text", { key: pair.key, problem: "lines", lost: "" }, place, { fix });
}

interface LostText {
  readonly problem: "comment" | "lines";
  readonly lost: string;
  /** Where the diagnostic points. */
  readonly at: number;
  readonly end: number;
  /** The text as the lines of a block. */
  readonly lines: readonly string[];
  /** The end of what the block replaces in the file. */
  readonly until: number;
}

function report(file: SourceFile, pair: SourcePair, lost: LostText, isCertain: boolean): Diagnostic {
  const { problem, at, end, lines, until } = lost;
  const lineStart = file.text.lastIndexOf("\n", pair.keyRange.start - 1) + 1;
  const indent = " ".repeat(pair.keyRange.start - lineStart + 2);
  const lineEnd = lineEndOf(file.text);
  const block = ["|", ...lines.map((line) => (line === "" ? "" : indent + line))].join(lineEnd);
  const params = { key: pair.key, problem, lost: lost.lost };
  // YAML allows no block inside a map between braces.
  const isBlockMap = /^[ -]*$/.test(file.text.slice(lineStart, pair.keyRange.start));
  const fix = [{ range: { start: pair.value.range.start, end: until }, text: block }];
  return diagnose(
    "yaml/lost-text",
    params,
    { file: file.path, range: { start: at, end } },
    isBlockMap && isCertain ? { fix } : {},
  );
}

/** A scalar's text as the writer typed its lines, without the quotation marks around them. */
function blockLines(file: SourceFile, scalar: SourceScalar): string[] {
  const { start, end } = scalar.range;
  const text = scalar.style === "plain" ? file.text.slice(start, end) : file.text.slice(start + 1, end - 1);
  return text.split(/\r?\n/).map((line) => line.trim());
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const stop = end === -1 ? text.length : end;
  return text.charAt(stop - 1) === "\r" && stop > from ? stop - 1 : stop;
}
