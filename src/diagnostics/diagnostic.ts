import type {
  DiagnosticCode,
  DiagnosticParams,
  Edit,
  FileCode,
  Range,
  Severities,
  Severity,
} from "./codes.ts";

/** Where a diagnostic is. The formatters compute its lines and columns. */
export interface Place {
  /** The file's path relative to the workspace, with forward slashes. */
  readonly file: string;
  /** The place in the file's text; absent if the diagnostic is about the file as a whole. */
  readonly range?: Range;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole document. */
  readonly pointer?: string;
}

interface DiagnosticOf<C extends DiagnosticCode> extends Place {
  readonly code: C;
  readonly params: DiagnosticParams[C];
  readonly severity: Severity;
  /** The edits with which `--fix` repairs it; absent if no repair is certain. The edits do not overlap. */
  readonly fix?: readonly Edit[];
}

/** What a check finds: the code, the values that its sentence needs, the severity and the place. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

/** What a stage returns: its value and its diagnostics. The value is undefined if the input is unusable. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The severities of the codes outside the rules that are not always errors. The rules state their own severities. */
const severities: Partial<Readonly<Record<DiagnosticCode, Severities>>> = {
  "file/stray": ["warning"],
  "file/many-problems": ["error", "warning"],
  "report/ignore": ["warning"],
} satisfies Partial<Record<FileCode, Severities>>;

/**
 * Makes a diagnostic. Without `severity` it has the gravest severity of its code. A rule does not call this function: it
 * returns breaches, of which `buildDiagnostics` makes diagnostics.
 */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  place: Place,
  {
    fix,
    severity = severitiesOutsideRules(code)[0],
  }: { fix?: readonly Edit[] | undefined; severity?: Severity } = {},
): Diagnostic {
  // By this function's signature the params are those of the code; the compiler cannot see that in the union.
  return { code, params, severity, ...place, ...(fix ? { fix } : {}) } as unknown as Diagnostic;
}

/** Returns the severities of a code outside the rules, the gravest first. */
export function severitiesOutsideRules(code: DiagnosticCode): Severities {
  return severities[code] ?? ["error"];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** Sorts diagnostics by file, then place, then code, so that the order of the checks does not matter. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
      compareText(a.code, b.code) ||
      (a.range?.end ?? -1) - (b.range?.end ?? -1),
  );
}

/** Compares texts by UTF-16 units, so that the order does not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
