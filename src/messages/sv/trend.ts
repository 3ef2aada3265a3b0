import { listWords } from "../list-words.ts";
import type { TrendTexts } from "../trend-texts.ts";

export const trendTexts: TrendTexts = {
  title: (from, to) => (from === to ? `Läget: ${from}` : `Läget: ${from} – ${to}`),
  missingPeriods: (periods) => `Det finns ingen lägesrapport för ${listWords(periods, "eller")}.`,
  without: {
    none: "inte angiven",
    unwritten: "inget bidrag",
    notIn: "inte med",
    noReport: "ingen rapport",
  },
  figures: {
    heading: (period) => `I ${period}`,
    withoutStatus: "utan status",
    moved: (count) => (count === 1 ? "milstolpe flyttad" : "milstolpar flyttade"),
    open: (count) => (count === 1 ? "öppen punkt" : "öppna punkter"),
    unanswered: (count) => (count === 1 ? "punkt utan svar" : "punkter utan svar"),
  },
  status: "Status månad för månad",
  noStatus: "Inget bidrag anger någon status.",
  letters: {
    onTrack: "E",
    atRisk: "R",
    offTrack: "A",
    paused: "P",
    none: "–",
    unwritten: "?",
    notIn: " ",
    noReport: "·",
  },
  milestones: {
    heading: "Milstolpar",
    none: "Inget bidrag har några milstolpar.",
    guide:
      "En vågrät linje håller sitt datum, en stigande skjuts upp och en fallande tidigareläggs. En bock är en milstolpe som är nådd.",
    picture: (workstream) => `Milstolparnas datum i ${workstream}`,
    today: "rapportens månad",
    columns: ["Milstolpe", "Första datum", "Flyttad", "Senaste datum", "Dagar", "Läge"],
    moved: (period, due) => `i ${period} till ${due}`,
    movedFromTo: (from, to, days) => `flyttad från ${from} till ${to} (${daysLater(days)})`,
    movedBack: (due, times) => `flyttad ${countTimes(times)}, till slut åter till ${due}`,
    times: (count) => `flyttad ${countTimes(count)}`,
    due: (due) => `klar senast ${due}`,
    later: daysLater,
    reached: (period, timing) =>
      `nådd i ${period}${timing === undefined ? "" : timing === "late" ? ", efter utsatt datum" : ", före utsatt datum"}`,
    notReached: "inte nådd",
    overdue: "inte nådd, datumet har passerats",
    gone: "inte längre med",
    steady: (count) =>
      count === 1 ? "En milstolpe har haft samma datum." : `${count} milstolpar har haft samma datum.`,
  },
  followUp: {
    heading: "Uppföljning av planerna",
    none: "Det finns inga planerade punkter att följa upp.",
    guide:
      "Öppna punkter är de som varken är klara eller utgår. Överförda har följt med från en tidigare uppföljning.",
    picture: "Vad det blev av de planerade punkterna, månad för månad",
    month: "Månad",
    planned: "Planerade",
    open: "Öppna",
    carriedOver: "Överförda",
    perWorkstream: "Öppna punkter per projekt",
  },
  workstream: "Projekt",
  written: (file) => `Skrev ${file}.`,
  fileName: "trend",
};

function daysLater(days: number): string {
  return `${Math.abs(days) === 1 ? "en dag" : `${Math.abs(days)} dagar`} ${days > 0 ? "senare" : "tidigare"}`;
}

function countTimes(count: number): string {
  return count === 1 ? "en gång" : `${count} gånger`;
}
