import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { nearest } from "../swedish/nearest.ts";
import { findIgnores, type Ignore } from "../yaml/find-ignores.ts";
import type { Source } from "../yaml/source.ts";
import { settableCodes } from "./settable-codes.ts";

/**
 * Takes away the diagnostics that a comment in their file silences, and warns of comments that do not work: without a
 * reason, with a code that does not exist or must not be silenced, or above something that has no such diagnostic.
 *
 * The codes that may be silenced are those that a programme may set. `unchecked` are codes that this run did not look
 * for: a comment about one of them may be needed by another run.
 */
export function applyIgnores(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  unchecked: ReadonlySet<DiagnosticCode>,
): Diagnostic[] {
  const silenced = new Set<Diagnostic>();
  const faults = sources.flatMap((source) => {
    const ignores = findIgnores(source);
    if (ignores.length === 0) return [];
    const ofFile = found.filter(({ file }) => file === source.file.path);
    return ignores.flatMap((ignore) => {
      const problem = problemOf(ignore);
      if (problem) return [report(source, ignore, problem)];
      const covered = ofFile.filter((diagnostic) => covers(ignore, diagnostic));
      for (const diagnostic of covered) silenced.add(diagnostic);
      const isNeeded = covered.length > 0 || [...unchecked].some((code) => code === ignore.code);
      return isNeeded ? [] : [report(source, ignore, "unused")];
    });
  });
  return [...found.filter((diagnostic) => !silenced.has(diagnostic)), ...faults];
}

function covers({ code, scope }: Ignore, diagnostic: Diagnostic): boolean {
  const start = diagnostic.range?.start ?? 0;
  return diagnostic.code === code && scope.start <= start && start < Math.max(scope.end, 1);
}

function problemOf({ code, reason }: Ignore): "code" | "reason" | undefined {
  if (!settableCodes.has(code)) return "code";
  return reason === "" ? "reason" : undefined;
}

function report(
  { file }: Source,
  { code, range }: Ignore,
  problem: "code" | "reason" | "unused",
): Diagnostic {
  const suggestion = problem === "code" ? nearest(code.toLowerCase(), [...settableCodes]) : undefined;
  const params = { code, problem, suggestion };
  return diagnose("report/ignore", params, { file: file.path, range });
}
