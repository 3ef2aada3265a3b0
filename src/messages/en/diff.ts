import type { DiffTexts } from "../diff-texts.ts";
import { fieldWords } from "../field-words.ts";
import { listWords } from "../list-words.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Comparison: ${from} → ${to}`,
  missingPeriods: (periods) => `There is no report in between for ${listWords(periods, "or")}.`,
  noChange: "The months do not differ.",
  unchanged: (names) => `Without changes: ${names.join("; ")}.`,
  rest: "Without changes",
  noRest: "Every workstream has changes.",
  atAGlance: "At a glance",
  followUp: {
    title: "Follow-up",
    planned: (count) => (count === 1 ? "one planned item" : `${count} planned items`),
    mentioned: (count) => `Not answered, but mentioned in the workstreams' texts: ${count}.`,
    carriedOver: (count, times) =>
      `${count === 1 ? "One item was" : `${count} items were`} carried over to another month, ${times === 1 ? "once" : `${times} times`} in all.`,
    askedIn: (outcome, period) => `${outcome} in ${period}`,
    delayedAgain: (times) => `delayed for the ${ordinals[times] ?? `${times}th`} time`,
    plannedSince: (period) => `planned since ${period}`,
    comment: (text) => `Comment: ${text}`,
    mention: (field, sentence) => `Mentioned in ${fieldWords.en[field].subject.toLowerCase()}: “${sentence}”`,
  },
  milestones: "Milestones",
  milestoneCount: {
    new: (count) => `${count} new`,
    moved: (count) => `${count} moved`,
    done: (count) => `${count} reached`,
    reopened: (count) => `${count} no longer reached`,
    gone: (count) => `${count} no longer there`,
  },
  milestone: {
    new: (name, due) => `${name} – new, due ${due}`,
    gone: (name, due) => `${name} – no longer there (due ${due})`,
    done: (name) => `${name} – reached`,
    reopened: (name, due) => `${name} – no longer reached, due ${due}`,
  },
  milestoneMoved: (name, from, to, days) =>
    `${name} – moved from ${from} to ${to} (${Math.abs(days) === 1 ? "one day" : `${Math.abs(days)} days`} ${days > 0 ? "later" : "earlier"})`,
  status: "Status",
  structure: "Workstreams",
  structureCount: {
    added: (count) => `${count} new`,
    removed: (count) => `${count} no longer there`,
    renamed: (count) => `${count} renamed`,
    moved: (count) => `${count} moved`,
    missing: (count) => `${count} without an entry`,
  },
  workstream: {
    added: "new in the report",
    removed: "no longer in the report",
    missing: "the entry is missing or not written yet",
  },
  renamed: (previousName) => `formerly ${previousName}`,
  moved: (from, to) => `moved from place ${from} to place ${to}`,
  texts: "Texts",
  sectionCount: {
    new: (count) => `${count} new`,
    edited: (count) => `${count} edited`,
    same: (count) => `${count} the same as last time`,
    empty: (count) => `${count} removed`,
  },
  state: { new: "new", edited: "edited", same: "the same text as last time", empty: "removed" },
  wordCount: (added, removed) => `+${added} −${removed} words`,
  paragraph: { edited: "Edited:", added: "Added:", removed: "Removed:" },
  movedHere: (move) => `Moved here (${move}):`,
  movedAway: (move) => `Moved away (${move}):`,
  failed: (counts) =>
    `The follow-up has ${listWords(
      counts.map(([outcome, count]) => `${count} ${count === 1 ? "item" : "items"} with “${outcome}”`),
      "and",
    )}, which --fail-on does not allow.`,
  written: (file) => `Wrote ${file}.`,
  fileName: "comparison",
};

const ordinals: Readonly<Record<number, string>> = {
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  6: "sixth",
  7: "seventh",
  8: "eighth",
  9: "ninth",
  10: "tenth",
  11: "eleventh",
  12: "twelfth",
};
