import type { DiffTexts } from "../messages.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Jämförelse: ${from} → ${to}`,
  noChange: "Inget skiljer månaderna åt.",
  workstream: {
    added: "nytt projekt i rapporten",
    removed: "inte längre med i rapporten",
    missing: "bidraget saknas eller är inte skrivet än",
    unchanged: "oförändrat",
  },
  renamed: (previousName) => `hette tidigare ${previousName}`,
  field: { summary: "Summering", plan: "Planering", deviation: "Avvikelse" },
  state: { new: "ny", edited: "ändrad", same: "samma text som förra gången", empty: "borttagen" },
  wordCount: (added, removed) => `+${added} −${removed} ord`,
  milestone: {
    new: (name, due) => `Milstolpe: ${name} – ny, klar senast ${due}`,
    gone: (name, due) => `Milstolpe: ${name} – inte längre med (klar senast ${due})`,
    done: (name) => `Milstolpe: ${name} – nådd`,
    reopened: (name, due) => `Milstolpe: ${name} – inte längre nådd, klar senast ${due}`,
  },
  milestoneMoved: (name, from, to, days) =>
    `Milstolpe: ${name} – flyttad från ${from} till ${to} (${Math.abs(days)} dagar ${days > 0 ? "senare" : "tidigare"})`,
  followUp: "Uppföljning av planen:",
  status: (from, to) => `Status: ${from} → ${to}`,
  summary: (changed, unchanged) => `${changed} projekt med ändringar, ${unchanged} utan.`,
};
