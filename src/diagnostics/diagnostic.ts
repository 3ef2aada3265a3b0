import type {
  DiagnosticCode,
  DiagnosticParams,
  Edit,
  FileCode,
  Range,
  Severities,
  Severity,
} from "./codes.ts";

/** Where a diagnostic is. Lines and columns are made last, by the formatters. */
export interface Place {
  /** The file's path relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Where in the file's text; absent when the diagnostic is about the file as a whole. */
  readonly range?: Range;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole document. */
  readonly pointer?: string;
}

/** One diagnostic of one code. */
interface DiagnosticOf<C extends DiagnosticCode> extends Place {
  readonly code: C;
  readonly params: DiagnosticParams[C];
  readonly severity: Severity;
  /** How `--fix` repairs it, where that is certain. The edits do not overlap. */
  readonly fix?: readonly Edit[];
}

/** One diagnostic: its code, what its sentence needs to know, how severe it is, and where it is. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

/** What a stage gives: its value, and what it found on the way. The value is absent when nothing usable came out. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How severe diagnostics are that are no rules' and not errors, or not all: the gravest first. Rules state their own. */
const severities: Partial<Readonly<Record<DiagnosticCode, Severities>>> = {
  "file/stray": ["warning"],
  "file/many-problems": ["error", "warning"],
  "report/ignore": ["warning"],
} satisfies Partial<Record<FileCode, Severities>>;

/** Makes a diagnostic: of the code's gravest severity, unless another is given. A rule's diagnostics are made from its breaches. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  place: Place,
  {
    fix,
    severity = severitiesOutsideRules(code)[0],
  }: { fix?: readonly Edit[] | undefined; severity?: Severity } = {},
): Diagnostic {
  // The code and its params belong together by this function's signature, which the union cannot see.
  return { code, params, severity, ...place, ...(fix ? { fix } : {}) } as unknown as Diagnostic;
}

/** How severe the diagnostics of a code are that is no rule's, the gravest first. */
export function severitiesOutsideRules(code: DiagnosticCode): Severities {
  return severities[code] ?? ["error"];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** Orders diagnostics by file, then place, then code: the same order whatever the order of the checks. */
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
