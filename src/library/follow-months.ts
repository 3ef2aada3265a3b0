import { chooseSpan } from "../commands/choose-period.ts";
import type { Context } from "../commands/context.ts";
import { sourceDate } from "../commands/document-file.ts";
import { followProgramme, layOutTrend } from "../commands/follow-programme.ts";
import { loadSpan } from "../commands/load-span.ts";
import { printTrendJson } from "../print/print-trend-json.ts";
import type { CompiledDocument, FormatOptions } from "./face.d.ts";
import type { TrendOutput } from "./generated/outputs.d.ts";
import { readOutput, refuseFiles } from "./output.ts";
import { type Span, writeMonths } from "./write-months.ts";

/** Tells how a programme has gone. Throws a CannotRun where there is no month, and a MillrepError where one cannot be read. */
export async function followMonths(context: Context, root: string, span: Span): Promise<TrendOutput> {
  return readOutput(printTrendJson(follow(context, root, span).history));
}

/** The same as a document. */
export async function compileHistory(
  context: Context,
  root: string,
  span: Span,
  options: FormatOptions,
): Promise<CompiledDocument> {
  const { history, reports } = follow(context, root, span);
  const document = layOutTrend(history, reports, sourceDate(context.host));
  return writeMonths(context, context.messages.trend.fileName, reports, document, options);
}

function follow(context: Context, root: string, span: Span): ReturnType<typeof followProgramme> {
  const [first, last] = chooseSpan(context, root, span, (known) => known.at(0));
  const read = loadSpan(context.host, root, first, last);
  if (!read.loaded) throw refuseFiles(context, root, read);
  return followProgramme(read.loaded);
}
