import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { DiagnosticCode, Edit } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { decodeLegacy } from "../yaml/decode-legacy.ts";

/** The result of checking a file's bytes: the diagnostics, and the text where the bytes could be decoded. */
export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
}

/** A diagnostic that was repaired, and where it was. */
export interface Repaired {
  readonly code: DiagnosticCode;
  /** The line, from 1, at the time of the repair; undefined where it is about the whole file. */
  readonly line: number | undefined;
  readonly edits: readonly { readonly before: string; readonly after: string }[];
}

/** A file repaired as far as is certain. */
export interface Repair {
  /** Undefined where nothing was repaired. */
  readonly bytes: Uint8Array | undefined;
  /** What was repaired, in order. */
  readonly repaired: readonly Repaired[];
}

/** A file has at most this many rounds of repair: each may uncover the next mistake. */
const mostRounds = 100;

/**
 * Repairs what `--fix` can repair in a file, round by round, because one mistake hides the next.
 *
 * Only the ranges of the diagnostics' edits change; every other byte stays. Each round is checked before it is kept. If
 * a repair leaves its diagnostic in place, or breaks the file, the round is undone and tried again without its code.
 */
export function repairFile(bytes: Uint8Array, check: (bytes: Uint8Array) => CheckedFile): Repair {
  let current = bytes;
  let checked = check(current);
  const repaired: Repaired[] = [];
  const given = new Set<DiagnosticCode>();
  for (let round = 0; round < mostRounds; round += 1) {
    const step = repairOnce(current, checked, given);
    if (!step) break;
    const next = check(step.bytes);
    const failed = failedCodes(step.diagnostics, checked, next);
    if (failed.size > 0) {
      for (const code of failed) given.add(code);
      continue;
    }
    const lines = indexOf(checked);
    for (const diagnostic of step.diagnostics) repaired.push(describe(diagnostic, checked.text, lines));
    current = step.bytes;
    checked = next;
  }
  return { bytes: repaired.length > 0 ? current : undefined, repaired };
}

interface Step {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes after one round, and the diagnostics that it repaired; undefined where there is nothing to repair. */
function repairOnce(
  bytes: Uint8Array,
  { diagnostics, text }: CheckedFile,
  given: ReadonlySet<DiagnosticCode>,
): Step | undefined {
  const [first] = diagnostics;
  if (first?.code === "file/not-utf8") {
    const decoded = given.has(first.code) ? undefined : decodeLegacy(bytes, first.params.encoding);
    if (decoded === undefined) return undefined;
    return { bytes: new TextEncoder().encode(decoded), diagnostics: [first] };
  }
  const fixable = diagnostics.filter(({ code, fix }) => fix !== undefined && !given.has(code));
  if (text === undefined || fixable.length === 0) return undefined;
  const repaired = withoutOverlaps(fixable);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const edits = repaired.flatMap(({ fix }) => fix ?? []);
  const edited = (hasMark ? "\uFEFF" : "") + applyEdits(text, edits);
  return { bytes: new TextEncoder().encode(edited), diagnostics: repaired };
}

/** The diagnostics whose edits do not touch those of an earlier one. The others wait for the next round. */
function withoutOverlaps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const taken: Edit[] = [];
  return diagnostics.filter(({ fix = [] }) => {
    const isFree = fix.every(({ range }) =>
      taken.every((other) => range.end <= other.range.start || other.range.end <= range.start),
    );
    if (isFree) taken.push(...fix);
    return isFree;
  });
}

/** The codes whose repair did not help: the same repair is asked for as often as before, or the file broke. */
function failedCodes(
  diagnostics: readonly Diagnostic[],
  before: CheckedFile,
  after: CheckedFile,
): Set<DiagnosticCode> {
  const isAboutWords = diagnostics.every(({ code }) => code.startsWith("text/"));
  const isBroken = after.diagnostics.some(({ code }) => /^(?:file|yaml|schema)\//.test(code));
  if (isAboutWords && isBroken) return new Set(diagnostics.map(({ code }) => code));
  const lines = indexOf(before);
  const counts = countRepairs(before);
  const countsAfter = countRepairs(after);
  const failed = diagnostics.filter((diagnostic) => {
    const key = repairKey(diagnostic, before.text, lines);
    return (countsAfter.get(key) ?? 0) >= (counts.get(key) ?? 0);
  });
  return new Set(failed.map(({ code }) => code));
}

/** How many diagnostics ask for each repair. */
function countRepairs(checked: CheckedFile): Map<string, number> {
  const lines = indexOf(checked);
  const counts = new Map<string, number>();
  for (const diagnostic of checked.diagnostics) {
    if (diagnostic.fix === undefined && diagnostic.code !== "file/not-utf8") continue;
    const key = repairKey(diagnostic, checked.text, lines);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A key for a repair: its code, its line, and for words, of which a line has many, what it changes to what. */
function repairKey(diagnostic: Diagnostic, text: string | undefined, lines: LineIndex): string {
  const { code, line, edits } = describe(diagnostic, text, lines);
  return JSON.stringify(code.startsWith("text/") ? [code, line, edits] : [code, line]);
}

function describe(diagnostic: Diagnostic, text: string | undefined, lines: LineIndex): Repaired {
  const edits = (diagnostic.fix ?? []).map(({ range, text: after }) => ({
    before: text?.slice(range.start, range.end) ?? "",
    after,
  }));
  return { code: diagnostic.code, line: lineOf(diagnostic, lines), edits };
}

function indexOf({ text = "" }: CheckedFile): LineIndex {
  return new LineIndex(text);
}

function lineOf({ range }: Diagnostic, lines: LineIndex): number | undefined {
  return range && lines.positionAt(range.start).line;
}
