import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type SourceFile, type SourceNode, type SourceScalar, scalarsIn } from "./source-node.ts";

const openQuotes = "”“„»«’‘‚";
const closeQuotes = "”“»«’‘";

/**
 * Finds values between typographic quotation marks, into which Word turns straight ones. YAML reads them as part of the
 * text. A value counts as quoted only if the marks stand at both its ends and nowhere inside.
 */
export function findCurlyQuotes(file: SourceFile, root: SourceNode): Diagnostic[] {
  return scalarsIn(root).flatMap(({ scalar }) => checkScalar(file, scalar) ?? []);
}

function checkScalar(file: SourceFile, scalar: SourceScalar): Diagnostic | undefined {
  const { value, style, range } = scalar;
  if (style !== "plain" || typeof value !== "string" || value.length < 2) return undefined;
  const open = value.charAt(0);
  const close = value.charAt(value.length - 1);
  const inner = value.slice(1, -1);
  if (
    !openQuotes.includes(open) ||
    !closeQuotes.includes(close) ||
    [...inner].some((mark) => mark === open || mark === close)
  ) {
    return undefined;
  }
  const straight = /["\\]/.test(inner) ? "'" : '"';
  const fix = [
    { range: { start: range.start, end: range.start + 1 }, text: straight },
    { range: { start: range.end - 1, end: range.end }, text: straight },
  ];
  const place = { file: file.path, range: { start: range.start, end: range.start + 1 } };
  const isCertain =
    !(straight === "'" && inner.includes("'")) && !file.text.slice(range.start, range.end).includes("\n");
  return diagnose("yaml/curly-quotes", { open, close }, place, isCertain ? { fix } : {});
}
