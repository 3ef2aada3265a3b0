import { hasErrors } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

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

/** The reports of two periods; undefined, and the reason is shown, where their files cannot be read. */
export function loadSpan(
  context: Context,
  root: string,
  first: Period,
  last: Period,
): LoadedSpan | undefined {
  const { host } = context;
  // What was sent out is read, whatever has been written in it since.
  const workspace = new Snapshot(host, root).published;
  const programme = workspace.readProgramme();
  if (!programme.value) {
    showDiagnostics(context, host.stderr, root, limitDiagnostics(programme.diagnostics), programme.texts);
    return undefined;
  }
  const periods = listPeriods(host, root);
  const between = periods.filter((period) => first <= period && period <= last);
  // No rules are run: a missing entry or an unwritten text is something to compare.
  const read = loadReports(workspace, between, { rules: [] });
  showDiagnostics(context, host.stderr, root, read.diagnostics, read.texts);
  const reports = read.reports.flatMap(({ report }) => report ?? []);
  const from = reports.find(({ period }) => period === first);
  const to = reports.find(({ period }) => period === last);
  if (hasErrors(read.diagnostics) || !from || !to) return undefined;
  // Earlier months only say what was planned and promised before: one that cannot be read is skipped.
  const readEarlier = (earlier: readonly Period[]): readonly Report[] =>
    loadReports(workspace, earlier, { rules: [] }).reports.flatMap(({ report, diagnostics }) =>
      report && !hasErrors(diagnostics) ? [report] : [],
    );
  return { from, to, others: reports, earlier: periods.filter((period) => period < first), readEarlier };
}
