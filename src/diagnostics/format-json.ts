import { buildShownDiagnostics, type ShownInput } from "./build-shown-diagnostics.ts";
import type { Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printJson } from "./print-json.ts";

export interface JsonFormat extends ShownInput {
  /** The files that the run checked. */
  readonly files: readonly string[];
}

/**
 * Formats diagnostics as JSON, version 1, which schemas/validate-output.schema.json describes. Lines and columns count
 * from 1, columns in UTF-16 units.
 */
export function formatJson(diagnostics: readonly Diagnostic[], format: JsonFormat): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return printJson({
    version: 1,
    summary: {
      files: format.files.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
    diagnostics: buildShownDiagnostics(diagnostics, format).map(
      ({ code, severity, message, file, range, pointer, hint, fixable, newTerm }) => ({
        code,
        severity,
        message,
        file,
        range,
        pointer,
        hint,
        fixable,
        newTerm,
      }),
    ),
  });
}
