import type { Messages } from "../../messages/messages.ts";
import type { Comparison, WorkstreamChange } from "../changes.ts";
import { describeCarriedOver, describeCounts, describeOutcome } from "./describe-follow-up.ts";
import { describeMilestone, describeNotes, describeStatus } from "./describe-structure.ts";

/** One thing to know of a comparison, with what it is made of. */
export interface Point {
  readonly text: string;
  readonly details: readonly string[];
}

/** What a steering group wants to know first: what became of the plans, which dates moved, who reports. */
export function pointsAtAGlance(comparison: Comparison, messages: Messages): Point[] {
  const { summary, workstreams } = comparison;
  const { diff } = messages;
  const moved = workstreams.flatMap(({ name, milestones }) =>
    milestones
      .filter(({ change }) => change === "moved")
      .map((milestone) => `${name}: ${describeMilestone(milestone, messages)}`),
  );
  const namedNotes = (workstream: WorkstreamChange): string[] =>
    describeNotes(workstream, messages).map((note) => `${workstream.name} – ${note}`);
  const statuses = workstreams.flatMap(({ name, status }) =>
    status ? [`${name}: ${describeStatus(status, messages)}`] : [],
  );
  return [
    ...followUpPoint(comparison, messages),
    ...countPoint(diff.milestones, summary.milestones, diff.milestoneCount, moved),
    ...(statuses.length === 0 ? [] : [{ text: `${diff.status}:`, details: statuses }]),
    ...countPoint(diff.structure, summary.workstreams, diff.structureCount, workstreams.flatMap(namedNotes)),
    ...countPoint(diff.texts, summary.sections, diff.sectionCount),
  ];
}

/** How many planned items there are of each outcome, and by name those that will be late or not done. */
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

/** “Milstolpar: 1 ny, 2 nådda”, without the kinds of which there are none; nothing where there are none at all. */
function countPoint<K extends string>(
  title: string,
  counts: Readonly<Record<K, number>>,
  words: Readonly<Partial<Record<K, (count: number) => string>>>,
  details: readonly string[] = [],
): Point[] {
  // The words are listed by kind, so the keys are kinds.
  const kinds = Object.keys(words) as K[];
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? [words[kind]?.(counts[kind]) ?? ""] : []));
  return parts.length === 0 ? [] : [{ text: `${title}: ${parts.join(", ")}`, details }];
}
