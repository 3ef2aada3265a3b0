import path from "node:path";
import { slugFrom } from "../swedish/slug.ts";
import { periodFolder } from "../workspace/paths.ts";
import { chooseSpan, requireWorkspace } from "./choose-period.ts";
import type { Context, ExitCode } from "./context.ts";
import { sourceDate } from "./document-file.ts";
import { followProgramme, layOutTrend } from "./follow-programme.ts";
import { loadSpan } from "./load-span.ts";
import { chooseOutput, fileOf, type OutputOptions } from "./named-output.ts";
import { type TrendFormat, trendFormats } from "./output-formats.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import { writeView } from "./write-view.ts";

export interface TrendOptions extends OutputOptions<TrendFormat> {
  /** Whether to overwrite a file that someone has edited, or that millrep did not write. */
  readonly force?: boolean;
}

/** Shows how a programme has gone from one period to another: every month in between counts. */
export async function trend(
  context: Context,
  fromArgument: string | undefined,
  toArgument: string | undefined,
  options: TrendOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const [from, to] = chooseSpan(context, root, [fromArgument, toArgument], (known) => known.at(0));
  const { format, target } = chooseOutput(host, trendFormats, "text", options);
  const name = slugFrom(`${messages.trend.fileName} ${from} ${to}`);
  const file = fileOf(target, path.join(root, periodFolder(to), name), trendFormats[format]);
  const { loaded, diagnostics, texts } = loadSpan(host, root, from, to);
  showDiagnostics(context, host.stderr, root, diagnostics, texts);
  if (!loaded) return 1;
  const { history, reports } = followProgramme(loaded);
  const layOut = async () => layOutTrend(history, reports, sourceDate(host));
  await writeView(context, trendFormats[format], {
    result: (looks) => ({ history, host, messages, ...looks, layOut }),
    file,
    isForced: options.force ?? false,
    written: messages.trend.written,
  });
  return 0;
}
