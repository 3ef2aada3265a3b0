import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { FileKind, Range } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose, type Result } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { findBackslashes } from "./find-backslashes.ts";
import { findBadText, findEscapedCharacters } from "./find-bad-characters.ts";
import { findCurlyQuotes } from "./find-curly-quotes.ts";
import { findDuplicateKeys } from "./find-duplicate-keys.ts";
import { findGarbled } from "./find-garbled.ts";
import { findLostText } from "./find-lost-text.ts";
import { findReferences } from "./find-references.ts";
import { oddSpaces } from "./indentation.ts";
import { explainLine } from "./line-mistakes.ts";
import type { ScalarStyle, SourceFile, SourceNode, SourcePair } from "./source-node.ts";
import { explainSyntaxErrors } from "./syntax-errors.ts";
import { findUnindentedTexts } from "./unindented-text.ts";
import { childTokens } from "./walk-tokens.ts";

/** Levels of nesting. No report needs more, and the parser's composer overflows the stack at some thousands. */
const deepest = 64;

/**
 * The most lexemes (keys, values, marks and the spaces between them) that a file may have. An entry of a thousand
 * planned items has half as many, and so has a programme of ten thousand workstreams. Each costs the parser time and
 * memory, and a file of megabytes could hold millions.
 */
const mostLexemes: Readonly<Record<FileKind, number>> = {
  entry: 25_000,
  month: 25_000,
  programme: 400_000,
  publication: 400_000,
};

/**
 * Parses a file as one YAML 1.2 document of plain values.
 *
 * It returns a value only if the file says exactly what it seems to say. A syntax error, a duplicate key, a reference
 * (anchor, alias, tag or merge key), a text that YAML cuts, or a character that no document can hold gives diagnostics
 * and no value. `kind` sets how much the file may hold.
 */
export function parseYaml(file: SourceFile, kind: FileKind): Result<SourceNode> {
  // Text that was encoded twice may hold control characters, which are then no mistake of their own.
  const badText = findGarbled(file) ?? findBadText(file);
  if (badText) return stop([badText]);
  const unindented = findUnindentedTexts(file, kind);
  if (unindented.length > 0) return stop(unindented);
  const tokens = readTokens(file.text, mostLexemes[kind]);
  if (!tokens)
    return stop([diagnose("file/unreadable", { reason: "crowded", detail: "" }, { file: file.path })]);
  const tooDeep = findDeepNode(tokens, deepest);
  if (tooDeep !== undefined) {
    const range = { start: tooDeep, end: tooDeep + 1 };
    return stop([diagnose("yaml/too-deep", { limit: deepest }, { file: file.path, range })]);
  }
  const documents = compose(tokens);
  const errors = explainSyntaxErrors(file, tokens, documents);
  if (errors.length > 0) return stop(errors);
  const document = documents[0];
  if (!document?.contents || isBlank(document.contents)) {
    return stop([diagnose("file/empty", { kind }, { file: file.path })]);
  }
  const references = findReferences(file, document);
  if (references.length > 0) return stop(references);
  const value = toSourceNode(document.contents);
  const duplicates = findDuplicateKeys(file, value);
  if (duplicates.length > 0) return stop(duplicates);
  const backslashes = findBackslashes(file, value);
  if (backslashes.length > 0) return stop(backslashes);
  const diagnostics = [
    ...findOddKeys(file, value),
    ...findEscapedCharacters(file, value),
    ...findLostText(file, value),
    ...findCurlyQuotes(file, value),
  ];
  return diagnostics.length > 0 ? stop(diagnostics) : { value, diagnostics: [] };
}

/** The parser stops after this many errors: only the first is explained. */
const mostErrors = 20;

/** The parser's tokens; undefined if the text has more than `limit` lexemes. */
function readTokens(text: string, limit: number): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > limit) return undefined;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors >= mostErrors) return tokens;
  }
  return [...tokens, ...parser.end()];
}

/** Composes the documents of a file. Nobody reads the stacks of the parser's errors, so none is recorded. */
function compose(tokens: readonly CST.Token[]): Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Finds a key that begins with an odd space: YAML reads another key, which looks the same. */
function findOddKeys(file: SourceFile, root: SourceNode): Diagnostic[] {
  const odd = root.kind === "map" ? root.pairs.find(({ key }) => oddStart.test(key)) : undefined;
  return odd ? [explainLine(file, new LineIndex(file.text), odd.keyRange.start, false)] : [];
}

const oddStart = new RegExp(`^[${oddSpaces}]`, "u");

function stop(diagnostics: readonly Diagnostic[]): Result<SourceNode> {
  return { value: undefined, diagnostics };
}

/** The parser turns a file of only comments and white space into a null without source text. */
function isBlank(contents: NonNullable<Document["contents"]>): boolean {
  return isScalar(contents) && contents.value === null && !contents.source;
}

function toSourceNode(node: Node): SourceNode {
  if (isMap(node)) return { kind: "map", pairs: node.items.map(toSourcePair), range: rangeOf(node) };
  // Only an alias is an item that is no node, and findReferences refuses aliases.
  if (isSeq(node))
    return {
      kind: "list",
      items: node.items.map((item) => toSourceNode(item as Node)),
      range: rangeOf(node),
    };
  // A node that is neither a map, a list nor an alias is a scalar.
  const scalar = node as Scalar;
  return { kind: "scalar", value: plainScalar(scalar), style: styleOf(scalar), range: rangeOf(scalar) };
}

function toSourcePair(pair: YAMLMap["items"][number]): SourcePair {
  // The parser's own keys are nodes, and its values are nodes or null.
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  const keyRange = rangeOf(key);
  return {
    key: isScalar(key) ? String(key.source ?? key.value) : "",
    keyRange,
    value: value
      ? toSourceNode(value)
      : { kind: "scalar", value: null, style: "plain", range: { start: keyRange.end, end: keyRange.end } },
  };
}

/** The core schema yields text, numbers, booleans and null, and no bigint, because that option is off. */
function plainScalar(scalar: Scalar): string | number | boolean | null {
  return scalar.value as string | number | boolean | null;
}

function styleOf(scalar: Scalar): ScalarStyle {
  const type = scalar.type as CST.FlowScalar["type"] | Scalar.Type | undefined;
  if (type === "BLOCK_LITERAL") return "literal";
  if (type === "BLOCK_FOLDED") return "folded";
  if (type === "QUOTE_DOUBLE") return "double";
  return type === "QUOTE_SINGLE" ? "single" : "plain";
}

/** The range of a value. A composed node always has one; its third offset, which includes comments, is not used. */
function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/**
 * The offset of the first node nested deeper than `limit` levels, or undefined.
 *
 * It walks the parser's tokens with a stack of its own, because a file of 20,000 levels overflows a recursive function.
 */
function findDeepNode(tokens: readonly CST.Token[], limit: number): number | undefined {
  const waiting: { token: CST.Token; depth: number }[] = tokens
    .map((token) => ({ token, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > limit) return "offset" in token ? token.offset : 0;
    for (const child of childTokens(token).reverse()) waiting.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}
