import path from "node:path";
import { expectedItems } from "../follow-up/expected-items.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { openMilestones } from "../scaffold/open-milestones.ts";
import type { LastEntry, UnansweredItem } from "../scaffold/scaffold-entry.ts";
import { entryPath, listPeriods } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** The newest file that a workstream has written before a period. */
export interface LastFile {
  readonly writtenIn: Period;
  /** Relative to the workspace. */
  readonly file: string;
  /** Undefined if the file cannot be read as an entry. */
  readonly entry: Entry | undefined;
}

/** Finds the newest entry of a workstream before a period; undefined if there is none. */
export function findLastEntry(workspace: Snapshot, period: Period, id: string): LastFile | undefined {
  // What a published month planned is what was sent out.
  const { files, root } = workspace.published;
  const isThere = (earlier: Period): boolean => {
    const contents = files.readFile(path.join(root, entryPath(earlier, id)));
    return "bytes" in contents || contents.problem !== "missing";
  };
  const writtenIn = listPeriods(files, root).findLast((earlier) => earlier < period && isThere(earlier));
  if (writtenIn === undefined) return undefined;
  const file = entryPath(writtenIn, id);
  return { writtenIn, file, entry: workspace.published.readEntry(file).value?.entry };
}

/** What a workstream's newest entry before a period leaves to the next; undefined where there is none that can be read. */
export function readLastEntry(
  workspace: Snapshot,
  { language }: Programme,
  period: Period,
  id: string,
): LastEntry | undefined {
  const { writtenIn, entry } = findLastEntry(workspace, period, id) ?? {};
  if (writtenIn === undefined || !entry) return undefined;
  return {
    writtenIn,
    items: listItemsToAnswer(entry, language),
    milestones: openMilestones(workspace.earlierEntries(id, period)),
    status: entry.status,
  };
}

/** Lists the items that the entry after an entry must answer for, with the outcome of those that are older than its plan. */
export function listItemsToAnswer({ plan, followUp }: Entry, language: Language): UnansweredItem[] {
  return expectedItems(plan, followUp, language).map(({ planned, leadIn, carried }) => ({
    // Personal data in last month's file is not copied into the next.
    planned: maskPersonalData(planned),
    leadIn: leadIn === undefined ? undefined : maskPersonalData(leadIn),
    carriedOver: carried?.outcome,
  }));
}
