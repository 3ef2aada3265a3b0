import { listWords } from "../list-words.ts";
import type { TrendTexts } from "../trend-texts.ts";

export const trendTexts: TrendTexts = {
  title: (from, to) => (from === to ? `Status: ${from}` : `Status: ${from} – ${to}`),
  missingPeriods: (periods) => `There is no report for ${listWords(periods, "or")}.`,
  without: {
    none: "not given",
    unwritten: "no entry",
    notIn: "not included",
    noReport: "no report",
  },
  figures: {
    heading: (period) => `In ${period}`,
    withoutStatus: "without a status",
    moved: (count) => (count === 1 ? "milestone moved" : "milestones moved"),
    open: (count) => (count === 1 ? "open item" : "open items"),
    unanswered: (count) => (count === 1 ? "item not answered" : "items not answered"),
  },
  status: "Status month by month",
  noStatus: "No entry gives a status.",
  letters: {
    onTrack: "T",
    atRisk: "R",
    offTrack: "O",
    paused: "P",
    none: "–",
    unwritten: "?",
    notIn: " ",
    noReport: "·",
  },
  milestones: {
    heading: "Milestones",
    none: "No entry has any milestones.",
    guide:
      "A level line keeps its date, a rising one slips and a falling one is brought forward. A tick is a milestone that has been reached.",
    picture: (workstream) => `Dates of the milestones of ${workstream}`,
    today: "month of the report",
    columns: ["Milestone", "First date", "Moved", "Latest date", "Days", "State"],
    moved: (period, due) => `in ${period} to ${due}`,
    movedFromTo: (from, to, days) => `moved from ${from} to ${to} (${daysLater(days)})`,
    movedBack: (due, times) => `moved ${countTimes(times)}, in the end back to ${due}`,
    times: (count) => `moved ${countTimes(count)}`,
    due: (due) => `due ${due}`,
    later: daysLater,
    reached: (period, timing) =>
      `reached in ${period}${timing === undefined ? "" : timing === "late" ? ", after its due date" : ", before its due date"}`,
    notReached: "not reached",
    overdue: "not reached, overdue",
    gone: "no longer listed",
    steady: (count) =>
      count === 1 ? "One milestone has kept its date." : `${count} milestones have kept their dates.`,
  },
  followUp: {
    heading: "Follow-up of the plans",
    none: "There are no planned items to follow up.",
    guide:
      "Open items are those that are neither done nor dropped. Carried over are those from an earlier follow-up.",
    picture: "What became of the planned items, month by month",
    month: "Month",
    planned: "Planned",
    open: "Open",
    carriedOver: "Carried over",
    perWorkstream: "Open items by workstream",
  },
  workstream: "Workstream",
  written: (file) => `Wrote ${file}.`,
  fileName: "trend",
};

function daysLater(days: number): string {
  return `${Math.abs(days) === 1 ? "one day" : `${Math.abs(days)} days`} ${days > 0 ? "later" : "earlier"}`;
}

function countTimes(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
