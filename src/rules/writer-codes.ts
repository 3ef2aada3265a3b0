import type { DiagnosticCode } from "../diagnostics/codes.ts";

/**
 * The warnings that only the writer of a text can answer. Those who put the report together mend the others themselves
 * (house style, spelling, terms, lists), and need not ask.
 */
export const writerCodes: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "report/overdue-milestone",
  "report/unanswered-follow-up",
  "report/unmatched-follow-up",
  "text/abbreviation",
  "text/copied",
  "text/hidden-deviation",
  "text/impossible-date",
  "text/link-and-image",
  "text/personal-data",
  "text/placeholder",
  "text/wrong-month",
]);
