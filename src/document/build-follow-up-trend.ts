import { outcomes } from "../diff/summarize.ts";
import { sumFigures } from "../history/count-items.ts";
import type { History } from "../history/history.ts";
import { splitEvenly } from "../history/split-evenly.ts";
import { documentWords } from "../messages/document-words.ts";
import type { Messages } from "../messages/messages.ts";
import { formatPeriod } from "../model/period.ts";
import { monthHeads, mostMonths } from "./build-status-grid.ts";
import { type Block, paragraph, type Table, words } from "./document.ts";
import type { FollowUpBars } from "./picture.ts";

/** Builds what became of the planned items of all workstreams, a row for each month; nothing where none was planned. */
export function followUpBlocks({ periods, workstreams }: History, { trend, language }: Messages): Block[] {
  const { followUp } = trend;
  const terms = documentWords[language];
  const key = outcomes.map((outcome) => ({
    outcome,
    label: outcome === "unanswered" ? terms.unanswered : terms.outcomes[outcome],
  }));
  const months = periods.map((period) => {
    const figures = workstreams.flatMap((workstream) => workstream.followUp[period] ?? []);
    return { period, isKnown: figures.length > 0, counts: sumFigures(figures) };
  });
  if (months.every(({ counts }) => counts.planned === 0)) return [];
  const told = months.filter(({ counts }) => counts.planned > 0);
  const bars: FollowUpBars = {
    kind: "followUpBars",
    title: followUp.picture,
    description: told
      .map(({ period, counts }) => {
        const parts = key.filter(({ outcome }) => counts[outcome] > 0);
        const words = parts.map(({ outcome, label }) => `${label} ${counts[outcome]}`);
        return `${formatPeriod(period, language)}: ${words.join(", ")}.`;
      })
      .join(" "),
    bars: months.map(({ period, counts }) => ({ period, counts })),
    key: key.filter(({ outcome }) => months.some(({ counts }) => counts[outcome] > 0)),
  };
  const columns = ["planned", ...outcomes, "open", "carriedOver"] as const;
  const heads = [followUp.planned, ...key.map(({ label }) => label), followUp.open, followUp.carriedOver];
  const table: Table = {
    role: "table",
    alignments: [undefined, ...columns.map(() => "right" as const)],
    header: [followUp.month, ...heads].map((cell) => [words(cell)]),
    rows: months.map(({ period, isKnown, counts }) =>
      [
        formatPeriod(period, language),
        ...columns.map((column) => (isKnown ? String(counts[column]) : "–")),
      ].map((cell) => [words(cell)]),
    ),
    pictures: [bars],
  };
  return [paragraph(words(followUp.guide)), table];
}

/** Builds the tables of open items: a row for each workstream, a column for each month. */
export function openItemTables({ periods, workstreams }: History, { trend, language }: Messages): Table[] {
  const parts = splitEvenly(periods, mostMonths);
  return parts.map((part, index) => {
    const rows = workstreams.map(({ name, followUp }) => [
      name,
      ...part.map((period) => {
        const { planned = 0, open = 0 } = followUp[period] ?? {};
        return planned === 0 ? "–" : String(open);
      }),
    ]);
    return {
      role: "table",
      alignments: [undefined, ...part.map(() => "right" as const)],
      header: [trend.workstream, ...monthHeads(part, language)].map((cell) => [words(cell)]),
      rows: rows.map((row) => row.map((cell) => [words(cell)])),
      // Only the last year stands unfolded.
      ...(index < parts.length - 1 ? { pictures: [] } : {}),
    };
  });
}
