// Makes workspaces of any size: the same every time, in Swedish that the rules have nothing to say about.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const doers = ["Projektet", "Arbetsgruppen", "Testledaren", "Utbildarna", "Arkitekterna", "Verksamheten"];
const deeds = ["gått igenom", "beskrivit", "prövat", "rättat", "ordnat", "mätt", "lagt upp", "stämt av"];
const things = [
  "arbetsflöden för mottagningen",
  "utskrifter på avdelningarna",
  "behörigheter för nya användare",
  "listor över utrustning",
  "underlag till utbildningen",
  "svar från provtagningen",
  "rutiner för nattpersonalen",
  "kopplingar mellan systemen",
  "frågor från primärvården",
  "remisser i testmiljön",
];
const others = [
  "sjukhusen i länet",
  "vårdcentralerna",
  "leverantören",
  "kommunernas sjuksköterskor",
  "laboratoriet",
  "de första användarna",
  "förvaltningen",
];
const results = [
  "Resultatet är bättre än förra gången.",
  "Det mesta fungerar som det är tänkt.",
  "Några frågor återstår, och de är fördelade.",
  "Vi har fått svar på det vi undrade över.",
  "Arbetet följer den plan som vi har kommit överens om.",
];
const steps = ["gå igenom", "beskriva", "pröva", "rätta", "ordna", "mäta", "lägga upp", "stämma av"];

/** Numbers that look drawn by lot and are the same every time (a linear congruential generator of 32 bits). */
function createDice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** What comes in turn is another thing each month: a text that is repeated is a finding. */
function summary(dice, turn) {
  const pick = (list) => list[dice(list.length)];
  const inTurn = (list, at) => list[(turn + at) % list.length];
  const sentences = Array.from(
    { length: 2 + dice(3) },
    (_, at) =>
      `${pick(doers)} har ${pick(deeds)} ${12 + dice(880)} ${inTurn(things, 3 * at)} tillsammans med ${inTurn(others, at)}.`,
  );
  const meeting = `I nästa steg möter vi ${inTurn(others, 0)} ${3 + dice(90)} gånger om ${inTurn(things, 0)}.`;
  return [sentences.join(" "), `${inTurn(results, 0)} ${meeting}`];
}

function plan(dice, turn) {
  const inTurn = (list, at) => list[(turn + at) % list.length];
  const items = [0, 3, 5].map(
    (at) => `- ${inTurn(steps, at)} ${12 + dice(880)} ${inTurn(things, at)} med ${inTurn(others, at)}`,
  );
  const leadIn = `Vi ska mäta ${2 + dice(300)} ${inTurn(things, 1)} hos ${inTurn(others, 1)} och göra detta:`;
  return [leadIn, items.join("\n")];
}

function block(paragraphs) {
  return paragraphs
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

function entry({ id, period, turn }, dice) {
  return `workstream: ${id}\nperiod: ${period}\nsummary: |\n${block(summary(dice, turn))}\nplan: |\n${block(plan(dice, turn))}\n`;
}

function programme(ids) {
  const workstreams = ids.map((id, index) => `  - id: ${id}\n    name: Delprojekt nummer ${index + 1}\n`);
  return `programme: Programmet
organisation: Regionen
title: "Lägesrapport {period}"
introduction:
  - heading: Inledning
    text: |
      Programmet inför ett nytt system för vården i hela länet. Rapporten berättar vad som har hänt och vad som väntar.
overview: Läget i projekten
headings:
  summary: "Summering {month}"
  plan: "Planering {nextMonth}"
workstreams:
${workstreams.join("")}`;
}

/** The periods from January 1950 and on. */
export function periodsOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return `${1950 + Math.floor(index / 12)}-${month}`;
  });
}

/** Writes a workspace of so many months, each with an entry from so many workstreams. */
export function makeWorkspace(folder, { months, workstreams }) {
  const ids = Array.from(
    { length: workstreams },
    (_, index) => `projekt-${String(index + 1).padStart(5, "0")}`,
  );
  const dice = createDice(2023);
  mkdirSync(path.join(folder, "reports"), { recursive: true });
  writeFileSync(path.join(folder, "reports/programme.yaml"), programme(ids));
  for (const [month, period] of periodsOf(months).entries()) {
    mkdirSync(path.join(folder, "reports", period));
    for (const [index, id] of ids.entries()) {
      const text = entry({ id, period, turn: month + index }, dice);
      writeFileSync(path.join(folder, "reports", period, `${id}.yaml`), text);
    }
  }
  return folder;
}
