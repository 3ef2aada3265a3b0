import { buildShownDiagnostics, type ShownDiagnostic } from "./build-shown-diagnostics.ts";
import type { DiagnosticWords } from "./code-words.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printable } from "./printable.ts";

export interface JunitFormat {
  readonly sources: ReadonlyMap<string, string>;
  readonly words: DiagnosticWords;
  /** The files that the run checked. */
  readonly files: readonly string[];
  /** A file's path as seen from the root of the repository, with forward slashes. */
  readonly showPath: (file: string) => string;
}

/**
 * Formats diagnostics as JUnit XML: one test suite, with a test case for each file, also for each missing file.
 *
 * The errors of a file are one failure, because Jenkins and Azure show only the first failure of a test case. Warnings
 * do not fail a run, so they are in the test case's output.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], format: JunitFormat): string {
  const shown = buildShownDiagnostics(diagnostics, { ...format, codes: format.words.codes });
  const files = [...new Set([...format.files, ...shown.map(({ file }) => file)])].sort();
  const failing = new Set(shown.filter(isError).map(({ file }) => file));
  const counts = `tests="${files.length}" failures="${failing.size}" errors="0" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite name="millrep validate" ${counts}>`,
    ...files.map((file) =>
      testCase(
        file,
        shown.filter((diagnostic) => diagnostic.file === file),
        format,
      ),
    ),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(file: string, diagnostics: readonly ShownDiagnostic[], format: JunitFormat): string {
  const path = escapeXml(printable(format.showPath(file)));
  const start = `    <testcase classname="millrep.validate" name="${escapeXml(printable(file))}" file="${path}"`;
  const errors = diagnostics.filter(isError);
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  if (diagnostics.length === 0) return `${start}/>`;
  return [
    `${start}>`,
    ...(errors.length === 0 ? [] : [failure(errors, format)]),
    ...(others.length === 0 ? [] : [`      <system-out>${listing(others, format)}</system-out>`]),
    "    </testcase>",
  ].join("\n");
}

function failure(errors: readonly ShownDiagnostic[], format: JunitFormat): string {
  const codes = [...new Set(errors.map(({ code }) => code))].join(", ");
  const more = errors.length > 1 ? ` (+${errors.length - 1})` : "";
  const message = escapeXml(printable(errors[0]?.message ?? "") + more);
  return `      <failure type="${codes}" message="${message}">${listing(errors, format)}</failure>`;
}

/** Lists diagnostics for people, without the lines of the source. */
function listing(diagnostics: readonly ShownDiagnostic[], { words, showPath }: JunitFormat): string {
  const blocks = diagnostics.map(({ code, severity, message, hint, file, range: { start } }) =>
    [
      `${showPath(file)}:${start.line}:${start.column} ${words.severities[severity]} ${code}`,
      message,
      ...(hint === undefined ? [] : [`${words.hint}: ${hint}`]),
    ]
      .map(printable)
      .join("\n"),
  );
  return escapeXml(blocks.join("\n\n"));
}

function isError({ severity }: ShownDiagnostic): boolean {
  return severity === "error";
}

/** Escapes a text for elements and attributes. `printable` has already replaced the characters that XML 1.0 forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
