import { documentWords } from "../../messages/document-words.ts";
import { fieldWords } from "../../messages/field-words.ts";
import type { Messages } from "../../messages/messages.ts";
import type { MilestoneChange, SectionChange, WorkstreamChange } from "../changes.ts";

/** Returns a workstream's name with its abbreviation, as in its heading in the report. */
export function describeName({ name, abbreviation }: WorkstreamChange): string {
  return abbreviation === undefined ? name : `${name} (${abbreviation})`;
}

/** Returns what happened to a workstream itself: that it is new or gone, or has another name or place. */
export function describeNotes(
  { change, previousName, moved }: WorkstreamChange,
  { diff }: Messages,
): string[] {
  return [
    ...(change === "added" || change === "removed" || change === "missing" ? [diff.workstream[change]] : []),
    ...(previousName === undefined ? [] : [diff.renamed(previousName)]),
    ...(moved ? [diff.moved(moved.from, moved.to)] : []),
  ];
}

/** Returns what became of one milestone. */
export function describeMilestone({ name, change, due, days }: MilestoneChange, { diff }: Messages): string {
  if (change === "moved") return diff.milestoneMoved(name, due.from, due.to, days);
  return diff.milestone[change](name, due.to);
}

/** Returns the old and the new status in words, with a dash for a status that is not given. */
export function describeStatus(
  { from, to }: NonNullable<WorkstreamChange["status"]>,
  { language }: Messages,
): string {
  const { statuses } = documentWords[language];
  const word = (value: typeof from): string => (value === undefined ? "–" : statuses[value]);
  return `${word(from)} → ${word(to)}`;
}

/** Returns “Planering: ändrad (+49 −62 ord)”: how a text as a whole has changed. */
export function describeSection(
  { field, state, words }: SectionChange,
  { diff, language }: Messages,
): string {
  const count = state === "same" ? "" : ` (${diff.wordCount(words.added, words.removed)})`;
  return `${fieldWords[language][field].name}: ${diff.state[state]}${count}`;
}
