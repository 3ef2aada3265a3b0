import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import type { HostFiles } from "../host/host.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";

/** The two reports, and those of other periods that show what happened on the way and before. */
export interface Reports {
  readonly from: Report;
  readonly to: Report;
  readonly others: readonly Report[];
}

/** The reports that are compared, with those between them, and a way to read earlier ones. */
export interface LoadedSpan extends Reports {
  /** The periods before, the oldest first. */
  readonly earlier: readonly Period[];
  readonly readEarlier: (periods: readonly Period[]) => readonly Report[];
}

/** What was read to be compared, and what is wrong with its files. */
export interface ReadToCompare<Loaded> {
  /** Undefined where the files cannot be read: the diagnostics say why. */
  readonly loaded: Loaded | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
}

/** Reads the reports of two periods. */
export function loadSpan(
  files: HostFiles,
  root: string,
  first: Period,
  last: Period,
): ReadToCompare<LoadedSpan> {
  // What was sent out is read, whatever has been written in it since.
  const workspace = new Snapshot(files, root).published;
  const programme = workspace.readProgramme();
  if (!programme.value) {
    const diagnostics = limitDiagnostics(programme.diagnostics);
    return { loaded: undefined, diagnostics, texts: programme.texts };
  }
  const periods = listPeriods(files, root);
  const between = periods.filter((period) => first <= period && period <= last);
  // No rules are run: a missing entry or an unwritten text is something to compare.
  const read = loadReports(workspace, between, { rules: [] });
  const { diagnostics, texts } = read;
  const reports = read.reports.flatMap(({ report }) => report ?? []);
  const from = reports.find(({ period }) => period === first);
  const to = reports.find(({ period }) => period === last);
  if (hasErrors(diagnostics) || !from || !to) return { loaded: undefined, diagnostics, texts };
  // Earlier months only say what was planned and promised before: one that cannot be read is skipped.
  const readEarlier = (earlier: readonly Period[]): readonly Report[] =>
    loadReports(workspace, earlier, { rules: [] }).reports.flatMap(({ report, diagnostics }) =>
      report && !hasErrors(diagnostics) ? [report] : [],
    );
  const earlier = periods.filter((period) => period < first);
  return { loaded: { from, to, others: reports, earlier, readEarlier }, diagnostics, texts };
}
