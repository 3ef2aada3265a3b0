import type { Edit } from "../diagnostics/codes.ts";
import type { Source } from "./source.ts";
import { locate, type SourceNode, type SourceScalar } from "./source-node.ts";

/** A way to change a file: its edits. */
export type Way = readonly Edit[];

/**
 * Returns ways to give the text at a JSON Pointer another value, the best first: what is certain to be what the file then
 * says is only seen when it is parsed again. A block keeps its header and every line that the new text has, too; any other
 * text becomes a block, or stands in quotation marks where a block cannot stand.
 */
export function replaceText(source: Source, pointer: string, value: string): readonly Way[] {
  const found = locate(source.root, pointer);
  const lineEnd = lineEndOf(source);
  if (!found) return addKey(source, pointer, (indent) => ` ${blockOf(value, `${indent}  `, lineEnd)}`);
  if (found.node.kind !== "scalar") return [];
  const { node } = found;
  const key = found.pair?.keyRange.start ?? node.range.start;
  const indent = " ".repeat(columnOf(source.file.text, key) + 2);
  const ways = [blockOf(value, indent, lineEnd), JSON.stringify(value.trimEnd())].flatMap((text) =>
    replaceScalar(source, pointer, text),
  );
  if (node.style !== "literal") return ways;
  return [[{ range: node.range, text: editBlock(source.file.text, node, value, lineEnd) }], ...ways];
}

/** Ways to write a word, as YAML has it, in place of the value at a JSON Pointer, or as a new key. */
export function replaceWord(source: Source, pointer: string, word: string): readonly Way[] {
  return locate(source.root, pointer)
    ? replaceScalar(source, pointer, word)
    : addKey(source, pointer, () => ` ${word}`);
}

/** Ways to add items to the list at a JSON Pointer: each has its lines, the first of which begins with no dash yet. */
export function addItems(
  source: Source,
  pointer: string,
  items: readonly (readonly string[])[],
): readonly Way[] {
  const found = locate(source.root, pointer);
  const lineEnd = lineEndOf(source);
  const { text } = source.file;
  const linesAt = (indent: string): string =>
    items
      .flatMap((lines) => lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`))
      .map((line) => lineEnd + line)
      .join("");
  if (!found) return addKey(source, pointer, (indent) => linesAt(`${indent}  `));
  const { node } = found;
  if (node.kind === "scalar" && node.value === null) return replaceScalar(source, pointer, linesAt("  "));
  const [first] = node.kind === "list" ? node.items : [];
  if (!first) return node.kind === "list" ? [[{ range: node.range, text: linesAt("  ") }]] : [];
  const lineStart = text.lastIndexOf("\n", first.range.start - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? "";
  const end = endOfLine(text, node.range.end);
  return [[{ range: { start: end, end }, text: linesAt(indent) }]];
}

/** The way to put other characters in place of a scalar. An empty one stands right after its colon. */
function replaceScalar(source: Source, pointer: string, text: string): readonly Way[] {
  const found = locate(source.root, pointer);
  if (found?.node.kind !== "scalar") return [];
  const { range, value } = found.node;
  if (range.start < range.end && value !== null) return [[{ range, text }]];
  const start = afterColon(source.file.text, found.pair?.keyRange.end ?? range.start);
  const end = Math.max(range.end, start);
  return [
    [{ range: { start, end }, text: text.startsWith("\n") || text.startsWith("\r") ? text : ` ${text}` }],
  ];
}

function lineEndOf({ file }: Source): string {
  return file.text.includes("\r\n") ? "\r\n" : "\n";
}

function afterColon(text: string, keyEnd: number): number {
  const colon = text.indexOf(":", keyEnd);
  return colon === -1 ? keyEnd : colon + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** A text as a block, without the line end after it, which the file has already. */
function blockOf(value: string, indent: string, lineEnd: string): string {
  const lines = value.trimEnd().split("\n");
  // A block whose first line begins with a space must say how far it is indented (YAML 1.2, clause 8.1.1.1).
  const header = /^[ \t]/.test(value) ? "|2" : "|";
  return [header, ...lines.map((line) => (line === "" ? "" : indent + line))].join(lineEnd);
}

/** The text of a block with another value: its header, and its lines, those that stay as they were. */
function editBlock(text: string, { range }: SourceScalar, value: string, lineEnd: string): string {
  const [header = "", ...body] = text.slice(range.start, range.end).split(/\r?\n/);
  const content = body.slice(0, body.findLastIndex((line) => line.trim() !== "") + 1);
  const tail = body.slice(content.length);
  const indent = /^ */.exec(content.find((line) => line.trim() !== "") ?? "")?.[0] ?? "  ";
  const kept = content.map((line) => ({ line, value: line.slice(indent.length).normalize("NFC") }));
  let at = 0;
  const lines = value
    .trimEnd()
    .split("\n")
    .map((line) => {
      const next = kept.findIndex((own, index) => index >= at && own.value === line);
      const blank = line === "" ? "" : indent + line;
      // A blank line that stands somewhere below is not the one meant.
      if (next === -1 || (line.trim() === "" && next !== at)) return blank;
      at = next + 1;
      return kept[next]?.line ?? blank;
    });
  return [header, ...lines, ...tail].join(lineEnd);
}

/** Ways to add a key that a map lacks, at its end. `print` gives what stands after the colon, for an indentation. */
function addKey(source: Source, pointer: string, print: (indent: string) => string): readonly Way[] {
  const at = pointer.lastIndexOf("/");
  const key = pointer.slice(at + 1);
  const parent = locate(source.root, pointer.slice(0, at))?.node;
  const lineEnd = lineEndOf(source);
  const { text } = source.file;
  if (parent?.kind !== "map") return [];
  if (at === 0) {
    const end = endOfMap(text, source.root);
    const before = text.slice(0, end).endsWith("\n") || end === 0 ? "" : lineEnd;
    return [[{ range: { start: end, end }, text: `${before}${lineEnd}${key}:${print("")}${lineEnd}` }]];
  }
  const indent = " ".repeat(columnOf(text, parent.pairs[0]?.keyRange.start ?? parent.range.start));
  const end = endOfLine(text, parent.range.end);
  return [[{ range: { start: end, end }, text: `${lineEnd}${indent}${key}:${print(indent)}` }]];
}

/** The end of the last line with content before a place, comments on it among them. */
function endOfLine(text: string, place: number): number {
  const end = text.slice(0, place).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(text.slice(end));
  return end + (lineEnd?.index ?? 0);
}

/** After the last line of a file's map; before a line that ends the document. */
function endOfMap(text: string, root: SourceNode): number {
  const marker = /^\.\.\.\s*$/m.exec(text.slice(root.range.start));
  return marker ? root.range.start + marker.index : text.length;
}
