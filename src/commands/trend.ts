import path from "node:path";
import { buildTrend } from "../document/build-trend.ts";
import type { Document } from "../document/document.ts";
import { buildHistory } from "../history/build-history.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { hashSources } from "../model/hash-sources.ts";
import { slugFrom } from "../swedish/slug.ts";
import { periodFolder } from "../workspace/paths.ts";
import { chooseSpan, requireWorkspace } from "./choose-period.ts";
import type { Context, ExitCode } from "./context.ts";
import { sourceDate } from "./document-file.ts";
import { loadSpan } from "./load-span.ts";
import { chooseOutput, fileOf, type OutputOptions } from "./named-output.ts";
import { type TrendFormat, trendFormats } from "./output-formats.ts";
import { writeView } from "./write-view.ts";

export interface TrendOptions extends OutputOptions<TrendFormat> {
  /** Whether to overwrite a file that someone has edited, or that millrep did not write. */
  readonly force?: boolean;
}

/** How many months before the first one are looked at: what they planned is followed up in the first one. */
const monthsBack = 12;

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
  const loaded = loadSpan(context, root, from, to);
  if (!loaded) return 1;
  const others = [...loaded.readEarlier(loaded.earlier.slice(-monthsBack)), ...loaded.others];
  const history = buildHistory(loaded.from, loaded.to, others);
  const layOut = async (): Promise<Document> =>
    buildTrend(history, {
      messages: messagesIn(history.language),
      layout: loaded.to.programme.layout,
      words: loaded.to.programme.words,
      sourcesHash: hashSources(loaded.from, loaded.to, ...others),
      date: sourceDate(host),
    });
  await writeView(context, trendFormats[format], {
    result: (looks) => ({ history, host, messages, ...looks, layOut }),
    file,
    isForced: options.force ?? false,
    written: messages.trend.written,
  });
  return 0;
}
