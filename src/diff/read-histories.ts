import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report, ReportPart } from "../model/report.ts";
import { seenText } from "../yaml/seen-text.ts";
import { isUnwritten } from "./written-text.ts";

/** A workstream's part of the report of a period. */
export interface DatedPart {
  readonly period: Period;
  readonly part: ReportPart;
}

/** The parts of each workstream in the reports, by its id, the oldest first. */
export type Histories = ReadonlyMap<string, readonly DatedPart[]>;

/** Sorts the parts of reports by workstream, up to a period. Of several reports of one period, the last one counts. */
export function readHistories(reports: readonly Report[], upTo: Period): Histories {
  const byPeriod = new Map(reports.map((report): [Period, Report] => [report.period, report]));
  const inOrder = [...byPeriod.values()].sort((one, other) => (one.period < other.period ? -1 : 1));
  const histories = new Map<string, DatedPart[]>();
  for (const { period, parts } of inOrder) {
    if (period > upTo) continue;
    for (const part of parts) {
      const { id } = part.workstream;
      const history = histories.get(id) ?? [];
      history.push({ period, part });
      histories.set(id, history);
    }
  }
  return joinRenumbered(histories);
}

/**
 * Joins a workstream that ended and one that begins later under the same name: a reader sees one, whose id somebody has
 * changed. It has the later id.
 */
function joinRenumbered(histories: ReadonlyMap<string, readonly DatedPart[]>): Histories {
  const joined = new Map(histories);
  const ended = new Map<string, string>();
  const byBeginning = [...histories].sort(([, one], [, other]) =>
    beginningOf(one) < beginningOf(other) ? -1 : 1,
  );
  for (const [id, parts] of byBeginning) {
    const [first, last] = [parts.at(0), parts.at(-1)];
    const earlierId = ended.get(seenText(first?.part.name ?? ""));
    const earlier = earlierId === undefined ? undefined : joined.get(earlierId);
    if (earlierId !== undefined && earlier && (earlier.at(-1)?.period ?? "") < beginningOf(parts)) {
      joined.set(id, [...earlier, ...parts]);
      joined.delete(earlierId);
    }
    if (last) ended.set(seenText(last.part.name), id);
  }
  return joined;
}

function beginningOf(parts: readonly DatedPart[]): string {
  return parts[0]?.period ?? "";
}

/** A part's entry; undefined if it is missing, or still as the scaffold wrote it, which nobody reports. */
export function writtenEntry({ entry }: ReportPart): Entry | undefined {
  return entry && !isUnwritten(entry) ? entry : undefined;
}
