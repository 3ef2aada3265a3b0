import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import { findIgnores } from "../yaml/find-ignores.ts";
import { findPair } from "../yaml/source-node.ts";

const code: DiagnosticCode = "report/unmatched-follow-up";

/** Whether an entry says, in a comment with a reason, why its follow-up is without some planned items. */
export function isExcused({ source }: Entry): boolean {
  const start = findPair(source.root, "followUp")?.keyRange.start;
  if (start === undefined) return false;
  return findIgnores(source).some(
    (ignore) =>
      ignore.code === code && ignore.reason !== "" && ignore.scope.start <= start && start < ignore.scope.end,
  );
}
