import { describeMoves, describeState, listDates, listPoints } from "../history/describe-milestone.ts";
import type { History, MilestoneHistory, WorkstreamHistory } from "../history/history.ts";
import { splitEvenly } from "../history/split-evenly.ts";
import type { Messages } from "../messages/messages.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import { type Table, words } from "./document.ts";
import type { MilestoneLine, MilestoneTrend } from "./picture.ts";

/** More lines in one picture nobody can tell apart. */
const mostLines = 8;

/** Builds the table of a workstream's milestones, with pictures of at most as many lines as one can tell apart. */
export function milestoneTable(
  { name, milestones }: WorkstreamHistory,
  { periods }: History,
  messages: Messages,
): Table {
  const texts = messages.trend.milestones;
  const parts = splitEvenly(milestones, mostLines);
  const pictures = parts.map((part, index): MilestoneTrend => {
    const lines = part.map((milestone) => lineOf(milestone, messages));
    const number = parts.length === 1 ? "" : ` (${index + 1}/${parts.length})`;
    return {
      kind: "milestoneTrend",
      title: `${texts.picture(name)}${number}`,
      description: lines.map((line) => `${line.name}: ${line.note}.`).join(" "),
      periods,
      lines,
      today: texts.today,
    };
  });
  return {
    role: "table",
    alignments: [undefined, undefined, undefined, undefined, "right"],
    header: texts.columns.map((cell) => [words(cell)]),
    rows: milestones.map((milestone) => rowOf(milestone, messages).map((cell) => [words(cell)])),
    pictures,
  };
}

function lineOf(milestone: MilestoneHistory, messages: Messages): MilestoneLine {
  const texts = messages.trend.milestones;
  const { reached, due, name } = milestone;
  const points = listPoints(due);
  const last = points.at(-1);
  const state = describeState(milestone, messages);
  const moves = describeMoves(milestone, messages) ?? texts.due(last?.due ?? "");
  return {
    name,
    note: state === texts.notReached ? moves : `${moves}; ${state}`,
    // What an entry says after it was reached changes nothing.
    points: points.filter(({ period }, index) => index === 0 || reached === undefined || period <= reached),
    isReached: reached !== undefined,
  };
}

function rowOf(milestone: MilestoneHistory, messages: Messages): string[] {
  const { trend, language } = messages;
  const dates = listDates(milestone);
  const [first, ...moved] = dates;
  const month = (period: Period): string => formatPeriod(period, language);
  return [
    milestone.name,
    first?.due ?? "",
    moved.map(({ period, due }) => trend.milestones.moved(month(period), due)).join("; "),
    dates.at(-1)?.due ?? "",
    signed(milestone.days),
    describeState(milestone, messages),
  ];
}

/** A number of days with its sign: a true minus, not a hyphen. */
function signed(days: number): string {
  return days > 0 ? `+${days}` : days < 0 ? `−${-days}` : "0";
}
