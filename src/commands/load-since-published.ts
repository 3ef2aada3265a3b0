import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Comparison } from "../diff/changes.ts";
import { compareSincePublished } from "../diff/compare-since-published.ts";
import type { HostFiles } from "../host/host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { findChangedTexts } from "../model/find-changed-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { numberOf } from "../model/publication.ts";
import type { Report } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { ownProgrammePath, publishedFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { ReadToCompare } from "./load-span.ts";

/** A month compared with what was published of it. */
export interface SincePublished {
  readonly compared: Comparison;
  readonly before: Report;
  readonly now: Report;
  /** The fields of the month's programme file that have changed, which no comparison shows. */
  readonly changedFields: readonly string[];
}

/** Compares a month with what was published. Throws a CannotRun where nothing was. */
export function loadSincePublished(
  files: HostFiles,
  root: string,
  period: Period,
): ReadToCompare<SincePublished> {
  const workspace = new Snapshot(files, root);
  if (!workspace.isPublished(period)) throw new CannotRun((texts) => texts.notPublished(period));
  const read = loadReports(workspace, [period], { rules: [] });
  const readBefore = loadReports(workspace.published, [period], { rules: [] });
  const { diagnostics, texts } = read;
  const now = read.reports[0]?.report;
  const before = readBefore.reports[0]?.report;
  const publication = now?.publication;
  if (hasErrors(diagnostics) || !now || !before || !publication)
    return { loaded: undefined, diagnostics, texts };
  const published = workspace.published.readMonth(period).value;
  if (published && findChangedTexts(publication, before.programme, published).length > 0) {
    const folder = publishedFolder(period, numberOf(publication));
    throw new CannotRun((texts) => texts.noCopies(folder));
  }
  const month = workspace.readMonth(period).value;
  const changes = month ? findChangedTexts(publication, now.programme, month) : [];
  const changedFields = changes.flatMap(({ file, field }) =>
    file === ownProgrammePath(period) && field !== undefined ? [field] : [],
  );
  const compared = compareSincePublished(before, now, publication);
  return { loaded: { compared, before, now, changedFields }, diagnostics, texts };
}
