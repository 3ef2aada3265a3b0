import type { Comparison, WorkstreamChange, WorkstreamChangeKind } from "./changes.ts";

/** Where a workstream is in one of the reports only, there is nothing that its parts could change about that. */
const final: readonly WorkstreamChangeKind[] = ["added", "removed", "missing"];

/** A workstream with what its parts make of it: renamed, changed or unchanged. */
export function resolveChange(workstream: WorkstreamChange): WorkstreamChange {
  if (final.includes(workstream.change)) return workstream;
  if (workstream.previousName !== undefined) return { ...workstream, change: "renamed" };
  return { ...workstream, change: hasNews(workstream) ? "changed" : "unchanged" };
}

/** That a planned item is unanswered is no change: the later report then says nothing of it. */
function hasNews({ moved, status, milestones, followUp, sections }: WorkstreamChange): boolean {
  return (
    moved !== undefined ||
    status !== undefined ||
    milestones.length > 0 ||
    followUp.some(({ outcome }) => outcome !== "unanswered") ||
    sections.some(({ state }) => state !== "same")
  );
}

/** Whether the two reports differ in anything that the comparison shows. */
export function isDifferent({ workstreams }: Comparison): boolean {
  return workstreams.some(({ change }) => change !== "unchanged");
}

/** Whether there is something to say of a workstream. That a planned item is unanswered is no change, but is said. */
export function isReported({ change, followUp }: WorkstreamChange): boolean {
  return change !== "unchanged" || followUp.length > 0;
}
