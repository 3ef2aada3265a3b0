import { buildTrend } from "../document/build-trend.ts";
import type { Document } from "../document/document.ts";
import { buildHistory } from "../history/build-history.ts";
import type { History } from "../history/history.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { LoadedSpan, Reports } from "./load-span.ts";

/** How many months before the first one are looked at: what they planned is followed up in the first one. */
const monthsBack = 12;

/** Builds how a programme has gone, of every month of a span and of those before it that planned something for it. */
export function followProgramme({ from, to, others, earlier, readEarlier }: LoadedSpan): {
  readonly history: History;
  readonly reports: Reports;
} {
  const reports = { from, to, others: [...readEarlier(earlier.slice(-monthsBack)), ...others] };
  return { history: buildHistory(from, to, reports.others), reports };
}

/** Lays a history out as a document, in the programme's language. `date` is that of the document, if one is set. */
export function layOutTrend(
  history: History,
  { from, to, others }: Reports,
  date: string | undefined,
): Document {
  return buildTrend(history, {
    messages: messagesIn(history.language),
    layout: to.programme.layout,
    words: to.programme.words,
    sourcesHash: hashSources(from, to, ...others),
    date,
  });
}
