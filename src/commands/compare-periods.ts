import { beginsBefore } from "../diff/begins-before.ts";
import type { Comparison } from "../diff/changes.ts";
import { compareReports } from "../diff/compare-reports.ts";
import { buildComparison } from "../document/build-comparison.ts";
import type { Document } from "../document/document.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { LoadedSpan, Reports } from "./load-span.ts";

/** How many months before the earlier report are looked at, unless something began before them. */
const monthsBack = 12;

/** Compares two reports. Reads earlier months as long as a milestone or an item of the comparison may have begun in them. */
export function compareFarBack({ from, to, others, earlier, readEarlier }: LoadedSpan): {
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

/** Lays a comparison out as a document, in the programme's language. `date` is that of the document, if one is set. */
export function layOutComparison(
  comparison: Comparison,
  { from, to, others }: Reports,
  date: string | undefined,
): Document {
  return buildComparison(comparison, {
    messages: messagesIn(comparison.language),
    layout: to.programme.layout,
    sourcesHash: hashSources(from, to, ...others),
    date,
  });
}
