import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Speller } from "../swedish/speller.ts";
import { type LoadedReport, loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Targets } from "./choose-targets.ts";

/** What was found in the periods and files that were asked for. */
export interface CheckedTargets {
  readonly reports: readonly LoadedReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
  /** The files that were checked, relative to the workspace. */
  readonly files: readonly string[];
  /** Whether there was nothing to check: a build that checks nothing must not pass. */
  readonly isNothing: boolean;
}

/** Checks the periods and files that were asked for. */
export function checkTargets(
  workspace: Snapshot,
  { periods, files, isAsked }: Targets,
  speller: Speller | undefined,
): CheckedTargets {
  const { reports, texts, diagnostics: found } = loadReports(workspace, periods, { speller });
  const diagnostics = found.filter(({ file }) => isAsked(file));
  return {
    reports,
    diagnostics,
    texts,
    files: [...new Set([...[...texts.keys()].filter(isAsked), ...files])],
    isNothing: files.size === 0 && !hasErrors(diagnostics) && reports.every(hasNothing),
  };
}

/** Whether a period has no entry and none is reported missing. */
function hasNothing({ texts, diagnostics }: LoadedReport): boolean {
  return texts.size === 0 && diagnostics.every(({ code }) => code === "file/stray");
}
