import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { createHost } from "../../src/host/host.ts";
import type { Period } from "../../src/model/parse-period.ts";
import type { Report } from "../../src/model/report.ts";
import type { Speller } from "../../src/swedish/speller.ts";
import { excuseMissingFields, markMissingFields } from "../../src/workspace/build-draft.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";

/** What is found in a month of a workspace and in its programme file. */
export function findingsOf(root: string, period: string, speller?: Speller): readonly Diagnostic[] {
  return load(root, period, speller).found;
}

/** The report of a month that has no errors. */
export function reportOf(root: string, period = "2023-04"): Report {
  const { report, found } = load(root, period);
  if (!report || hasErrors(found)) throw new Error("the month has errors");
  return report;
}

/** The draft of a month; undefined where more is wrong with it than that texts are still to come. */
export function draftOf(root: string, period = "2023-04"): Report | undefined {
  const { report, found } = load(root, period);
  return report && !hasErrors(excuseMissingFields(found)) ? markMissingFields(report, found) : undefined;
}

function load(root: string, period: string, speller?: Speller) {
  // A test names periods as they are written.
  const periods = [period as Period];
  const { reports, diagnostics } = loadReports(new Snapshot(createHost({}), root), periods, { speller });
  return { report: reports[0]?.report, found: diagnostics };
}
