import type { ComparisonSummary, FollowUpCounts, FollowUpOutcome, WorkstreamChange } from "./changes.ts";

/** Counts the changes of workstreams by kind. */
export function summarize(workstreams: readonly WorkstreamChange[]): ComparisonSummary {
  const changes = count(
    ["unchanged", "changed", "added", "removed", "renamed", "missing"],
    workstreams.map(({ change }) => change),
  );
  return {
    workstreams: { ...changes, moved: workstreams.filter(({ moved }) => moved).length },
    statuses: workstreams.filter(({ status }) => status && status.from !== status.to).length,
    milestones: count(
      ["new", "returned", "moved", "renamed", "done", "reopened", "gone"],
      workstreams.flatMap(({ milestones }) => milestones.map(({ change }) => change)),
    ),
    followUp: countFollowUp(workstreams),
    sections: count(
      ["new", "edited", "same", "empty"],
      workstreams.flatMap(({ sections }) => sections.map(({ state }) => state)),
    ),
  };
}

/** All outcomes, in the order in which views show them. */
export const outcomes: readonly FollowUpOutcome[] = [
  "done",
  "partly",
  "ongoing",
  "delayed",
  "dropped",
  "unanswered",
];

/** Counts the planned items of workstreams by outcome. */
export function countFollowUp(workstreams: readonly WorkstreamChange[]): FollowUpCounts {
  const items = workstreams.flatMap(({ followUp }) => followUp);
  return {
    planned: items.length,
    ...count(
      outcomes,
      items.map(({ outcome }) => outcome),
    ),
    mentioned: items.filter(({ mention }) => mention).length,
    carriedOver: items.filter(({ carriedOver }) => carriedOver > 0).length,
  };
}

function count<K extends string>(kinds: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = kinds.map((kind): [K, number] => [kind, found.filter((other) => other === kind).length]);
  // The entries have every kind as a key, which the type of fromEntries does not say.
  return Object.fromEntries(counts) as Record<K, number>;
}
