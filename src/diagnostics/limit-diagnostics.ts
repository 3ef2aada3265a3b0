import type { Severity } from "./codes.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "./diagnostic.ts";

/** More diagnostics than this in one file are one cause, and a list that no one reads. */
const mostDiagnostics = 100;

/**
 * The diagnostics in order, and of each file no more than anyone reads; infos, which are shown only where they are asked
 * for, are not counted. That there are more is as severe as what was left out.
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
