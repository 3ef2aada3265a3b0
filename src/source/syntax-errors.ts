import type { CST, Document, YAMLError } from "yaml";
import type { Range } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import type { SourceFile } from "./source-node.ts";

/**
 * Turns the parser's errors into what the writer did.
 *
 * The first error alone is explained, because it makes the parser misread what follows; duplicate keys do not, so
 * each of them is. The parser's own messages speak of implicit keys and flow collections, and are never shown.
 */
export function explainSyntaxErrors(
  file: SourceFile,
  tokens: readonly CST.Token[],
  documents: readonly Document[],
): Diagnostic[] {
  const lines = new LineIndex(file.text);
  const errors = documents.flatMap((document): YAMLError[] => document.errors);
  const duplicates = errors.filter((error) => error.code === "DUPLICATE_KEY");
  const first = errors.find((error) => error.code !== "DUPLICATE_KEY");
  if (first) return [explain(file, lines, tokens, first)];
  if (documents.length > 1) return [severalDocuments(file, tokens)];
  return duplicates.map((error) => duplicateKey(file, lines, error));
}

function explain(
  file: SourceFile,
  lines: LineIndex,
  tokens: readonly CST.Token[],
  error: YAMLError,
): Diagnostic {
  const [at] = error.pos;
  const { line } = lines.positionAt(at);
  const lineStart = lines.lineStart(line);
  const text = lines.lineText(line);
  const place = (start: number, end: number) => ({ file: file.path, range: { start, end } });
  const wholeLine = place(lineStart + indentOf(text), lineStart + text.trimEnd().length);

  const tab = /^( *)(\t+)/.exec(text);
  if (tab) {
    const start = lineStart + (tab[1] ?? "").length;
    return diagnose("yaml/tab", {}, place(start, start + (tab[2] ?? "").length));
  }
  const openQuote = error.message.startsWith("Missing closing") ? findOpenQuote(tokens) : undefined;
  if (openQuote) {
    return diagnose("yaml/unclosed-quote", { quote: openQuote.quote }, place(openQuote.at, openQuote.at + 1));
  }
  if (error.code === "MULTIPLE_DOCS") return severalDocuments(file, tokens);
  if (error.code === "BAD_SCALAR_START") {
    return diagnose("yaml/special-character", { character: file.text.charAt(at) }, place(at, at + 1));
  }
  const glued = /^\s*([\p{L}][\p{L}\d]*):(?=\S)/u.exec(text);
  if (glued) {
    const key = glued[1] ?? "";
    const start = lineStart + indentOf(text);
    return diagnose("yaml/missing-space", { key }, place(start, start + key.length + 1));
  }
  const colon = /^\s*([\p{L}][\p{L}\d]*): +(?=\S)/u.exec(text);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && colon && at >= lineStart + colon[0].length) {
    return diagnose(
      "yaml/colon-in-text",
      { key: colon[1] ?? "" },
      place(lineStart + colon[0].length, wholeLine.range.end),
    );
  }
  const reference = /^\s*[\p{L}][\p{L}\d]*:\s+([*&!])\S*/u.exec(text);
  if (reference) {
    const word = reference[0].slice(reference[0].lastIndexOf(reference[1] ?? ""));
    const end = lineStart + reference[0].length;
    return diagnose(
      "yaml/reference",
      { kind: referenceKind(word), text: word },
      place(end - word.length, end),
    );
  }
  if (isBelowText(lines, line) && !/^[\w]+:(\s|$)/.test(text))
    return diagnose("yaml/unindented-text", {}, wholeLine);
  return diagnose("yaml/syntax", {}, wholeLine);
}

/** `word` begins with one of the three marks. */
function referenceKind(word: string): "anchor" | "alias" | "tag" {
  if (word.startsWith("*")) return "alias";
  return word.startsWith("&") ? "anchor" : "tag";
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Whether a line stands where the text of a `key: |` above it has ended, because the line is indented less than that. */
function isBelowText(lines: LineIndex, line: number): boolean {
  for (let above = line - 1; above >= 1; above -= 1) {
    const text = lines.lineText(above);
    if (/^\s*(- )?[\w]+:\s*[|>]/.test(text)) return true;
    if (/^[\w]+:(\s|$)/.test(text)) return false;
  }
  return false;
}

function severalDocuments(file: SourceFile, tokens: readonly CST.Token[]): Diagnostic {
  const second = tokens.filter((token) => token.type === "document")[1];
  const start = second?.offset ?? 0;
  const range: Range = { start, end: start + 3 };
  return diagnose("yaml/several-documents", {}, { file: file.path, range });
}

function duplicateKey(file: SourceFile, lines: LineIndex, error: YAMLError): Diagnostic {
  const [start] = error.pos;
  const { line } = lines.positionAt(start);
  const indent = lines.lineText(line).slice(0, start - lines.lineStart(line));
  const key = /^[^\s:]+/.exec(file.text.slice(start, start + 200))?.[0] ?? "";
  let firstLine = line - 1;
  while (firstLine > 1 && !lines.lineText(firstLine).startsWith(`${indent.replace("-", " ")}${key}:`))
    firstLine -= 1;
  const place = { file: file.path, range: { start, end: start + key.length } };
  return diagnose("yaml/duplicate-key", { key, firstLine }, place);
}

/** The quotation mark that opens a quoted value without an end. */
function findOpenQuote(tokens: readonly CST.Token[]): { quote: string; at: number } | undefined {
  const waiting: CST.Token[] = [...tokens];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    if (token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar") {
      const quote = token.source.charAt(0);
      if (token.source.length === 1 || !token.source.endsWith(quote)) return { quote, at: token.offset };
    }
    if (token.type === "document" && token.value) waiting.push(token.value);
    if ("items" in token) {
      for (const item of token.items)
        waiting.push(...[item.key, item.value].filter((child) => child != null));
    }
  }
  return undefined;
}
