import type { DiffTexts } from "../messages.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Comparison: ${from} → ${to}`,
  noChange: "The months do not differ.",
  workstream: {
    added: "new in the report",
    removed: "no longer in the report",
    missing: "the entry is missing or not written yet",
    unchanged: "unchanged",
  },
  renamed: (previousName) => `formerly ${previousName}`,
  field: { summary: "Summary", plan: "Plan", deviation: "Deviation" },
  state: { new: "new", edited: "edited", same: "the same text as last time", empty: "removed" },
  wordCount: (added, removed) => `+${added} −${removed} words`,
  milestone: {
    new: (name, due) => `Milestone: ${name} – new, due ${due}`,
    gone: (name, due) => `Milestone: ${name} – no longer there (due ${due})`,
    done: (name) => `Milestone: ${name} – reached`,
    reopened: (name, due) => `Milestone: ${name} – no longer reached, due ${due}`,
  },
  milestoneMoved: (name, from, to, days) =>
    `Milestone: ${name} – moved from ${from} to ${to} (${Math.abs(days)} days ${days > 0 ? "later" : "earlier"})`,
  followUp: "Follow-up of the plan:",
  status: (from, to) => `Status: ${from} → ${to}`,
  summary: (changed, unchanged) =>
    `${changed} ${changed === 1 ? "workstream" : "workstreams"} with changes, ${unchanged} without.`,
};
