import type { DiffTexts } from "../diff-texts.ts";
import { fieldWords } from "../field-words.ts";
import { listWords } from "../list-words.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Jämförelse: ${from} → ${to}`,
  missingPeriods: (periods) => `Däremellan finns ingen lägesrapport för ${listWords(periods, "eller")}.`,
  noChange: "Inget skiljer månaderna åt.",
  unchanged: (names) => `Utan ändringar: ${names.join("; ")}.`,
  rest: "Utan ändringar",
  noRest: "Alla projekt har ändringar.",
  atAGlance: "I korthet",
  followUp: {
    title: "Uppföljning",
    planned: (count) => (count === 1 ? "en planerad punkt" : `${count} planerade punkter`),
    mentioned: (count) => `Inte besvarat, men nämnt i projektens texter: ${count}.`,
    carriedOver: (count, times) =>
      `${count === 1 ? "En punkt" : `${count} punkter`} har följt med till en ny månad, sammanlagt ${times === 1 ? "en gång" : `${times} gånger`}.`,
    askedIn: (outcome, period) => `${outcome} i ${period}`,
    delayedAgain: (times) => `uppskjutet för ${ordinals[times] ?? `${times}:e`} gången`,
    plannedSince: (period) => `planerat sedan ${period}`,
    comment: (text) => `Kommentar: ${text}`,
    mention: (field, sentence) => `Nämns i ${fieldWords.sv[field].subject.toLowerCase()}: ”${sentence}”`,
  },
  milestones: "Milstolpar",
  milestoneCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    moved: (count) => `${count} ${count === 1 ? "flyttad" : "flyttade"}`,
    done: (count) => `${count} ${count === 1 ? "nådd" : "nådda"}`,
    reopened: (count) => `${count} inte längre ${count === 1 ? "nådd" : "nådda"}`,
    gone: (count) => `${count} inte längre med`,
  },
  milestone: {
    new: (name, due) => `${name} – ny, klar senast ${due}`,
    gone: (name, due) => `${name} – inte längre med (klar senast ${due})`,
    done: (name) => `${name} – nådd`,
    reopened: (name, due) => `${name} – inte längre nådd, klar senast ${due}`,
  },
  milestoneMoved: (name, from, to, days) =>
    `${name} – flyttad från ${from} till ${to} (${Math.abs(days) === 1 ? "en dag" : `${Math.abs(days)} dagar`} ${days > 0 ? "senare" : "tidigare"})`,
  status: "Status",
  structure: "Projekt",
  structureCount: {
    added: (count) => `${count} ${count === 1 ? "nytt" : "nya"}`,
    removed: (count) => `${count} inte längre med`,
    renamed: (count) => `${count} med nytt namn`,
    moved: (count) => `${count} ${count === 1 ? "flyttat" : "flyttade"}`,
    missing: (count) => `${count} utan bidrag`,
  },
  workstream: {
    added: "nytt projekt i rapporten",
    removed: "inte längre med i rapporten",
    missing: "bidraget saknas eller är inte skrivet än",
  },
  renamed: (previousName) => `hette tidigare ${previousName}`,
  moved: (from, to) => `flyttat från plats ${from} till plats ${to}`,
  texts: "Texter",
  sectionCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    edited: (count) => `${count} ${count === 1 ? "ändrad" : "ändrade"}`,
    same: (count) => `${count} som förra gången`,
    empty: (count) => `${count} ${count === 1 ? "borttagen" : "borttagna"}`,
  },
  state: { new: "ny", edited: "ändrad", same: "samma text som förra gången", empty: "borttagen" },
  wordCount: (added, removed) => `+${added} −${removed} ord`,
  paragraph: { edited: "Ändrat:", added: "Tillagt:", removed: "Borttaget:" },
  movedHere: (move) => `Flyttat hit (${move}):`,
  movedAway: (move) => `Flyttat härifrån (${move}):`,
  failed: (counts) =>
    `Uppföljningen har ${listWords(
      counts.map(([outcome, count]) => `${count} ${count === 1 ? "punkt" : "punkter"} med ”${outcome}”`),
      "och",
    )}, som --fail-on inte tillåter.`,
  written: (file) => `Skrev ${file}.`,
  fileName: "jämförelse",
};

const ordinals: Readonly<Record<number, string>> = {
  2: "andra",
  3: "tredje",
  4: "fjärde",
  5: "femte",
  6: "sjätte",
  7: "sjunde",
  8: "åttonde",
  9: "nionde",
  10: "tionde",
  11: "elfte",
  12: "tolfte",
};
