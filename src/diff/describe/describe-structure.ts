import { documentWords } from "../../messages/document-words.ts";
import { fieldWords } from "../../messages/field-words.ts";
import type { Messages } from "../../messages/messages.ts";
import type { MilestoneChange, SectionChange, WorkstreamChange } from "../changes.ts";

/** A workstream's name with its abbreviation, as its heading in the report has it. */
export function describeName({ name, abbreviation }: WorkstreamChange): string {
  return abbreviation === undefined ? name : `${name} (${abbreviation})`;
}

/** What happened to a workstream itself: that it is new, has another name or place; nothing where nothing did. */
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

/** What became of one milestone. */
export function describeMilestone({ name, change, due, days }: MilestoneChange, { diff }: Messages): string {
  if (change === "moved") return diff.milestoneMoved(name, due.from, due.to, days);
  return diff.milestone[change](name, due.to);
}

/** The old status and the new one, in words; a dash where there was or is none. */
export function describeStatus(
  { from, to }: NonNullable<WorkstreamChange["status"]>,
  { language }: Messages,
): string {
  const { statuses } = documentWords[language];
  const word = (value: typeof from): string => (value === undefined ? "–" : statuses[value]);
  return `${word(from)} → ${word(to)}`;
}

/** “Planering: ändrad (+49 −62 ord)”: what became of a text as a whole. */
export function describeSection(
  { field, state, words }: SectionChange,
  { diff, language }: Messages,
): string {
  const count = state === "same" ? "" : ` (${diff.wordCount(words.added, words.removed)})`;
  return `${fieldWords[language][field].name}: ${diff.state[state]}${count}`;
}
