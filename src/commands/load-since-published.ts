import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Comparison } from "../diff/changes.ts";
import { compareSincePublished } from "../diff/compare-since-published.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { findChangedTexts } from "../model/find-changed-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { numberOf } from "../model/publication.ts";
import type { Report } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { ownProgrammePath, publishedFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { type Context, say } from "./context.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/**
 * Compares a month with what was published; undefined, and the reason is shown, where its files cannot be read. Says where
 * the month's programme file has changed, which no comparison shows. Throws a CannotRun where nothing was published.
 */
export function loadSincePublished(
  context: Context,
  root: string,
  period: Period,
): { readonly compared: Comparison; readonly before: Report; readonly now: Report } | undefined {
  const { host, messages } = context;
  const workspace = new Snapshot(host, root);
  if (!workspace.isPublished(period)) throw new CannotRun((texts) => texts.notPublished(period));
  const read = loadReports(workspace, [period], { rules: [] });
  const readBefore = loadReports(workspace.published, [period], { rules: [] });
  showDiagnostics(context, host.stderr, root, read.diagnostics, read.texts);
  const now = read.reports[0]?.report;
  const before = readBefore.reports[0]?.report;
  const publication = now?.publication;
  if (hasErrors(read.diagnostics) || !now || !before || !publication) return undefined;
  const published = workspace.published.readMonth(period).value;
  if (published && findChangedTexts(publication, before.programme, published).length > 0) {
    const folder = publishedFolder(period, numberOf(publication));
    throw new CannotRun((texts) => texts.noCopies(folder));
  }
  const month = workspace.readMonth(period).value;
  const changes = month ? findChangedTexts(publication, now.programme, month) : [];
  const fields = changes.flatMap(({ file, field }) =>
    file === ownProgrammePath(period) && field !== undefined ? [field] : [],
  );
  if (fields.length > 0) say(context, messages.diff.programmeChanged(ownProgrammePath(period), fields));
  return { compared: compareSincePublished(before, now, publication), before, now };
}
