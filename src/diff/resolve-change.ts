import type { Comparison, WorkstreamChange, WorkstreamChangeKind } from "./changes.ts";

/** The changes of a workstream that only one of the reports has: these do not depend on its status, plans or texts. */
const final: readonly WorkstreamChangeKind[] = ["added", "removed", "missing"];

/** Sets `change` of a workstream in both reports to renamed, changed or unchanged, from its other fields. */
export function resolveChange(workstream: WorkstreamChange): WorkstreamChange {
  if (final.includes(workstream.change)) return workstream;
  if (workstream.previousName !== undefined) return { ...workstream, change: "renamed" };
  return { ...workstream, change: hasNews(workstream) ? "changed" : "unchanged" };
}

/** Whether a workstream has changes. An unanswered item is no change, since the later report says nothing about it. */
function hasNews(workstream: WorkstreamChange): boolean {
  const { moved, names, nothingToReport, status, milestones, followUp, sections } = workstream;
  return (
    moved !== undefined ||
    names.length > 0 ||
    nothingToReport !== undefined ||
    status !== undefined ||
    milestones.length > 0 ||
    followUp.some(({ outcome }) => outcome !== "unanswered") ||
    sections.some(({ state }) => state !== "same")
  );
}

/** Whether the two reports differ in anything that the comparison shows. */
export function isDifferent({ month, workstreams }: Comparison): boolean {
  return month !== undefined || workstreams.some(({ change }) => change !== "unchanged");
}

/**
 * Whether a comparison reports on a workstream: if it has changed, has planned items, also unanswered ones, or lacks an
 * entry.
 */
export function isReported({ change, followUp, unwrittenIn }: WorkstreamChange): boolean {
  return change !== "unchanged" || followUp.length > 0 || unwrittenIn.length > 0;
}
