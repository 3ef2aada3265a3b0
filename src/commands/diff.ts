import path from "node:path";
import type { Comparison, Layer } from "../diff/changes.ts";
import { isDifferent } from "../diff/resolve-change.ts";
import { selectLayer } from "../diff/select-layer.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Period } from "../model/parse-period.ts";
import { slugFrom } from "../swedish/slug.ts";
import { ownProgrammePath, periodFolder } from "../workspace/paths.ts";
import { choosePeriod, chooseSpan, requireWorkspace } from "./choose-period.ts";
import { compareFarBack, layOutComparison } from "./compare-periods.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { sourceDate } from "./document-file.ts";
import { loadSincePublished } from "./load-since-published.ts";
import { loadSpan, type Reports } from "./load-span.ts";
import { chooseOutput, fileOf, type OutputOptions } from "./named-output.ts";
import { comparisonFormats, type DiffFormat } from "./output-formats.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import { writeView } from "./write-view.ts";

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
  /** Whether one period is compared with itself as it was published. */
  readonly isSincePublished: boolean;
}

/** Compares two periods, and shows how they differ and what became of the plans of the first. */
export async function diff(
  context: Context,
  fromArgument: string | undefined,
  toArgument: string | undefined,
  options: DiffOptions,
): Promise<ExitCode> {
  const root = requireWorkspace(context);
  if (options.isSincePublished) return diffSincePublished(context, root, [fromArgument, toArgument], options);
  const [from, to] = chooseSpan(context, root, [fromArgument, toArgument], (known) => known.at(-2));
  const { format, file } = chooseFile(context, root, [from, to], options);
  const { loaded, diagnostics, texts } = loadSpan(context.host, root, from, to);
  showDiagnostics(context, context.host.stderr, root, diagnostics, texts);
  if (!loaded) return 1;
  const { compared, reports } = compareFarBack(loaded);
  const shown = options.only === undefined ? compared : selectLayer(compared, options.only);
  await write(context, shown, { ...options, format, file, reports });
  return conclude(context, compared, shown, options);
}

/** Compares one period with itself as it was published. */
async function diffSincePublished(
  context: Context,
  root: string,
  [argument, other]: readonly (string | undefined)[],
  options: DiffOptions,
): Promise<ExitCode> {
  if (other !== undefined) throw new CannotRun((texts) => texts.oneMonthOnly);
  const period = choosePeriod(context, root, argument);
  const { host, messages } = context;
  const { loaded, diagnostics, texts } = loadSincePublished(host, root, period);
  showDiagnostics(context, host.stderr, root, diagnostics, texts);
  if (!loaded) return 1;
  const { compared, before, now, changedFields } = loaded;
  if (changedFields.length > 0)
    say(context, messages.diff.programmeChanged(ownProgrammePath(period), changedFields));
  const { format, file } = chooseFile(context, root, [period, period], options);
  const shown = options.only === undefined ? compared : selectLayer(compared, options.only);
  await write(context, shown, { ...options, format, file, reports: { from: before, to: now, others: [] } });
  return conclude(context, compared, shown, options);
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
  const layOut = async () => layOutComparison(comparison, reports, sourceDate(host));
  await writeView(context, comparisonFormats[format], {
    result: (looks) => ({ comparison, host, messages, ...looks, layOut }),
    file,
    isForced,
    written: messages.diff.written,
  });
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
