import { choosePeriod, chooseSpan } from "../commands/choose-period.ts";
import { compareFarBack, layOutComparison } from "../commands/compare-periods.ts";
import { type Context, say } from "../commands/context.ts";
import { sourceDate } from "../commands/document-file.ts";
import { loadSincePublished } from "../commands/load-since-published.ts";
import { loadSpan, type Reports } from "../commands/load-span.ts";
import type { Comparison } from "../diff/changes.ts";
import { selectLayer } from "../diff/select-layer.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { printComparisonJson } from "../print/print-comparison-json.ts";
import { ownProgrammePath } from "../workspace/paths.ts";
import type { CompiledDocument, DiffOptions, FormatOptions } from "./face.d.ts";
import type { DiffOutput } from "./generated/outputs.d.ts";
import { readOutput, refuseFiles } from "./output.ts";
import { type Span, writeMonths } from "./write-months.ts";

/** Compares two months. Throws a CannotRun where there are no two, and a MillrepError where they cannot be read. */
export async function compareMonths(
  context: Context,
  root: string,
  span: Span,
  options: DiffOptions,
): Promise<DiffOutput> {
  return readOutput(printComparisonJson(compare(context, root, span, options).comparison));
}

/** The same as a document. */
export async function compileComparison(
  context: Context,
  root: string,
  span: Span,
  options: DiffOptions & FormatOptions,
): Promise<CompiledDocument> {
  const { comparison, reports } = compare(context, root, span, options);
  const document = layOutComparison(comparison, reports, sourceDate(context.host));
  return writeMonths(context, context.messages.diff.fileName, reports, document, options);
}

function compare(
  context: Context,
  root: string,
  [from, to]: Span,
  { only, sincePublished: isSincePublished = false }: DiffOptions,
): { readonly comparison: Comparison; readonly reports: Reports } {
  if (isSincePublished && to !== undefined) throw new CannotRun((texts) => texts.oneMonthOnly);
  const { compared, reports } = isSincePublished
    ? comparePublished(context, root, from)
    : compareTwo(context, root, [from, to]);
  return { comparison: only === undefined ? compared : selectLayer(compared, only), reports };
}

function compareTwo(context: Context, root: string, span: Span): ReturnType<typeof compareFarBack> {
  const [first, last] = chooseSpan(context, root, span, (known) => known.at(-2));
  const read = loadSpan(context.host, root, first, last);
  if (!read.loaded) throw refuseFiles(context, root, read);
  return compareFarBack(read.loaded);
}

function comparePublished(
  context: Context,
  root: string,
  argument: string | undefined,
): ReturnType<typeof compareFarBack> {
  const period = choosePeriod(context, root, argument);
  const read = loadSincePublished(context.host, root, period);
  if (!read.loaded) throw refuseFiles(context, root, read);
  const { compared, before, now, changedFields } = read.loaded;
  if (changedFields.length > 0)
    say(context, context.messages.diff.programmeChanged(ownProgrammePath(period), changedFields));
  return { compared, reports: { from: before, to: now, others: [] } };
}
