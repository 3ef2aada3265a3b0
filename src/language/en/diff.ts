import type { DiffTexts } from "../messages.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Comparison: ${from} → ${to}`,
  noChange: "The months do not differ.",
  workstream: {
    added: "new in the report",
    removed: "no longer in the report",
    missing: "the entry is missing",
    unchanged: "unchanged",
  },
  renamed: (previousName) => `formerly ${previousName}`,
  field: { summary: "Summary", plan: "Plan", deviation: "Deviation" },
  state: { new: "new", edited: "edited", same: "the same text as last time", empty: "empty" },
  wordCount: (added, removed) => `+${added} −${removed} words`,
  status: (from, to) => `Status: ${from} → ${to}`,
  summary: (changed, unchanged) =>
    `${changed} ${changed === 1 ? "workstream" : "workstreams"} with changes, ${unchanged} without.`,
};
