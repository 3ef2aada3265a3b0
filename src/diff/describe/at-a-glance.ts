import type { Messages } from "../../messages/messages.ts";
import type { Comparison, WorkstreamChange } from "../changes.ts";
import { describeCarriedOver, describeCounts, describeOutcome } from "./describe-follow-up.ts";
import { describeMilestoneShortly } from "./describe-milestone.ts";
import { describeNotes, describeStatus, earlierMonth } from "./describe-structure.ts";

/** One point of a comparison's summary, with its details. */
export interface Point {
  readonly text: string;
  readonly details: readonly string[];
}

/** Returns what a steering group wants to know first: what became of the plans, which dates moved, who reports. */
export function pointsAtAGlance(comparison: Comparison, messages: Messages): Point[] {
  const { summary, workstreams } = comparison;
  const { diff } = messages;
  const moved = workstreams.flatMap(({ name, milestones }) =>
    milestones
      .filter(({ change, days }) => change === "moved" || days !== 0)
      .map((milestone) => `${name}: ${describeMilestoneShortly(milestone, comparison, messages)}`),
  );
  const namedNotes = (workstream: WorkstreamChange): string[] =>
    describeNotes(workstream, comparison, messages).map((note) => `${workstream.name} – ${note}`);
  const statuses = workstreams.flatMap(({ name, status }) =>
    status ? [`${name}: ${describeStatus(status, comparison, messages)}`] : [],
  );
  return [
    ...followUpPoint(comparison, messages),
    ...countPoint(diff.milestones, summary.milestones, diff.milestoneCount, moved),
    ...(statuses.length === 0 ? [] : [{ text: `${diff.status}:`, details: statuses }]),
    ...countPoint(diff.structure, summary.workstreams, diff.structureCount, workstreams.flatMap(namedNotes)),
    ...textPoint(comparison, messages),
  ];
}

/** Returns the figures alone, for a view that shows in a table what is behind them. */
export function figuresOf(comparison: Comparison, messages: Messages): string[] {
  const { summary, workstreams } = comparison;
  const { diff } = messages;
  const { title, planned, mentioned } = diff.followUp;
  const counts = summary.followUp;
  const items = workstreams.flatMap(({ followUp }) => followUp);
  return [
    ...(counts.planned === 0
      ? []
      : [`${title}: ${planned(counts.planned)} (${describeCounts(counts, messages)})`]),
    ...(counts.mentioned > 0 ? [mentioned(counts.mentioned)] : []),
    ...describeCarriedOver(items, messages),
    ...[
      ...countPoint(diff.milestones, summary.milestones, diff.milestoneCount),
      ...countPoint(diff.structure, summary.workstreams, diff.structureCount),
      ...textPoint(comparison, messages),
    ].map(({ text }) => text),
  ];
}

function textPoint(comparison: Comparison, { diff, language }: Messages): Point[] {
  return countPoint(diff.texts, comparison.summary.sections, {
    new: diff.sectionCount.new,
    edited: diff.sectionCount.edited,
    same: (count) => diff.sameCount(count, earlierMonth(comparison, language)),
    empty: diff.sectionCount.empty,
  });
}

/** Counts the planned items of each outcome, and names those that are delayed or dropped. */
function followUpPoint(comparison: Comparison, messages: Messages): Point[] {
  const { summary, workstreams } = comparison;
  const { title, planned, mentioned } = messages.diff.followUp;
  const counts = summary.followUp;
  if (counts.planned === 0) return [];
  const late = workstreams.flatMap(({ name, followUp }) =>
    followUp
      .filter(({ outcome }) => outcome === "delayed" || outcome === "dropped")
      .map((item) => `${name} – ${describeOutcome(item, comparison, messages)}: ${item.planned}`),
  );
  const carried = describeCarriedOver(
    workstreams.flatMap(({ followUp }) => followUp),
    messages,
  );
  const details = [
    describeCounts(counts, messages),
    ...(counts.mentioned > 0 ? [mentioned(counts.mentioned)] : []),
    ...carried,
    ...late,
  ];
  return [{ text: `${title}: ${planned(counts.planned)}`, details }];
}

/** Builds “Milstolpar: 1 ny, 2 nådda” without the kinds whose count is 0; no point if there is nothing to say. */
function countPoint<K extends string>(
  title: string,
  counts: Readonly<Record<K, number>>,
  words: Readonly<Partial<Record<K, (count: number) => string>>>,
  details: readonly string[] = [],
): Point[] {
  // The keys of `words` are kinds, by its type.
  const kinds = Object.keys(words) as K[];
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? [words[kind]?.(counts[kind]) ?? ""] : []));
  if (parts.length + details.length === 0) return [];
  return [{ text: parts.length === 0 ? `${title}:` : `${title}: ${parts.join(", ")}`, details }];
}
