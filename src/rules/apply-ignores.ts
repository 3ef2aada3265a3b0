import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { nearest } from "../swedish/nearest.ts";
import { findIgnores, type Ignore } from "../yaml/find-ignores.ts";
import type { Source } from "../yaml/source.ts";
import { settableCodes } from "./settable-codes.ts";

/**
 * Removes the diagnostics that a comment in their file silences, and adds a warning for each comment that does not work:
 * one without a reason, one whose code does not exist or must not be silenced, and one above a field or item that has no
 * such diagnostic.
 *
 * A comment may silence the codes that a programme file may set. `unchecked` holds the codes that this run did not
 * check: another run may need a comment about one of them.
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
