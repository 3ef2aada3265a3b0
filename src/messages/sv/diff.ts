import type { DiffTexts } from "../diff-texts.ts";
import { fieldWords } from "../field-words.ts";
import { listWords } from "../list-words.ts";

export const diffTexts: DiffTexts = {
  title: (from, to) => `Jämförelse: ${from} → ${to}`,
  sincePublished: {
    title: (period, day) => `Ändrat i ${period} sedan lägesrapporten publicerades ${day}`,
    noChange: "Inget är ändrat sedan dess.",
    sides: { before: "som publicerad", after: "nu", oldText: "Texten som den publicerades" },
  },
  programmeChanged: (file, keys) => `I ${file} är också ändrat: ${listWords(keys, "och")}.`,
  missingPeriods: (periods) => `Däremellan finns ingen lägesrapport för ${listWords(periods, "eller")}.`,
  noChange: {
    all: "Inget skiljer månaderna åt.",
    structure: "Projekt, status och milstolpar är desamma.",
    followUp: "Det finns inga planerade punkter att följa upp.",
    text: "Texterna är desamma.",
  },
  rest: {
    all: "Utan ändringar",
    structure: "Utan ändringar i projekt, status och milstolpar",
    followUp: "Utan planerade punkter",
    text: "Utan ändringar i texterna",
  },
  noRest: "Alla projekt finns med ovan.",
  atAGlance: "I korthet",
  workstreamHeader: "Projekt",
  statusIn: (month) => `Status i ${month}`,
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
    mention: (field, sentence, period) =>
      `Nämns i ${fieldWords.sv[field].subject.toLowerCase()}${period === undefined ? "" : ` för ${period}`}: ”${sentence}”`,
  },
  milestones: "Milstolpar",
  milestoneCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    returned: (count) => `${count} åter med`,
    moved: (count) => `${count} ${count === 1 ? "flyttad" : "flyttade"}`,
    renamed: (count) => `${count} med nytt namn`,
    done: (count) => `${count} ${count === 1 ? "nådd" : "nådda"}`,
    reopened: (count) => `${count} inte längre ${count === 1 ? "nådd" : "nådda"}`,
    gone: (count) => `${count} inte längre med`,
  },
  milestone: {
    new: ({ due }) => `ny, klar senast ${due.to}`,
    returned: ({ due }) =>
      `åter med, klar senast ${due.to}${due.from === due.to ? "" : ` (tidigare ${due.from})`}`,
    moved: ({ due, days }) => `flyttad från ${due.from} till ${due.to} (${daysLater(days)})`,
    done: ({ due, first, daysFromFirst, timing }) => {
      const reached = { late: "nådd efter utsatt datum", early: "nådd före utsatt datum", none: "nådd" }[
        timing ?? "none"
      ];
      return first === due.to
        ? `${reached} (lovad till ${first})`
        : `${reached} (lovad först till ${first}, sedan till ${due.to}, ${daysLater(daysFromFirst)})`;
    },
    doneAtOnce: ({ due }) => `ny och redan nådd (klar senast ${due.to})`,
    corrected: ({ due }) => `nådd sedan tidigare, datumet ändrat från ${due.from} till ${due.to}`,
    reopened: ({ due }) =>
      `inte längre nådd, klar senast ${due.to}${due.from === due.to ? "" : ` (tidigare ${due.from})`}`,
    gone: ({ due }) => `inte längre med (klar senast ${due.to})`,
  },
  movedInAll: (days) => (days === 0 ? "till slut samma datum" : `sammanlagt ${daysLater(days)}`),
  movedBack: "flyttad, men till slut till samma datum",
  status: "Status",
  month: {
    title: "Programmet",
    decision: { added: "Nytt beslut", removed: "Beslut som inte längre är med", moved: "Beslut med ny dag" },
    risk: { added: "Ny risk", removed: "Risk som inte längre är med", changed: "Risk på annan nivå" },
  },
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
  renamedIn: (name, period) => `från ${period} ${name}`,
  onlyIn: (from, to) => `fanns med ${from === to ? `bara i ${from}` : `från ${from} till ${to}`}`,
  unwrittenIn: (periods) => `inget skrivet bidrag för ${listWords(periods, "och")}`,
  nothingToReport: (period) => `inget att rapportera för ${period}`,
  moved: (from, to) => `flyttat från plats ${from} till plats ${to}`,
  texts: "Texter",
  sectionCount: {
    new: (count) => `${count} ${count === 1 ? "ny" : "nya"}`,
    edited: (count) => `${count} ${count === 1 ? "ändrad" : "ändrade"}`,
    empty: (count) => `${count} ${count === 1 ? "borttagen" : "borttagna"}`,
  },
  newText: "ny text",
  oldText: (period) => `Texten i ${period}`,
  state: { new: "ny", edited: "ändrad", empty: "borttagen" },
  sameCount: (count, period) => `${count} som ${period === undefined ? "förra gången" : `i ${period}`}`,
  sameText: (period) => `samma text som ${period === undefined ? "förra gången" : `i ${period}`}`,
  wordCount: (added, removed) => `+${added} −${removed} ord`,
  picture: {
    replaced: (name) => `Bilden är en annan: ”${name}”.`,
    added: (name) => `Ny bild: ”${name}”.`,
    removed: (name) => `Bilden är inte längre med: ”${name}”.`,
    moved: (name) => `Bilden har bytt plats: ”${name}”.`,
  },
  link: (text, from, to) => `Länken ”${text}” leder till en annan adress: ${to} i stället för ${from}.`,
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

function daysLater(days: number): string {
  return `${Math.abs(days) === 1 ? "en dag" : `${Math.abs(days)} dagar`} ${days > 0 ? "senare" : "tidigare"}`;
}

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
