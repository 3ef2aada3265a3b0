import type { Entry, Milestone } from "../model/entry.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";

/**
 * The milestones that a new entry takes along from the entries before it, the newest first: those that are not done.
 * An entry with nothing to report that lists none says nothing of them, and the one before it counts.
 */
export function openMilestones(earlier: Iterable<Entry>): Milestone[] {
  for (const { nothingToReport, milestones } of earlier) {
    if (nothingToReport && milestones.length === 0) continue;
    // Personal data in last month's file is not copied into the next.
    return milestones
      .filter(({ done }) => !done)
      .map((milestone) => ({ ...milestone, name: maskPersonalData(milestone.name) }));
  }
  return [];
}
