import type { Severity } from "../diagnostics/codes.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { buildDocument } from "../document/build-document.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { findChangedTexts } from "../model/find-changed-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { dayOf, isDay } from "../model/period.ts";
import { lastPublished, type Publication } from "../model/publication.ts";
import type { Report } from "../model/report.ts";
import { changedAfterPublication } from "../rules/changed-after-publication.ts";
import { rules as allRules } from "../rules/rule-list.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { choosePeriod, requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import type { DocumentFormat } from "./output-formats.ts";
import { prepareSpeller } from "./prepare-speller.ts";
import { filesInOrder, showDiagnostics } from "./show-diagnostics.ts";
import { writePublication } from "./write-publication.ts";

export interface PublishOptions {
  /** The day as it was typed; undefined for today. */
  readonly date: string | undefined;
  /** Why the month is published again; undefined where it is published for the first time. */
  readonly revise: string | undefined;
  readonly formats: readonly DocumentFormat[];
  /** Whether to overwrite a document that someone has edited, or that millrep did not write. */
  readonly force: boolean;
}

/** Publishes a month, or publishes it again with what has changed in it. */
export async function publish(
  context: Context,
  argument: string | undefined,
  options: PublishOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const period = choosePeriod(context, root, argument);
  const day = options.date === undefined ? dayOf(host.now()) : requireDay(options.date);
  const reason = options.revise === undefined ? undefined : requireReason(options.revise);
  const workspace = new Snapshot(host, root);
  if (reason !== undefined && !workspace.isPublished(period))
    throw new CannotRun((texts) => texts.notPublished(period));

  const loaded = await load(context, workspace, period, reason !== undefined);
  if (!loaded) return 1;
  const { publication } = loaded.report;
  if (publication) {
    const last = lastPublished(publication);
    if (reason === undefined || !isChanged(workspace, loaded, publication)) {
      say(context, messages.publish.nothingChanged(period, last));
      return 0;
    }
    if (day < last) throw new CannotRun((texts) => texts.earlierDay(day, last));
  }
  const revision = reason === undefined ? undefined : { day, reason };
  loaded.showWarnings();
  return writePublication(context, workspace, period, { ...options, day, revision });
}

interface CheckedReport {
  readonly report: Report;
  /** The report of the month before, which says what has changed since then. */
  readonly previous: Report | undefined;
  /** Shows the warnings, for the last time: validate says nothing about texts that are published. */
  readonly showWarnings: () => void;
}

/** The report, checked as `compile` checks it; undefined where there are errors, which are shown. */
async function load(
  context: Context,
  workspace: Snapshot,
  period: Period,
  isRevised: boolean,
): Promise<CheckedReport | undefined> {
  const { host, messages } = context;
  const speller = await prepareSpeller(context, workspace.readProgrammeOf(period).value, true);
  // What has changed since the last time is what a revision is made for.
  const rules = isRevised ? allRules.filter(({ code }) => code !== changedAfterPublication.code) : allRules;
  const { reports, diagnostics, texts } = loadReports(workspace, [period], { rules, speller });
  const { report, previous } = reports[0] ?? {};
  const show = (severity: Severity): number => {
    const shown = diagnostics.filter((found) => found.severity === severity);
    showDiagnostics(context, host.stderr, workspace.root, shown, texts, { order: filesInOrder([report]) });
    return shown.length;
  };
  if (report && !hasErrors(diagnostics)) {
    const showWarnings = (): void => {
      const warnings = context.isQuiet ? 0 : show("warning");
      if (warnings > 0) say(context, messages.publish.warned(warnings));
    };
    return { report, previous, showWarnings };
  }
  host.stderr.write(`${messages.publish.refused(show("error"))}\n`);
  return undefined;
}

/** Whether a text differs from what was published, or another file that the document is made of. */
function isChanged(
  workspace: Snapshot,
  { report, previous }: CheckedReport,
  publication: Publication,
): boolean {
  const month = workspace.readMonth(report.period).value;
  const changes = month ? findChangedTexts(publication, report.programme, month) : [];
  return changes.length > 0 || buildDocument(report, { previous }).sourcesHash !== publication.sources;
}

function requireDay(text: string): string {
  if (!isDay(text)) throw new CannotRun((texts) => texts.noDay(text));
  return text;
}

const longestReason = 300;

/** A reason is one line on the first page. */
function requireReason(text: string): string {
  const reason = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const isWrong = reason === "" || reason.length > longestReason || /\p{Cc}/u.test(reason);
  if (isWrong) throw new CannotRun((texts) => texts.noReason);
  return reason;
}
