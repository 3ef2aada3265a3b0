import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceFile, SourceNode, SourcePair, SourceScalar } from "./source-node.ts";

/** Keys whose value is prose: there, what follows ` #` was meant as text. */
export const proseKeys: ReadonlySet<string> = new Set([
  "summary",
  "plan",
  "deviation",
  "text",
  "planned",
  "comment",
]);

/**
 * Finds texts outside a `|` block from which YAML has taken something away without an error: what follows ` #`, which
 * it reads as a comment, and the line breaks of a text that runs over several lines. The repair makes a block of it,
 * the one way of writing that keeps every letter.
 */
export function findLostText(file: SourceFile, root: SourceNode): Diagnostic[] {
  if (root.kind === "list") return root.items.flatMap((item) => findLostText(file, item));
  if (root.kind === "scalar") return [];
  return root.pairs.flatMap((pair) => {
    const { value } = pair;
    return value.kind === "scalar" ? (checkScalar(file, pair, value) ?? []) : findLostText(file, value);
  });
}

function checkScalar(file: SourceFile, pair: SourcePair, scalar: SourceScalar): Diagnostic | undefined {
  if (scalar.style === "literal" || scalar.style === "folded") return undefined;
  const { start, end } = scalar.range;
  const lineEnd = endOfLine(file.text, end);
  const comment = /^[ \t]+(#.*)$/.exec(file.text.slice(end, lineEnd));
  const lost = comment?.[1] ?? "";
  const isProse = proseKeys.has(pair.key);
  // Outside prose a comment may be meant: “# note”. A hash glued to a word is not.
  if (lost !== "" && scalar.range.end > start && (isProse || /^#[^\s#]/.test(lost))) {
    const lines = [...blockLines(file, scalar).slice(0, -1), `${blockLines(file, scalar).at(-1)} ${lost}`];
    const at = lineEnd - lost.length;
    return report(file, pair, { problem: "comment", lost, at, end: lineEnd, lines, until: lineEnd });
  }
  if (isProse && file.text.slice(start, end).includes("\n")) {
    const firstEnd = endOfLine(file.text, start);
    const lines = blockLines(file, scalar);
    return report(file, pair, { problem: "lines", lost: "", at: start, end: firstEnd, lines, until: end });
  }
  return undefined;
}

interface LostText {
  readonly problem: "comment" | "lines";
  readonly lost: string;
  /** Where to point. */
  readonly at: number;
  readonly end: number;
  /** The text as the lines of a block, and where in the file what they replace ends. */
  readonly lines: readonly string[];
  readonly until: number;
}

function report(file: SourceFile, pair: SourcePair, lost: LostText): Diagnostic {
  const { problem, at, end, lines, until } = lost;
  const lineStart = file.text.lastIndexOf("\n", pair.keyRange.start - 1) + 1;
  const indent = " ".repeat(pair.keyRange.start - lineStart + 2);
  const lineEnd = file.text.includes("\r\n") ? "\r\n" : "\n";
  const block = ["|", ...lines.map((line) => (line === "" ? "" : indent + line))].join(lineEnd);
  const params = { key: pair.key, problem, lost: lost.lost };
  // In a map between braces a block cannot stand.
  const isBlockMap = /^[ -]*$/.test(file.text.slice(lineStart, pair.keyRange.start));
  const fix = [{ range: { start: pair.value.range.start, end: until }, text: block }];
  return diagnose(
    "yaml/lost-text",
    params,
    { file: file.path, range: { start: at, end } },
    isBlockMap ? fix : undefined,
  );
}

/** A scalar's text as lines: as they were typed where it has no quotation marks, else as they are read. */
function blockLines(file: SourceFile, scalar: SourceScalar): string[] {
  const text =
    scalar.style === "plain" ? file.text.slice(scalar.range.start, scalar.range.end) : String(scalar.value);
  return text.split(/\r?\n/).map((line) => line.trim());
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const stop = end === -1 ? text.length : end;
  return text.charAt(stop - 1) === "\r" && stop > from ? stop - 1 : stop;
}
