import { buildShownDiagnostics, type ShownDiagnostic, type ShownInput } from "./build-shown-diagnostics.ts";
import type { Severity } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printable } from "./printable.ts";

export interface GithubFormat extends ShownInput {
  /** A file's path as seen from the root of the repository, with forward slashes. */
  readonly showPath: (file: string) => string;
}

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Formats diagnostics as workflow commands of GitHub Actions, one per line. GitHub shows them as annotations of files:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(diagnostics: readonly Diagnostic[], format: GithubFormat): string {
  return buildShownDiagnostics(diagnostics, format)
    .map((diagnostic) => `${workflowCommand(diagnostic, format)}\n`)
    .join("");
}

function workflowCommand(diagnostic: ShownDiagnostic, { showPath }: GithubFormat): string {
  const { start, end } = diagnostic.range;
  const properties = {
    file: printable(showPath(diagnostic.file)),
    line: start.line,
    endLine: end.line,
    // GitHub accepts columns only if a diagnostic begins and ends on the same line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: diagnostic.code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  const lines = [diagnostic.message, ...(diagnostic.hint === undefined ? [] : [diagnostic.hint])].map(
    printable,
  );
  return `::${commands[diagnostic.severity]} ${written.join(",")}::${escapeData(lines.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
