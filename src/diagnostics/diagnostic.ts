import type { DiagnosticCode, DiagnosticParams, Edit, Range, Severity } from "./codes.ts";

/** Where a finding is. Lines and columns are made last, by the formatters. */
export interface Place {
  /** The file's path relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Where in the file's text; absent when the finding is about the file as a whole. */
  readonly range?: Range;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole document. */
  readonly pointer?: string;
}

/** One finding of one code. */
interface DiagnosticOf<C extends DiagnosticCode> extends Place {
  readonly code: C;
  readonly params: DiagnosticParams[C];
  readonly severity: Severity;
  /** How `--fix` repairs it, where that is certain. The edits do not overlap. */
  readonly fix?: readonly Edit[];
}

/** One finding: its code, what its sentence needs to know, how severe it is, and where it is. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

/** What a stage gives: its value, and what it found on the way. The value is absent when nothing usable came out. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes whose findings are not errors, or not all: the severities that they have, the gravest first. */
const severities: Partial<Readonly<Record<DiagnosticCode, readonly Severity[]>>> = {
  "file/stray": ["warning"],
  "file/many-problems": ["error", "warning"],
  "report/overdue-milestone": ["warning"],
  "report/unanswered-follow-up": ["warning"],
  "report/unmatched-follow-up": ["warning"],
  "report/ignore": ["warning"],
  "text/spelling": ["warning", "info"],
  "text/personal-data": ["error", "warning"],
  "text/wrong-month": ["error", "warning"],
  "text/placeholder": ["error", "warning"],
  "text/hidden-deviation": ["warning"],
  "text/copied": ["error", "warning"],
  "text/link-and-image": ["error", "warning"],
  "text/readability": ["warning", "info"],
  "text/house-style": ["warning"],
  "text/list-as-text": ["warning"],
  "text/term-variant": ["warning"],
  "text/abbreviation": ["warning"],
};

/** Makes a finding: of the code's gravest severity, unless another is given. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  place: Place,
  { fix, severity = severityOf(code) }: { fix?: readonly Edit[] | undefined; severity?: Severity } = {},
): Diagnostic {
  // The code and its params belong together by this function's signature, which the union cannot see.
  return { code, params, severity, ...place, ...(fix ? { fix } : {}) } as unknown as Diagnostic;
}

/** How severe the findings of a code are where the programme file does not say otherwise, the gravest first. */
export function severitiesOf(code: DiagnosticCode): readonly Severity[] {
  return severities[code] ?? ["error"];
}

/** How severe the gravest findings of a code are where the programme file does not say otherwise. */
export function severityOf(code: DiagnosticCode): Severity {
  return severitiesOf(code)[0] ?? "error";
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** Orders findings by file, then place, then code: the same order whatever the order of the checks. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
      compareText(a.code, b.code) ||
      (a.range?.end ?? -1) - (b.range?.end ?? -1),
  );
}

/** By code unit, so that no machine's locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
