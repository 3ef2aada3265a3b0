import type { MilestoneChange, WorkstreamChange } from "../compare/changes.ts";
import { printable } from "../diagnostics/printable.ts";
import { documentWords } from "../language/document-words.ts";
import type { Messages } from "../language/messages.ts";

/** What became of one milestone. */
export function printMilestone({ name, change, due, days }: MilestoneChange, { diff }: Messages): string {
  const shown = printable(name);
  if (change === "moved") return diff.milestoneMoved(shown, due.from, due.to, days);
  return diff.milestone[change](shown, due.to);
}

/** The old status and the new one, in words; a dash where there was or is none. */
export function printStatus(
  { from, to }: NonNullable<WorkstreamChange["status"]>,
  { language }: Messages,
): string {
  const { statuses } = documentWords[language];
  const word = (value: typeof from): string => (value === undefined ? "–" : statuses[value]);
  return `${word(from)} → ${word(to)}`;
}
