import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Comparison, Layer } from "../compare/changes.ts";
import { compareReports } from "../compare/compare-reports.ts";
import { selectLayer } from "../compare/select-layer.ts";
import { isDifferent } from "../compare/settle-change.ts";
import { createPaint } from "../diagnostics/paint.ts";
import { documentWords } from "../language/document-words.ts";
import { loadProgramme, readReports } from "../load-report.ts";
import type { Period } from "../model/period.ts";
import { printComparison } from "../print/print-comparison.ts";
import { printComparisonJson } from "../print/print-comparison-json.ts";
import { listPeriods } from "../workspace.ts";
import {
  type Context,
  displayPath,
  type ExitCode,
  paintFor,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  say,
  showDiagnostics,
  widthOf,
} from "./context.ts";

export type DiffFormat = "text" | "json";
export type DiffLayer = Layer;
export type FailureOutcome = "delayed" | "dropped" | "unanswered";

export interface DiffOptions {
  readonly format: DiffFormat;
  readonly output?: string;
  /** The one layer to show; all where undefined. */
  readonly only: DiffLayer | undefined;
  /** Whether it is a failure that the two differ. */
  readonly exitCode: boolean;
  /** The outcomes of planned items that are a failure. */
  readonly failOn: readonly FailureOutcome[];
}

/** Loads two periods and those that tell what became of the plans, compares them, and shows how they differ. */
export function diff(
  context: Context,
  fromArgument: string | undefined,
  toArgument: string | undefined,
  options: DiffOptions,
): ExitCode {
  const root = requireWorkspace(context);
  const [from, to] = choosePeriods(context, root, fromArgument, toArgument);
  const compared = compare(context, root, from, to);
  if (!compared) return 1;
  const shown = options.only === undefined ? compared : selectLayer(compared, options.only);
  write(context, shown, options);
  return conclude(context, compared, shown, options);
}

/** The comparison of two periods; undefined, and the reason is shown, where their files cannot be read. */
function compare(context: Context, root: string, first: Period, last: Period): Comparison | undefined {
  const { host } = context;
  const { value: programme, diagnostics, sources } = loadProgramme(host, root);
  if (!programme) {
    showDiagnostics(context, host.stderr, root, diagnostics, sources);
    return undefined;
  }
  const periods = listPeriods(host, root);
  const between = periods.filter((period) => first <= period && period <= last);
  const read = readReports(host, root, programme, between);
  showDiagnostics(context, host.stderr, root, read.diagnostics, read.sources);
  const from = read.value?.find(({ period }) => period === first);
  const to = read.value?.find(({ period }) => period === last);
  if (!read.value || !from || !to) return undefined;
  // Earlier months only say how long an item has been taken along: one that cannot be read says nothing.
  const earlier = periods.filter((period) => period < first).slice(-monthsBack);
  const others = earlier.flatMap((period) => readReports(host, root, programme, [period]).value ?? []);
  return compareReports(from, to, [...others, ...read.value]);
}

/** How many months before the earlier report are looked at. */
const monthsBack = 12;

/** Both as given; else the one given with the newest, or the two newest. The earlier comes first. */
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

/** To the file that was named, or to standard output. */
function write(context: Context, comparison: Comparison, { format, output }: DiffOptions): void {
  const { host, messages } = context;
  const isFile = output !== undefined && output !== "-";
  const ending = format === "json" ? ".json" : ".txt";
  if (isFile && /\.ya?ml$/i.test(output))
    throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
  const looks = isFile
    ? { paint: createPaint(false), width: 80 }
    : { paint: paintFor(context, host.stdout), width: widthOf(host.stdout) };
  const text =
    format === "json" ? printComparisonJson(comparison) : printComparison(comparison, { messages, ...looks });
  if (!isFile) {
    host.stdout.write(text);
    return;
  }
  const file = path.resolve(host.folder, output);
  host.replaceFile(file, new TextEncoder().encode(text));
  say(context, messages.diff.written(displayPath(host, file)));
}

/** Says what the run was asked to fail on, and gives its exit code. */
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
