import { buildShownDiagnostics, type ShownDiagnostic, type ShownInput } from "./build-shown-diagnostics.ts";
import type { DiagnosticWords } from "./code-words.ts";
import type { Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printable } from "./printable.ts";

export interface GithubFormat extends ShownInput {
  readonly words: Pick<DiagnosticWords, "beyondAnnotations">;
  /** A file's path as seen from the root of the repository, with forward slashes. */
  readonly showPath: (file: string) => string;
}

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub makes annotations of no more than the first ten commands of each kind in a step; the rest are only in its log. */
const mostAnnotations = 10;

/**
 * Formats diagnostics as workflow commands of GitHub Actions, one per line, errors first. GitHub shows them as
 * annotations of files: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * The log shows the text of a command without its properties. So the text has the place and the code, too, and where
 * some commands become no annotations, an annotation says how many.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], format: GithubFormat): string {
  const shown = buildShownDiagnostics(diagnostics, format);
  const of = (severity: Severity): readonly ShownDiagnostic[] =>
    shown.filter((diagnostic) => diagnostic.severity === severity);
  const [errors, warnings, infos] = [of("error"), of("warning"), of("info")];
  const lines = (chosen: readonly ShownDiagnostic[]): string[] =>
    chosen.map((diagnostic) => workflowCommand(diagnostic, format));
  return [
    ...lines([...errors, ...warnings]),
    // Before the notices, because it is one: after ten of them it would be no annotation itself.
    ...beyondNotice([errors.length, warnings.length, infos.length], format.words),
    ...lines(infos),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** Builds the notice that says how many diagnostics are only in the log; none if all are annotations. */
function beyondNotice(
  counts: readonly [errors: number, warnings: number, infos: number],
  words: GithubFormat["words"],
): string[] {
  if (counts.every((count) => count <= mostAnnotations)) return [];
  const [errors, warnings, infos] = counts;
  const text = words.beyondAnnotations({
    errors: Math.max(0, errors - mostAnnotations),
    warnings: Math.max(0, warnings - mostAnnotations),
    // This notice takes the place of one of theirs.
    infos: Math.max(0, infos - (mostAnnotations - 1)),
  });
  return [`::notice title=millrep::${escapeData(text)}`];
}

function workflowCommand(diagnostic: ShownDiagnostic, { showPath }: GithubFormat): string {
  const { code, message, hint } = diagnostic;
  const { start, end } = diagnostic.range;
  const file = printable(showPath(diagnostic.file));
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    // GitHub accepts columns only if a diagnostic begins and ends on the same line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  const place = `${file}:${start.line}:${start.column}`;
  const lines = [`${place} ${code}: ${printable(message)}`, ...(hint === undefined ? [] : [printable(hint)])];
  return `::${commands[diagnostic.severity]} ${written.join(",")}::${escapeData(lines.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
