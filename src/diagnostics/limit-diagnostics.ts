import type { Severity } from "./codes.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "./diagnostic.ts";

/** More diagnostics than this in one file usually have one cause, and nobody reads such a list. */
const mostDiagnostics = 100;

/**
 * Sorts the diagnostics and keeps at most 100 of each file, without counting infos, which users see only on request. If
 * it drops any, it adds a diagnostic that says so, which is as severe as the gravest one it dropped.
 */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  const leftOut = new Map<string, Severity>();
  const kept = sortDiagnostics(diagnostics).filter(({ file, severity }) => {
    if (severity === "info") return true;
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    if (count > mostDiagnostics && leftOut.get(file) !== "error") leftOut.set(file, severity);
    return count <= mostDiagnostics;
  });
  const more = [...leftOut].map(([file, severity]) =>
    diagnose("file/many-problems", { shown: mostDiagnostics }, { file }, { severity }),
  );
  return sortDiagnostics([...kept, ...more]);
}
