import type { DiffTexts } from "../diff-texts.ts";
import { fieldWords } from "../field-words.ts";
import { listWords } from "../list-words.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Comparison: ${from} → ${to}`,
  sincePublished: {
    title: (period, day) => `Changed in ${period} since the report was published on ${day}`,
    noChange: "Nothing has changed since then.",
    sides: { before: "as published", after: "now", oldText: "The text as it was published" },
  },
  programmeChanged: (file, keys) => `${file} has changed, too: ${listWords(keys, "and")}.`,
  missingPeriods: (periods) => `There is no report in between for ${listWords(periods, "or")}.`,
  noChange: {
    all: "The months do not differ.",
    structure: "Workstreams, statuses and milestones are the same.",
    followUp: "There are no planned items to follow up.",
    text: "The texts are the same.",
  },
  rest: {
    all: "Without changes",
    structure: "Without changes of workstream, status and milestones",
    followUp: "Without planned items",
    text: "Without changes in the texts",
  },
  noRest: "Every workstream stands above.",
  atAGlance: "At a glance",
  workstreamHeader: "Workstream",
  statusIn: (month) => `Status in ${month}`,
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
    mention: (field, sentence, period) =>
      `Mentioned in ${fieldWords.en[field].subject.toLowerCase()}${period === undefined ? "" : ` of ${period}`}: “${sentence}”`,
  },
  milestones: "Milestones",
  milestoneCount: {
    new: (count) => `${count} new`,
    returned: (count) => `${count} there again`,
    moved: (count) => `${count} moved`,
    renamed: (count) => `${count} renamed`,
    done: (count) => `${count} reached`,
    reopened: (count) => `${count} no longer reached`,
    gone: (count) => `${count} no longer there`,
  },
  milestone: {
    new: ({ due }) => `new, due ${due.to}`,
    returned: ({ due }) => `there again, due ${due.to}${due.from === due.to ? "" : ` (earlier ${due.from})`}`,
    moved: ({ due, days }) => `moved from ${due.from} to ${due.to} (${daysLater(days)})`,
    done: ({ due, first, daysFromFirst, timing }) => {
      const reached = { late: "reached after its date", early: "reached before its date", none: "reached" }[
        timing ?? "none"
      ];
      return first === due.to
        ? `${reached} (promised for ${first})`
        : `${reached} (promised first for ${first}, then for ${due.to}, ${daysLater(daysFromFirst)})`;
    },
    doneAtOnce: ({ due }) => `new and already reached (due ${due.to})`,
    corrected: ({ due }) => `reached before, its date changed from ${due.from} to ${due.to}`,
    reopened: ({ due }) =>
      `no longer reached, due ${due.to}${due.from === due.to ? "" : ` (earlier ${due.from})`}`,
    gone: ({ due }) => `no longer there (due ${due.to})`,
  },
  movedInAll: (days) => (days === 0 ? "the same date in the end" : `${daysLater(days)} in all`),
  movedBack: "moved, but to the same date in the end",
  status: "Status",
  month: {
    title: "The programme",
    decision: {
      added: "New decision",
      removed: "Decision no longer listed",
      moved: "Decision due on another day",
    },
    risk: { added: "New risk", removed: "Risk no longer listed", changed: "Risk on another level" },
  },
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
  renamedIn: (name, period) => `from ${period} on ${name}`,
  onlyIn: (from, to) => `was there ${from === to ? `in ${from} only` : `from ${from} to ${to}`}`,
  unwrittenIn: (periods) => `no written entry for ${listWords(periods, "and")}`,
  nothingToReport: (period) => `nothing to report for ${period}`,
  moved: (from, to) => `moved from place ${from} to place ${to}`,
  texts: "Texts",
  sectionCount: {
    new: (count) => `${count} new`,
    edited: (count) => `${count} edited`,
    empty: (count) => `${count} removed`,
  },
  newText: "new text",
  oldText: (period) => `The text of ${period}`,
  state: { new: "new", edited: "edited", empty: "removed" },
  sameCount: (count, period) => `${count} the same as ${period === undefined ? "last time" : `in ${period}`}`,
  sameText: (period) => `the same text as ${period === undefined ? "last time" : `in ${period}`}`,
  wordCount: (added, removed) => `+${added} −${removed} words`,
  picture: {
    replaced: (name) => `The picture is another one: “${name}”.`,
    added: (name) => `New picture: “${name}”.`,
    removed: (name) => `The picture is no longer there: “${name}”.`,
    moved: (name) => `The picture has another place: “${name}”.`,
  },
  link: (text, from, to) => `The link “${text}” leads to another address: ${to} instead of ${from}.`,
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

function daysLater(days: number): string {
  return `${Math.abs(days) === 1 ? "one day" : `${Math.abs(days)} days`} ${days > 0 ? "later" : "earlier"}`;
}

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
