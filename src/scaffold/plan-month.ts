import type { Period } from "../model/parse-period.ts";
import { nameIn, type Programme } from "../model/programme.ts";
import { reportingWorkstreams } from "../model/report.ts";
import { type LastEntry, scaffoldEntry } from "./scaffold-entry.ts";

export interface NewFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}

/** Plans the new entries of a month, one for each workstream that reports in it. Both functions take a workstream's id. */
export function planMonth(
  programme: Programme,
  period: Period,
  pathOf: (id: string) => string,
  lastEntryOf: (id: string) => LastEntry | undefined,
): NewFile[] {
  const { language } = programme;
  return reportingWorkstreams(programme, period).map((workstream) => {
    const { id } = workstream;
    const input = { id, name: nameIn(workstream, period), period, language, lastEntry: lastEntryOf(id) };
    return { path: pathOf(id), text: scaffoldEntry(input) };
  });
}
