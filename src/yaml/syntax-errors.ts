import type { CST, Document, YAMLError } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { findColonInText } from "./colon-in-text.ts";
import { findBackslash } from "./find-backslashes.ts";
import { explainLine } from "./line-mistakes.ts";
import type { SourceFile } from "./source-node.ts";
import { walkTokens } from "./walk-tokens.ts";

/**
 * Turns the parser's errors into diagnostics that name the writer's mistake.
 *
 * It explains only the first error, because that error makes the parser misread what follows. It never shows the
 * parser's own messages, which speak of implicit keys and flow collections.
 */
export function explainSyntaxErrors(
  file: SourceFile,
  tokens: readonly CST.Token[],
  documents: readonly Document[],
): Diagnostic[] {
  const errors = documents.flatMap((document): YAMLError[] => document.errors);
  const [first] = errors;
  if (first) return [explainEscape(file, tokens, errors) ?? explain(file, tokens, first)];
  return documents.length > 1 ? [severalDocuments(file, tokens)] : [];
}

/** A backslash before a sign that YAML knows no escape for, or a path whose last backslash hides the quotation mark. */
function explainEscape(
  file: SourceFile,
  tokens: readonly CST.Token[],
  [first, ...others]: readonly YAMLError[],
): Diagnostic | undefined {
  if (first?.code !== "BAD_DQ_ESCAPE" && !first?.message.startsWith("Missing closing")) return undefined;
  const unknown = new Set(
    [first, ...others].flatMap(({ code, pos }) => (code === "BAD_DQ_ESCAPE" ? [pos[0]] : [])),
  );
  for (const token of walkTokens(tokens)) {
    if (token.type !== "double-quoted-scalar") continue;
    const [firstLine = ""] = token.source.split(/\r?\n/, 1);
    const source = token.source.endsWith('"') ? token.source : firstLine;
    const line = file.text.slice(file.text.lastIndexOf("\n", token.offset - 1) + 1, token.offset);
    const key = /([\p{L}_][\p{L}\d_]*):[ \t]+$/u.exec(line)?.[1] ?? "";
    const found = findBackslash(file, { source, start: token.offset, key }, unknown);
    if (found) return found;
  }
  return undefined;
}

function explain(file: SourceFile, tokens: readonly CST.Token[], error: YAMLError): Diagnostic {
  const lines = new LineIndex(file.text);
  const openQuote = error.message.startsWith("Missing closing") ? findOpenQuote(tokens) : undefined;
  if (openQuote) {
    const colon = findColonInText(file, lines, openQuote.at);
    if (colon) return colon;
    const range = { start: openQuote.at, end: openQuote.at + 1 };
    return diagnose("yaml/unclosed-quote", { quote: openQuote.quote }, { file: file.path, range });
  }
  const openBracket = error.message.startsWith("Flow") ? findOpenBracket(tokens) : undefined;
  if (openBracket !== undefined) {
    const colon = findColonInText(file, lines, openBracket);
    if (colon) return colon;
    const range = { start: openBracket, end: openBracket + 1 };
    const character = file.text.charAt(openBracket);
    return diagnose("yaml/special-character", { character }, { file: file.path, range });
  }
  if (error.code === "MULTIPLE_DOCS") return severalDocuments(file, tokens);
  return explainLine(file, lines, error.pos[0], error.code === "BLOCK_AS_IMPLICIT_KEY");
}

/** Points at the line that ends the first document: `...`, or the `---` of the second. */
function severalDocuments(file: SourceFile, tokens: readonly CST.Token[]): Diagnostic {
  const end = tokens.find((token) => token.type === "doc-end");
  const second = tokens.filter((token) => token.type === "document")[1];
  const start = Math.min(end?.offset ?? Number.POSITIVE_INFINITY, second?.offset ?? file.text.length - 1);
  const marker = file.text.startsWith("...", start) ? "..." : "---";
  const range = { start, end: Math.min(start + marker.length, file.text.length) };
  return diagnose("yaml/several-documents", { marker }, { file: file.path, range });
}

/** Finds the quotation mark that opens a quoted value without an end. */
function findOpenQuote(tokens: readonly CST.Token[]): { quote: string; at: number } | undefined {
  for (const token of walkTokens(tokens)) {
    if (token.type !== "single-quoted-scalar" && token.type !== "double-quoted-scalar") continue;
    const quote = token.source.charAt(0);
    if (token.source.length === 1 || !token.source.endsWith(quote)) return { quote, at: token.offset };
  }
  return undefined;
}

/** Finds the bracket or brace that opens a list or map without an end. */
function findOpenBracket(tokens: readonly CST.Token[]): number | undefined {
  for (const token of walkTokens(tokens)) {
    if (token.type === "flow-collection" && token.end.length === 0) return token.start.offset;
  }
  return undefined;
}
