import type { Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { LineIndex, type Position } from "./position.ts";
import { type DiagnosticSentences, sentenceOf } from "./sentence.ts";

export interface JsonFormat {
  readonly sources: ReadonlyMap<string, string>;
  readonly sentences: DiagnosticSentences;
  /** How many files were checked. */
  readonly files: number;
}

/** Formats findings as JSON, version 1. Lines and columns count from 1, columns in UTF-16 units. */
export function formatJson(diagnostics: readonly Diagnostic[], format: JsonFormat): string {
  const indexes = new Map([...format.sources].map(([file, text]) => [file, new LineIndex(text)]));
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const result = {
    version: 1,
    summary: {
      files: format.files,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
    diagnostics: diagnostics.map((diagnostic) => {
      const { message, hint } = sentenceOf(diagnostic, format.sentences);
      const { code, severity, file, pointer = "" } = diagnostic;
      const range = rangeOf(diagnostic, indexes.get(file));
      return {
        code,
        severity,
        message,
        file,
        range,
        pointer,
        ...(hint === undefined ? {} : { hint }),
        fixable: diagnostic.fix !== undefined,
      };
    }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

/** A finding about a whole file is placed at its beginning. */
function rangeOf({ range }: Diagnostic, lines: LineIndex | undefined): { start: Position; end: Position } {
  const first = { line: 1, column: 1 };
  if (!range || !lines) return { start: first, end: first };
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}
