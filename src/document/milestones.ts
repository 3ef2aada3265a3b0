import type { DocumentWords } from "../messages/document-words.ts";
import type { Entry, Milestone } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { formatMonth, lastDay, shiftPeriod } from "../model/period.ts";
import type { Report, ReportPart } from "../model/report.ts";
import { type Block, words } from "./document.ts";

/** A milestone beside what the month before said of it. */
export interface FollowedMilestone extends Milestone {
  /** Undefined if the month before does not name it, or nobody knows. */
  readonly before: Milestone | undefined;
}

/** The entry that a workstream had the month before. */
export function entryBefore({ workstream }: ReportPart, previous: Report | undefined): Entry | undefined {
  return previous?.parts.find((part) => part.workstream.id === workstream.id)?.entry;
}

/** Finds each milestone of an entry in the entry of the month before: by its id, or else by its name. */
export function followMilestones(entry: Entry, before: Entry | undefined): FollowedMilestone[] {
  const known = before?.milestones ?? [];
  return entry.milestones.map((milestone) => ({
    ...milestone,
    before: known.find(({ id }) => id === milestone.id) ?? known.find(({ name }) => name === milestone.name),
  }));
}

/** The next milestone: of those that are not reached the one with the earliest date. */
export function nextMilestone(milestones: readonly FollowedMilestone[]): FollowedMilestone | undefined {
  const open = milestones.filter(({ done }) => !done);
  return open.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
}

/** Whether a milestone is not reached, and its date has come by the last day of the report's month. */
export function isOverdue({ done, due }: Milestone, period: Period): boolean {
  return !done && due <= lastDay(period);
}

/** Says in words how a milestone stands. It was reached late if its month had passed when it was still open. */
function stateOf({ done, due, before }: FollowedMilestone, period: Period, fixed: DocumentWords): string {
  if (!done) return isOverdue({ done, due } as Milestone, period) ? fixed.overdue : fixed.notReached;
  const wasOpen = before !== undefined && !before.done;
  return wasOpen && due.slice(0, 7) < period ? fixed.reachedLate : fixed.reached;
}

/** Whether the milestones of a report have a column for last month's dates: in all tables, so that they are alike, or in none. */
export function hasDatesBefore({ parts }: Report, previous: Report | undefined): boolean {
  return parts.some((part) => {
    const before = entryBefore(part, previous);
    return part.entry && followMilestones(part.entry, before).some((milestone) => milestone.before);
  });
}

/** Builds the table of an entry's milestones. */
export function milestoneTable(
  entry: Entry,
  before: Entry | undefined,
  { period, hasDates, words: fixed, language }: MilestoneWords,
): Block[] {
  if (entry.milestones.length === 0) return [];
  const month = formatMonth(shiftPeriod(period, -1), language);
  const header = [fixed.milestone, fixed.due, ...(hasDates ? [fixed.dueIn(month)] : []), fixed.state];
  const rows = followMilestones(entry, before).map((milestone) => [
    milestone.name,
    milestone.due,
    ...(hasDates ? [milestone.before?.due ?? ""] : []),
    stateOf(milestone, period, fixed),
  ]);
  const cells = (texts: readonly string[]) => texts.map((text) => [words(text)]);
  return [{ role: "table", header: cells(header), rows: rows.map(cells) }];
}

export interface MilestoneWords {
  readonly period: Period;
  readonly hasDates: boolean;
  readonly words: DocumentWords;
  readonly language: "sv" | "en";
}
