import type { Edit } from "../diagnostics/codes.ts";
import type { Source } from "./source.ts";
import { findPair, locate, type SourceNode, type SourceScalar } from "./source-node.ts";

/**
 * Returns ways to give the text at a JSON Pointer another value, the best first: what is certain to be what the file then
 * says is only seen when it is parsed again. Each is the edits of one way. A block keeps its header and every line that the
 * new text has, too; any other text becomes a block, or stands in quotation marks where a block cannot stand.
 */
export function replaceText(source: Source, pointer: string, value: string): readonly (readonly Edit[])[] {
  const found = locate(source.root, pointer);
  const lineEnd = source.file.text.includes("\r\n") ? "\r\n" : "\n";
  if (!found) return addKey(source, pointer, value, lineEnd);
  if (found.node.kind !== "scalar") return [];
  const { node } = found;
  const key = found.pair?.keyRange.start ?? node.range.start;
  const indent = " ".repeat(columnOf(source.file.text, key) + 2);
  const block = blockOf(value, indent, lineEnd);
  const quoted = JSON.stringify(value.trimEnd());
  const isEmpty = node.range.start === node.range.end;
  // An empty value begins right after the colon, or after its key where the parser gives it no place.
  const start = isEmpty
    ? afterColon(source.file.text, found.pair?.keyRange.end ?? node.range.start)
    : node.range.start;
  const range = { start, end: isEmpty ? start : node.range.end };
  const ways = [block, quoted].map((text) => [{ range, text: isEmpty ? ` ${text}` : text }]);
  if (node.style !== "literal") return ways;
  return [[{ range, text: editBlock(source.file.text, node, value, lineEnd) }], ...ways];
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

/** Ways to add a text that a file lacks: at the end of its map. */
function addKey(
  source: Source,
  pointer: string,
  value: string,
  lineEnd: string,
): readonly (readonly Edit[])[] {
  const [, key = "", ...deeper] = pointer.split("/");
  const { root } = source;
  if (deeper.length > 0 || root.kind !== "map" || findPair(root, key)) return [];
  const { text } = source.file;
  const end = endOfMap(text, root);
  const before = text.slice(0, end).endsWith("\n") || end === 0 ? "" : lineEnd;
  const block = `${key}: ${blockOf(value, "  ", lineEnd)}${lineEnd}`;
  return [[{ range: { start: end, end }, text: `${before}${lineEnd}${block}` }]];
}

/** After the last line of a file's map; before a line that ends the document. */
function endOfMap(text: string, root: SourceNode): number {
  const marker = /^\.\.\.\s*$/m.exec(text.slice(root.range.start));
  return marker ? root.range.start + marker.index : text.length;
}
