import { chooseMark, type Mark, marks } from "../history/choose-mark.ts";
import type { History } from "../history/history.ts";
import { splitEvenly } from "../history/split-evenly.ts";
import { statuses } from "../history/summarize-history.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Messages } from "../messages/messages.ts";
import type { Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, formatShortMonth } from "../model/period.ts";
import { type Table, words } from "./document.ts";
import type { StatusGrid } from "./picture.ts";

/** A picture with more months, and a table of figures, are too wide for a page. */
export const mostMonths = 12;
/** A table of words with more months is too wide for a page that stands upright. */
const mostMonthsInWords = 6;

/** Builds the tables of statuses: a row for each workstream, a column for each month. */
export function statusTables(history: History, messages: Messages): Table[] {
  return splitEvenly(history.periods, mostMonths).flatMap((periods) => {
    const grid = statusGrid(history, periods, messages);
    return splitEvenly(periods, mostMonthsInWords).map((part, index) => ({
      ...statusTable(grid, part, messages),
      ...(index === 0 ? { pictures: [grid] } : { isContinued: true }),
    }));
  });
}

function statusGrid(history: History, periods: readonly Period[], { trend, language }: Messages): StatusGrid {
  const labels: Readonly<Record<Mark, string>> = { ...documentWords[language].statuses, ...trend.without };
  const rows = history.workstreams.map((workstream) => ({
    name: workstream.name,
    marks: periods.map((period) => chooseMark(history, workstream, period)),
  }));
  const used = new Set(rows.flatMap((row) => row.marks));
  const [first, last] = [periods.at(0), periods.at(-1)];
  const span = [first, last].map((period) => (period === undefined ? "" : formatPeriod(period, language)));
  const shown = first === last ? span[0] : span.join(" – ");
  return {
    kind: "statusGrid",
    title: `${trend.status}: ${shown}`,
    description: rows
      .map((row) => `${row.name}: ${describeRuns(row.marks, periods, labels, language)}`)
      .join(" "),
    periods,
    rows,
    key: marks.filter((mark) => used.has(mark)).map((mark) => ({ mark, label: labels[mark] })),
  };
}

/** Builds the table of some months of a grid. */
function statusTable(
  { rows, periods, key }: StatusGrid,
  part: readonly Period[],
  { trend, language }: Messages,
): Table {
  const labels = new Map(key.map(({ mark, label }) => [mark, label]));
  return {
    role: "table",
    header: [trend.workstream, ...monthHeads(part, language)].map((cell) => [words(cell)]),
    rows: rows.map(({ name, marks: given }) => [
      [words(name)],
      ...part.map((period) => {
        const mark = given[periods.indexOf(period)] ?? "none";
        const text = labels.get(mark) ?? "";
        return [isStatus(mark) ? { role: "status" as const, status: mark, text } : words(text)];
      }),
    ]),
  };
}

/** The heads of columns of months: “jan 2023”. */
export function monthHeads(periods: readonly Period[], language: Messages["language"]): string[] {
  return periods.map((period) => `${formatShortMonth(period, language)} ${period.slice(0, 4)}`);
}

/** Returns “enligt plan januari 2023 – mars 2023, avvikelse april 2023.” */
function describeRuns(
  given: readonly Mark[],
  periods: readonly Period[],
  labels: Readonly<Record<Mark, string>>,
  language: Messages["language"],
): string {
  const runs: { readonly mark: Mark; readonly from: Period; to: Period }[] = [];
  for (const [index, mark] of given.entries()) {
    const period = periods[index];
    const last = runs.at(-1);
    if (period === undefined) continue;
    if (last?.mark === mark) last.to = period;
    else runs.push({ mark, from: period, to: period });
  }
  const span = (from: Period, to: Period): string =>
    [...new Set([from, to])].map((period) => formatPeriod(period, language)).join(" – ");
  return `${runs.map(({ mark, from, to }) => `${labels[mark]} ${span(from, to)}`).join(", ")}.`;
}

function isStatus(mark: Mark): mark is Status {
  return statuses.some((status) => status === mark);
}
