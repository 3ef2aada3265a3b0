import type { DiffTexts } from "../messages.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Jämförelse: ${from} → ${to}`,
  noChange: "Inget skiljer månaderna åt.",
  workstream: {
    added: "nytt projekt i rapporten",
    removed: "inte längre med i rapporten",
    missing: "bidraget saknas",
    unchanged: "oförändrat",
  },
  renamed: (previousName) => `hette tidigare ${previousName}`,
  field: { summary: "Summering", plan: "Planering", deviation: "Avvikelse" },
  state: { new: "ny", edited: "ändrad", same: "samma text som förra gången", empty: "tom" },
  wordCount: (added, removed) => `+${added} −${removed} ord`,
  status: (from, to) => `Status: ${from} → ${to}`,
  summary: (changed, unchanged) => `${changed} projekt med ändringar, ${unchanged} utan.`,
};
