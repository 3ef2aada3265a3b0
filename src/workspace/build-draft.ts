import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isToCome, missingFields } from "../diagnostics/missing-fields.ts";
import type { EntryField } from "../fields/entry-fields.ts";
import { buildDraft, type Report } from "../model/report.ts";

/** In a draft, missing entries and texts are only warnings. */
export function excuseMissingFields(found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((diagnostic) =>
    isToCome(diagnostic) ? { ...diagnostic, severity: "warning" } : diagnostic,
  );
}

/** Turns a report into a draft, which knows which of its texts are missing. */
export function markMissingFields(report: Report, found: readonly Diagnostic[]): Report {
  const unwritten = new Map<string, EntryField[]>();
  for (const diagnostic of found) {
    const fields = unwritten.get(diagnostic.file) ?? [];
    fields.push(...missingFields(diagnostic));
    unwritten.set(diagnostic.file, fields);
  }
  return buildDraft(report, (path) => unwritten.get(path) ?? []);
}
