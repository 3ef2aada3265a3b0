import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { chooseMark, type Mark, marks } from "../history/choose-mark.ts";
import { sumFigures } from "../history/count-items.ts";
import { describeMoves, describeState } from "../history/describe-milestone.ts";
import type { FollowUpFigures, History, WorkstreamHistory } from "../history/history.ts";
import { listFigures } from "../history/list-figures.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { type GridRow, printMonthGrid } from "./print-month-grid.ts";

/**
 * Prints a history for a terminal: the figures of the last month, a letter for each status, the milestones that have
 * moved or were reached, and the planned items. It is readable without colour.
 */
export function printTrend(history: History, format: ComparisonFormat): string {
  const { messages, paint, width } = format;
  const { trend, language } = messages;
  const { from, to, missingPeriods } = history;
  const month = (period: Period): string => formatPeriod(period, language);
  const figures = listFigures(history, messages).map(({ count, label }) => `${count} ${label}`);
  return [
    paint.strong(trend.title(month(from), month(to))),
    ...(missingPeriods.length === 0
      ? []
      : [wrapText(trend.missingPeriods(missingPeriods.map(month)), width, "", "")]),
    ...(figures.length === 0
      ? []
      : [wrapText(`${trend.figures.heading(month(to))}: ${figures.join(", ")}.`, width, "", "  ")]),
    "",
    paint.strong(trend.status),
    ...printStatuses(history, format),
    "",
    paint.strong(trend.milestones.heading),
    ...printMilestones(history, format),
    "",
    paint.strong(trend.followUp.heading),
    ...printFollowUp(history, format),
    "",
  ].join("\n");
}

function printStatuses(history: History, { messages, width }: ComparisonFormat): string[] {
  const { periods, workstreams } = history;
  const { trend, language } = messages;
  if (workstreams.every(({ status }) => Object.values(status).every((value) => value === null)))
    return [`  ${trend.noStatus}`];
  const marksOf = (workstream: WorkstreamHistory): Mark[] =>
    periods.map((period) => chooseMark(history, workstream, period));
  const rows = workstreams.map(
    (workstream): GridRow => ({
      name: workstream.name,
      cells: marksOf(workstream).map((mark) => trend.letters[mark]),
    }),
  );
  const used = new Set(workstreams.flatMap(marksOf));
  const words = { ...documentWords[language].statuses, ...trend.without };
  const key = marks
    .filter((mark) => used.has(mark) && trend.letters[mark] !== " ")
    // A letter and its words stay on one line.
    .map((mark) => `${trend.letters[mark]} ${words[mark]}`.replaceAll(" ", "\u00A0"));
  return [
    ...printMonthGrid(rows, periods, { language, width }),
    wrapText(key.join(", "), width, "  ", "  ").replaceAll("\u00A0", " "),
  ];
}

/** Prints the milestones that have moved, were reached or are overdue, and how many more there are. */
function printMilestones({ workstreams }: History, { messages, width }: ComparisonFormat): string[] {
  const texts = messages.trend.milestones;
  const lines = workstreams.flatMap(({ name, milestones }) => {
    if (milestones.length === 0) return [];
    const told = milestones.flatMap((milestone) => {
      const state = describeState(milestone, messages);
      const moves = describeMoves(milestone, messages);
      if (moves === undefined && state === texts.notReached) return [];
      const parts = [moves, state === texts.notReached ? undefined : state].filter(
        (part) => part !== undefined,
      );
      return [wrapText(printable(`${milestone.name} – ${parts.join("; ")}`), width, "    ", "      ")];
    });
    const rest = milestones.length - told.length;
    return [
      wrapText(printable(name), width, "  ", "    "),
      ...told,
      ...(rest === 0 ? [] : [wrapText(texts.steady(rest), width, "    ", "      ")]),
    ];
  });
  return lines.length === 0 ? [`  ${texts.none}`] : lines;
}

function printFollowUp({ periods, workstreams }: History, { messages, width }: ComparisonFormat): string[] {
  const { language } = messages;
  const texts = messages.trend.followUp;
  const sums = periods.map((period): FollowUpFigures | undefined => {
    const figures = workstreams.flatMap(({ followUp }) => followUp[period] ?? []);
    return figures.length === 0 ? undefined : sumFigures(figures);
  });
  if (sums.every((sum) => (sum?.planned ?? 0) === 0)) return [`  ${texts.none}`];
  const columns = [
    { head: texts.planned, key: "planned" },
    { head: texts.open, key: "open" },
    { head: texts.carriedOver, key: "carriedOver" },
  ] as const;
  const widths = columns.map(({ head }) => head.length + 2);
  // The names of months have 16 places; a narrow terminal has room for their figures.
  const isWide = 2 + 16 + widths.reduce((sum, each) => sum + each, 0) <= width;
  const line = (first: string, cells: readonly string[]): string =>
    `  ${first.padEnd(isWide ? 16 : 9)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join("")}`;
  const open = workstreams.map(
    ({ name, followUp }): GridRow => ({
      name,
      cells: periods.map((period) => {
        const figures = followUp[period];
        return figures && figures.planned > 0 ? String(figures.open) : "";
      }),
    }),
  );
  return [
    line(
      texts.month,
      columns.map(({ head }) => head),
    ),
    ...periods.map((period, index) =>
      line(
        isWide ? formatPeriod(period, language) : period,
        columns.map(({ key }) => String(sums[index]?.[key] ?? "–")),
      ),
    ),
    "",
    `  ${texts.perWorkstream}`,
    ...printMonthGrid(open, periods, { language, width }),
  ];
}

/** Whether a text is a printed trend, judged by its title and its first heading in either language. */
export function isTrend(text: string): boolean {
  return trendBeginning.test(text);
}

const trendBeginning =
  /^(?:Läget|Status): \p{L}+ \d{4}(?: – \p{L}+ \d{4})?\n[\s\S]{0,4000}?\n(?:Status månad för månad|Status month by month)\n/u;
