import path from "node:path";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { createPaint } from "../diagnostics/paint.ts";
import { beginsBefore } from "../diff/begins-before.ts";
import type { Comparison, Layer } from "../diff/changes.ts";
import { compareReports } from "../diff/compare-reports.ts";
import { isDifferent } from "../diff/resolve-change.ts";
import { selectLayer } from "../diff/select-layer.ts";
import { buildComparison } from "../document/build-comparison.ts";
import type { Document } from "../document/document.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { documentWords } from "../messages/document-words.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report } from "../model/report.ts";
import { slugFrom } from "../swedish/slug.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { listPeriods, periodFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireNewestPeriod, requirePeriod, requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { sourceDate } from "./document-file.ts";
import { chooseOutput, fileOf, type OutputOptions, writeOutput } from "./named-output.ts";
import { comparisonFormats, type DiffFormat } from "./output-formats.ts";
import { reasonToKeep } from "./reason-to-keep.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import { paintFor, widthOf } from "./terminal.ts";

export type DiffLayer = Layer;
export type FailureOutcome = "delayed" | "dropped" | "unanswered";

export interface DiffOptions extends OutputOptions<DiffFormat> {
  /** Whether to overwrite a file that someone has edited, or that millrep did not write. */
  readonly force?: boolean;
  /** The layer to show; undefined for all. */
  readonly only: DiffLayer | undefined;
  /** Whether a difference ends the command with exit code 1. */
  readonly exitCode: boolean;
  /** The outcomes of planned items that end the command with exit code 1. */
  readonly failOn: readonly FailureOutcome[];
}

/** Compares two periods, and shows how they differ and what became of the plans of the first. */
export async function diff(
  context: Context,
  fromArgument: string | undefined,
  toArgument: string | undefined,
  options: DiffOptions,
): Promise<ExitCode> {
  const root = requireWorkspace(context);
  const [from, to] = choosePeriods(context, root, fromArgument, toArgument);
  const { format, file } = chooseFile(context, root, [from, to], options);
  const loaded = load(context, root, from, to);
  if (!loaded) return 1;
  const { compared, reports } = compareFarBack(loaded);
  const shown = options.only === undefined ? compared : selectLayer(compared, options.only);
  await write(context, shown, { ...options, format, file, reports });
  return conclude(context, compared, shown, options);
}

/** The two reports, and those of other periods that show what happened on the way and before. */
interface Reports {
  readonly from: Report;
  readonly to: Report;
  readonly others: readonly Report[];
}

/** The reports that are compared, with those between them, and a way to read earlier ones. */
interface LoadedSpan extends Reports {
  /** The periods before, the oldest first. */
  readonly earlier: readonly Period[];
  readonly readEarlier: (periods: readonly Period[]) => readonly Report[];
}

/** The reports of two periods; undefined, and the reason is shown, where their files cannot be read. */
function load(context: Context, root: string, first: Period, last: Period): LoadedSpan | undefined {
  const { host } = context;
  const workspace = new Snapshot(host, root);
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

/** How many months before the earlier report are looked at, unless something began before them. */
const monthsBack = 12;

/** Compares two reports. Reads earlier months as long as a milestone or an item of the comparison may have begun in them. */
function compareFarBack({ from, to, others, earlier, readEarlier }: LoadedSpan): {
  readonly compared: Comparison;
  readonly reports: Reports;
} {
  for (let count = monthsBack; ; count *= 2) {
    const looked = earlier.slice(-count);
    const reports = { from, to, others: [...readEarlier(looked), ...others] };
    const compared = compareReports(from, to, reports.others);
    const [oldest] = looked;
    const isAll = looked.length === earlier.length;
    if (isAll || oldest === undefined || !beginsBefore(compared, oldest)) return { compared, reports };
  }
}

/** Both periods if given; else the one given and the newest, or the two newest. The earlier comes first. */
function choosePeriods(
  context: Context,
  root: string,
  from: string | undefined,
  to: string | undefined,
): [Period, Period] {
  const last = to === undefined ? requireNewestPeriod(context, root) : requirePeriod(context, root, to);
  const first =
    from === undefined ? listPeriods(context.host, root).at(-2) : requirePeriod(context, root, from);
  if (first === undefined) throw new CannotRun((texts) => texts.onePeriod);
  return first < last ? [first, last] : [last, first];
}

/**
 * The format, and the file to write: the one that `-o` names, or for a document one beside the later month's entries,
 * such as `jamforelse-2023-03-2023-04.docx`. No file for standard output, where the other formats go.
 */
function chooseFile(
  { host, messages }: Context,
  root: string,
  [from, to]: readonly [Period, Period],
  options: DiffOptions,
): { readonly format: DiffFormat; readonly file: string | undefined } {
  const { format, target } = chooseOutput(host, comparisonFormats, "text", options);
  const name = slugFrom(`${messages.diff.fileName} ${from} ${to}`);
  const usual = path.join(root, periodFolder(to), name);
  return { format, file: fileOf(target, usual, comparisonFormats[format]) };
}

interface WriteOptions extends Pick<DiffOptions, "force"> {
  readonly format: DiffFormat;
  /** Undefined for standard output. */
  readonly file: string | undefined;
  readonly reports: Reports;
}

/** Writes the comparison to a file, or to standard output. Throws a WriteError. */
async function write(
  context: Context,
  comparison: Comparison,
  { file, reports, format, force: isForced = false }: WriteOptions,
): Promise<void> {
  const { host, messages } = context;
  const looks =
    file === undefined
      ? { paint: paintFor(context, host.stdout), width: widthOf(host.stdout) }
      : { paint: createPaint(false), width: 80 };
  const layOut = async (): Promise<Document> => {
    const { from, to, others } = reports;
    return buildComparison(comparison, {
      messages: messagesIn(comparison.language),
      layout: to.programme.layout,
      sourcesHash: hashSources(from, to, ...others),
      date: sourceDate(host),
    });
  };
  const view = comparisonFormats[format];
  const result = { comparison, host, messages, ...looks, layOut };
  if (file === undefined) {
    host.stdout.write(await view.write(result));
    return;
  }
  const bytes = await writeOutput(view, result);
  const reason = isForced ? undefined : reasonToKeep(host, file);
  if (reason) throw new CannotRun(reason);
  host.replaceFile(file, bytes);
  say(context, messages.diff.written(displayPath(host, file)));
}

/** Says which of the differences to fail on were found, and returns the exit code. */
function conclude(
  { host, messages }: Context,
  { summary }: Comparison,
  shown: Comparison,
  { exitCode, failOn }: DiffOptions,
): ExitCode {
  const words = documentWords[messages.language];
  const wordOf = (outcome: FailureOutcome): string =>
    outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
  const failures = failOn.filter((outcome) => summary.followUp[outcome] > 0);
  if (failures.length > 0) {
    const counts = failures.map((outcome) => [wordOf(outcome), summary.followUp[outcome]] as const);
    host.stderr.write(`${messages.diff.failed(counts)}\n`);
  }
  return failures.length > 0 || (exitCode && isDifferent(shown)) ? 1 : 0;
}
