// Makes workspaces of any size, the same every time: Swedish texts such as leads write, with compounds, names that no
// dictionary has, a few misspelled words, plans and what became of them. Nothing in them is an error.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const phrases = (text) => text.trim().split(/\s*\|\s*/);
const words = (text) => text.trim().split(/\s+/);
const firstParts = words(`remiss provsvars läkemedels journal behörighets schema utskrifts tidboks
  patient larm formulär vårdplans inskrivnings röntgen intygs ordinations sjukskrivnings utbildnings avdelnings drift`);
const lastParts = words("flöden listor mallar rutiner koder register underlag moduler kopplingar tester");
const others = phrases(`sjukhusen i Borås | vårdcentralerna | leverantören | kommunernas sjuksköterskor
  | laboratoriet | de första användarna | förvaltningen | mottagningarna i Skövde | primärvården | arkitekterna`);
const doers = words("Projektet Arbetsgruppen Testledaren Utbildarna Verksamheten Vi Superanvändarna");
const deeds = phrases("gått igenom|beskrivit|prövat|rättat|ordnat|mätt|lagt upp|stämt av|dokumenterat");
const steps = phrases("gå igenom|beskriva|pröva|rätta|ordna|mäta|lägga upp|stämma av|dokumentera");
const results = phrases(`Resultatet är bättre än förra gången, men två frågor återstår.
  | Det mesta fungerar som det är tänkt i Framtidens vårdinformationsmiljö (FVM).
  | Vi har fått svar på det vi undrade över, och alla i gruppen har tagit del av svaren.
  | Verksamheten kallar det ”ett lyft” – och vill ha mer av samma sak.
  | Underlaget finns på projektets [arbetsyta](https://exempel.se/arbetsyta).
  | Erfarenheterna är goda: **nio av tio** tycker att arbetssättet är lätt att förstå.`);
const misspelled = phrases("Inloggningn fungerar bra. | Det är ett viktigt stegg för verksamheten.");
const names = phrases("Ingegerd Wahlqvist | Shirin Öhrstad | Labdesk | Alva Lindhé | Obstria");

/** Draws by lot, the same every time (a linear congruential generator of 32 bits). */
function createLot(seed) {
  let state = Math.imul(seed + 1, 2654435761);
  const below = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const pick = (list) => list[below(list.length)];
  const thing = () => `${12 + below(880)} ${pick(firstParts)}${pick(lastParts)}`;
  const repeat = (least, make) => Array.from({ length: least + below(3) }, make);
  return { below, pick, thing, repeat };
}

function buildSummary({ below, pick, thing, repeat }) {
  const done = () => `${pick(doers)} har ${pick(deeds)} ${thing()} tillsammans med ${pick(others)}.`;
  const more = [`I nästa steg möter vi ${pick(others)} om ${thing()}.`, done(), done(), pick(results)];
  if (below(3) === 0) more.push(`${pick(names)} svarar på frågor.`);
  if (below(8) === 0) more.push(pick(misspelled));
  return `${repeat(2, done).join(" ")}\n\n${more.join(" ")}`;
}

/** Every third plan is a list. `items` are what the next month follows up. */
function buildPlan({ below, pick, thing, repeat }) {
  const tasks = repeat(2, () => `${pick(steps)} ${thing()} med ${pick(others)}`);
  const leadIn = `Vi ska mäta ${thing()} hos ${pick(others)} och göra detta:`;
  const isList = below(3) === 0;
  const items = tasks.map((task) => (isList ? `${leadIn} ${task}` : `Vi ska ${task}.`));
  return { items, text: isList ? `${leadIn}\n\n- ${tasks.join("\n- ")}` : items.join(" ") };
}

function printBlock(text, indent) {
  return `|\n${text.replace(/^(?=.)/gm, indent)}\n`;
}

const statuses = words("onTrack onTrack onTrack atRisk offTrack paused");
const outcomes = words("done done partly ongoing delayed dropped");

/** A milestone begins every third month and is listed for a year. It moves three times, and is reached at the end. */
function printMilestones(period, month, index) {
  const starts = [0, 3, 6, 9].map((age) => month - (month % 3) - age).filter((start) => start >= 0);
  const items = starts.map((start) => {
    const { thing } = createLot(start * 100_003 + index);
    const due = new Date(`${period}-15`);
    due.setUTCMonth(due.getUTCMonth() + start - month + 7 + Math.floor((month - start) / 3));
    return `  - id: etapp-${start}
    name: Klart med ${thing()}
    due: ${due.toISOString().slice(0, 10)}
    done: ${month - start >= 10}\n`;
  });
  return `milestones:\n${items.join("")}`;
}

/** A plan has a seed of its own, so that the next month's entry can make it again and follow it up. */
function printEntry(id, period, month, index, isVaried) {
  const planOf = (at) => buildPlan(createLot(2 * (at * 100_003 + index)));
  const summary = buildSummary(createLot(2 * (month * 100_003 + index) + 1));
  const planned = month === 0 ? [] : planOf(month - 1).items;
  const { pick } = createLot(month * 100_003 + index);
  const answer = () =>
    isVaried ? `${pick(outcomes)}\n    comment: ${pick(doers)} har ${pick(deeds)} det mesta.` : "done";
  const followUp = planned.map(
    (item) => `  - planned: ${printBlock(item, "      ")}    outcome: ${answer()}\n`,
  );
  return `workstream: ${id}\nperiod: ${period}\nstatus: ${isVaried ? pick(statuses) : "onTrack"}
summary: ${printBlock(summary, "  ")}plan: ${printBlock(planOf(month).text, "  ")}${
    month === 0 ? "" : `followUp:\n${followUp.join("")}`
  }${isVaried ? printMilestones(period, month, index) : ""}`;
}

function printProgramme(ids) {
  const names = ids.map((id, index) => `  - id: ${id}\n    name: Delprojekt nummer ${index + 1}\n`);
  return `programme: Programmet
organisation: Regionen
title: "Lägesrapport {period}"
introduction:
  - { heading: Inledning, text: Programmet inför Framtidens vårdinformationsmiljö (FVM) i hela länet. }
overview: Läget i projekten
headings: { summary: "Summering {month}", plan: "Planering {nextMonth}" }
glossary:
  - { term: FVM, expansion: Framtidens vårdinformationsmiljö }
  - { term: superanvändare, variants: [superuser, super user] }
  - { term: driftstart, variants: [go-live] }
workstreams:
${names.join("")}`;
}

/**
 * Writes a workspace of so many months, the last of them April 2023, each with an entry from every workstream. If it is
 * varied, entries also have milestones and comments, and differ in status and outcomes.
 */
export function makeWorkspace(folder, { months, workstreams, isVaried = false }) {
  const ids = Array.from({ length: workstreams }, (_, at) => `projekt-${String(at + 1).padStart(4, "0")}`);
  const reports = path.join(folder, "reports");
  for (let month = 0; month < months; month += 1) {
    const period = new Date(Date.UTC(2023, 4 + month - months, 1)).toISOString().slice(0, 7);
    mkdirSync(path.join(reports, period), { recursive: true });
    for (const [index, id] of ids.entries())
      writeFileSync(path.join(reports, period, `${id}.yaml`), printEntry(id, period, month, index, isVaried));
  }
  writeFileSync(path.join(reports, "programme.yaml"), printProgramme(ids));
  return folder;
}
