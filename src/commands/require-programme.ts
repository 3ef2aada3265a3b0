import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Programme } from "../model/programme.ts";
import { loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** The programme, without which nothing can be taken in. Shows what is wrong with its file, and throws a CannotRun. */
export function requireProgramme(context: Context, workspace: Snapshot): Programme {
  const { programme, diagnostics, texts } = checkProgramme(workspace);
  if (programme) return programme;
  showDiagnostics(context, context.host.stderr, workspace.root, diagnostics, texts);
  throw new CannotRun((words) => words.wrongProgramme);
}

/** The programme, if its file has no errors, and what is wrong with it. */
export function checkProgramme(workspace: Snapshot): {
  readonly programme: Programme | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
} {
  const { programme, diagnostics, texts } = loadReports(workspace, []);
  return { programme: hasErrors(diagnostics) ? undefined : programme, diagnostics, texts };
}
