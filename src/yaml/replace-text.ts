import type { Edit } from "../diagnostics/codes.ts";
import { lineEndOf } from "../diagnostics/position.ts";
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
  const lineEnd = lineEndOf(source.file.text);
  if (!found)
    return addKey(source, pointer, (indent) =>
      indent === undefined
        ? ` ${JSON.stringify(value.trimEnd())}`
        : ` ${blockOf(value, `${indent}  `, lineEnd)}`,
    );
  if (found.node.kind !== "scalar") return [];
  const { node } = found;
  const key = found.pair?.keyRange.start ?? node.range.start;
  const indent = " ".repeat(columnOf(source.file.text, key) + 2);
  // A folded block ends after the line end of its last line, and after blank lines that it keeps.
  const tail =
    node.style === "folded" ? (/\s*$/.exec(source.file.text.slice(0, node.range.end))?.[0] ?? "") : "";
  const ways = [blockOf(value, indent, lineEnd), JSON.stringify(value.trimEnd())].flatMap((text) =>
    replaceScalar(source, pointer, text + tail),
  );
  if (node.style !== "literal") return [...replaceLine(source, pointer, node, value.trimEnd()), ...ways];
  return [[{ range: node.range, text: editBlock(source.file.text, node, value, lineEnd) }], ...ways];
}

/** The way to write a text of one line as the one in its place is written. */
function replaceLine(
  source: Source,
  pointer: string,
  { style, value: present }: SourceScalar,
  value: string,
): readonly Way[] {
  const isLine =
    typeof present === "string" && !/\n./.test(present) && !/[\n\r]/.test(value) && style !== "folded";
  if (!isLine || present === "" || value === "") return [];
  const single = `'${value.replaceAll("'", "''")}'`;
  const text = style === "plain" ? value : style === "single" ? single : JSON.stringify(value);
  return replaceScalar(source, pointer, text);
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
  const lineEnd = lineEndOf(source.file.text);
  const { text } = source.file;
  const linesAt = (indent: string): string => linesOf(items, indent, lineEnd);
  if (!found)
    return addKey(source, pointer, (indent) => (indent === undefined ? "" : linesAt(`${indent}  `)));
  const { node } = found;
  if (node.kind === "scalar" && node.value === null) return replaceScalar(source, pointer, linesAt("  "));
  const [first] = node.kind === "list" ? node.items : [];
  if (!first) return node.kind === "list" ? [[{ range: node.range, text: linesAt("  ") }]] : [];
  if (text[node.range.start] === "[") {
    const end = endOf(node.kind === "list" ? node.items.at(-1) : undefined, node.range.end - 1);
    const maps = items.map((lines) => `, { ${lines.join(", ")} }`);
    return [[{ range: { start: end, end }, text: maps.join("") }]];
  }
  const lineStart = text.lastIndexOf("\n", first.range.start - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? "";
  const end = endOfLine(text, node.range.end);
  return [[{ range: { start: end, end }, text: linesAt(indent) }]];
}

/** Ways to put items in place of those of the list at a JSON Pointer, or to begin one. */
export function replaceItems(
  source: Source,
  pointer: string,
  items: readonly (readonly string[])[],
): readonly Way[] {
  const { node, pair } = locate(source.root, pointer) ?? {};
  if (node?.kind !== "list" || node.items.length === 0) return addItems(source, pointer, items);
  const { text } = source.file;
  const start = afterColon(text, pair?.keyRange.end ?? node.range.start);
  const end = text[node.range.start] === "[" ? node.range.end : endOfLine(text, endOfContent(node));
  return [[{ range: { start, end }, text: linesOf(items, "  ", lineEndOf(text)) }]];
}

/** The end of the last words of a value: where those are a key without a value, the value itself ends after comments below. */
function endOfContent(node: SourceNode): number {
  const item = node.kind === "list" ? node.items.at(-1) : undefined;
  if (item) return endOfContent(item);
  const last = node.kind === "map" ? node.pairs.at(-1) : undefined;
  if (!last) return node.range.end;
  const isEmpty = last.value.kind === "scalar" && last.value.value === null;
  return isEmpty ? last.keyRange.end + 1 : endOfContent(last.value);
}

/** Items of a list, each on lines of its own, with a line end before each line. */
function linesOf(items: readonly (readonly string[])[], indent: string, lineEnd: string): string {
  return items
    .flatMap((lines) => lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`))
    .map((line) => lineEnd + line)
    .join("");
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

/**
 * Ways to add a key that a map lacks, at its end. `print` gives what stands after the colon, for an indentation; it is
 * undefined in a map in braces, which has no lines of its own.
 */
function addKey(
  source: Source,
  pointer: string,
  print: (indent: string | undefined) => string,
): readonly Way[] {
  const at = pointer.lastIndexOf("/");
  const key = pointer.slice(at + 1);
  const parent = locate(source.root, pointer.slice(0, at))?.node;
  const lineEnd = lineEndOf(source.file.text);
  const { text } = source.file;
  if (parent?.kind !== "map") return [];
  if (text[parent.range.start] === "{") {
    const end = endOf(parent.pairs.at(-1)?.value, parent.range.end - 1);
    const comma = parent.pairs.length > 0 ? ", " : " ";
    return [[{ range: { start: end, end }, text: `${comma}${key}:${print(undefined)}` }]];
  }
  if (at === 0) {
    const end = endOfMap(text, source.root);
    const before = text.slice(0, end).endsWith("\n") || end === 0 ? "" : lineEnd;
    return [[{ range: { start: end, end }, text: `${before}${lineEnd}${key}:${print("")}${lineEnd}` }]];
  }
  const indent = " ".repeat(columnOf(text, parent.pairs[0]?.keyRange.start ?? parent.range.start));
  const end = endOfLine(text, parent.range.end);
  return [[{ range: { start: end, end }, text: `${lineEnd}${indent}${key}:${print(indent)}` }]];
}

/** The end of the last value in braces or brackets; where the value is empty, the place before the closing one. */
function endOf(last: SourceNode | undefined, before: number): number {
  return last && last.range.end > last.range.start ? last.range.end : before;
}

/** The way to take away a key of the file's own map, with its value; the lines around them stay. */
export function removeKey({ root, file: { text } }: Source, pointer: string): readonly Way[] {
  const found = locate(root, pointer);
  if (!found?.pair) return [];
  const start = text.lastIndexOf("\n", found.pair.keyRange.start) + 1;
  const end = endOfLine(text, Math.max(found.node.range.end, found.pair.keyRange.end + 1));
  const lineEnd = /^\r?\n/.exec(text.slice(end))?.[0] ?? "";
  return [[{ range: { start, end: end + lineEnd.length }, text: "" }]];
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
