import type { DiagnosticCode, Range } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../yaml/source.ts";

/**
 * The rules that speak about how a word is written, the one that knows most about it first. An abbreviation that nobody
 * explains is another matter than how it is written.
 */
const wordRules: readonly DiagnosticCode[] = [
  "text/wrong-month",
  "text/impossible-date",
  "text/link-and-image",
  "text/term-variant",
  "text/house-style",
  "text/spelling",
];
/** The rules that speak about words that `text/unsupported-markup` may have refused. */
const markupRules: readonly DiagnosticCode[] = ["text/link-and-image", "text/list-as-text"];
const severities = ["error", "warning", "info"];

/**
 * Keeps one diagnostic where several rules speak about the same words: the gravest, and of equally grave ones that of the
 * rule that knows most about the words. A writer can change a word only once, and what is still wrong then is found then.
 *
 * The same words are a single word, whatever part of it each rule points at, or the same range. What lies within markup
 * that a report does not support says the same as the error about the markup.
 */
export function keepOneAtEachPlace(found: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const texts = new Map(sources.map(({ file }) => [file.path, file.text]));
  const dropped = new Set<Diagnostic>();
  for (const [file, text] of texts)
    dropInFile(
      found.filter((one) => one.file === file),
      text,
      dropped,
    );
  return found.filter((diagnostic) => !dropped.has(diagnostic));
}

function dropInFile(found: readonly Diagnostic[], text: string, dropped: Set<Diagnostic>): void {
  const placed = found
    .flatMap((one) => (one.range ? [{ one, range: one.range }] : []))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let refusedUntil = -1;
  let last: (typeof placed)[number] | undefined;
  for (const next of placed) {
    const { one, range } = next;
    if (one.code === "text/unsupported-markup") refusedUntil = Math.max(refusedUntil, range.end);
    if (markupRules.includes(one.code) && range.end <= refusedUntil) dropped.add(one);
    if (!speaksOfWords(one) || dropped.has(one)) continue;
    if (last && last.one.code !== one.code && isSamePlace(last.range, range, text)) {
      const [kept, other] = isGraver(one, last.one) ? [next, last] : [last, next];
      dropped.add(other.one);
      last = kept;
    } else last = next;
  }
}

/** Whether a diagnostic is about words, and not about the marks and spaces beside them. */
function speaksOfWords(diagnostic: Diagnostic): boolean {
  if (diagnostic.code !== "text/house-style") return wordRules.includes(diagnostic.code);
  return !/^(?:full-stop|quotes|dash|percent|space-.*|double-space)$/.test(diagnostic.params.reason);
}

function isSamePlace(a: Range, b: Range, text: string): boolean {
  if (!overlaps(a, b)) return false;
  const isSame = a.start === b.start && a.end === b.end;
  return isSame || !/\s/.test(text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end)));
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function isGraver(a: Diagnostic, b: Diagnostic): boolean {
  const gravity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return gravity < 0 || (gravity === 0 && wordRules.indexOf(a.code) < wordRules.indexOf(b.code));
}
