import type { Edit } from "./diagnostics/codes.ts";
import type { Diagnostic, Result } from "./diagnostics/diagnostic.ts";
import { LineIndex } from "./diagnostics/position.ts";
import { decodeLegacy } from "./source/decode-legacy.ts";

/** What checking a file's bytes gives: its findings, and its text where the bytes could be decoded. */
export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
}

/** A file repaired as far as is certain. */
export interface Repair {
  /** Undefined where nothing was repaired. */
  readonly bytes: Uint8Array | undefined;
  /** What was repaired, in order. */
  readonly repaired: readonly Diagnostic[];
}

/** A file has at most this many rounds of repair: each may uncover the next mistake. */
const mostRounds = 100;

/**
 * Repairs what `--fix` can repair in a file, round by round, because one mistake hides the next.
 *
 * Only the ranges of the findings' edits change; every other byte stays. Each round is checked before it is kept: a
 * repair that leaves its finding in place is undone, and ends the work.
 */
export function repairFile(bytes: Uint8Array, check: (bytes: Uint8Array) => CheckedFile): Repair {
  let current = bytes;
  let checked = check(current);
  const repaired: Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const step = repairOnce(current, checked);
    if (!step.value) break;
    const next = check(step.value);
    if (step.diagnostics.some((finding) => isStillThere(finding, checked, next))) break;
    current = step.value;
    checked = next;
    repaired.push(...step.diagnostics);
  }
  return { bytes: repaired.length > 0 ? current : undefined, repaired };
}

/** The bytes after one round, and the findings that it repaired. */
function repairOnce(bytes: Uint8Array, { diagnostics, text }: CheckedFile): Result<Uint8Array> {
  const [first] = diagnostics;
  if (first?.code === "file/not-utf8") {
    const decoded = decodeLegacy(bytes, first.params.encoding);
    return {
      value: decoded === undefined ? undefined : new TextEncoder().encode(decoded),
      diagnostics: [first],
    };
  }
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  if (text === undefined || fixable.length === 0) return { value: undefined, diagnostics: [] };
  const edits = withoutOverlaps(fixable.flatMap(({ fix }) => fix ?? []));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const edited = new TextEncoder().encode((hasMark ? "\uFEFF" : "") + applyEdits(text, edits));
  return { value: edited, diagnostics: fixable };
}

/** Puts the edits into a text; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of edits) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    if (edit.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** The same code on the same line: the repair did not help. */
function isStillThere(finding: Diagnostic, before: CheckedFile, after: CheckedFile): boolean {
  const line = lineOf(finding, before.text);
  return after.diagnostics.some((other) => other.code === finding.code && lineOf(other, after.text) === line);
}

function lineOf({ range }: Diagnostic, text: string | undefined): number {
  return range && text !== undefined ? new LineIndex(text).positionAt(range.start).line : 0;
}
