import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../model/parse-period.ts";
import { buildMonthStatus, type MonthStatus } from "../status/build-month-status.ts";
import { loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { prepareSpeller } from "./prepare-speller.ts";

/** Loads how far each workstream has come with its entry of a month; undefined where the files cannot be read. */
export async function loadMonthStatus(
  context: Context,
  workspace: Snapshot,
  period: Period,
): Promise<{
  readonly month: MonthStatus | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
}> {
  const speller = await prepareSpeller(context, workspace.readProgramme().value);
  const { reports, diagnostics, texts } = loadReports(workspace, [period], { speller });
  const [loaded] = reports;
  const month = loaded?.report && buildMonthStatus({ ...loaded, report: loaded.report });
  return { month, diagnostics, texts };
}
