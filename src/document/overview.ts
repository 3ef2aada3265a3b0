import type { DocumentWords } from "../messages/document-words.ts";
import type { Language } from "../messages/language.ts";
import type { Entry, Status } from "../model/entry.ts";
import { formatMonth, shiftPeriod } from "../model/period.ts";
import type { Report, ReportPart } from "../model/report.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { type Block, type Cell, paragraph, type StatusMark, words } from "./document.ts";
import { entryBefore, followMilestones, isOverdue, nextMilestone } from "./milestones.ts";

/** What the overview needs besides the report. */
export interface OverviewOptions {
  readonly previous: Report | undefined;
  readonly words: DocumentWords;
  readonly language: Language;
  /** The heading above deviations. */
  readonly deviation: string;
}

/** One workstream's row: undefined for a cell that has nothing to say. */
type Row = readonly (Cell | undefined)[];

/**
 * Builds the overview of all workstreams: how many have which status, and a table with a row for each, linked to its
 * section. Columns that no row needs are left out, and there is no overview of entries that have texts only.
 */
export function overviewTable(report: Report, options: OverviewOptions): Block[] {
  const { parts, period } = report;
  const { words: fixed, language } = options;
  if (!parts.some(({ entry }) => entry && hasMoreThanTexts(entry))) return [];
  const hasStatuses = parts.some(({ entry }) => entry?.status);
  const [workstream, status] = fixed.statusOverview;
  const month = formatMonth(shiftPeriod(period, -1), language);
  const header = [workstream, status, fixed.sinceMonth(month), options.deviation, fixed.nextMilestone];
  const rows = parts.map((part): Row => {
    const before = entryBefore(part, options.previous);
    return [
      [{ role: "link", address: `#${part.workstream.id}`, children: [words(part.name)] }],
      hasStatuses ? statusCell(part, fixed) : undefined,
      sinceCell(part.entry?.status, before?.status, fixed),
      deviationCell(part),
      milestoneCell(part, before, report, fixed),
    ];
  });
  const isNeeded = header.map((_, column) => rows.some((row) => row[column] !== undefined));
  const needed = <Item>(row: readonly Item[]): Item[] => row.filter((_, column) => isNeeded[column]);
  return [
    ...(hasStatuses ? [paragraph(words(countStatuses(parts, fixed)))] : []),
    {
      role: "table",
      header: needed(header).map((text) => [words(text)]),
      rows: rows.map((row) => needed(row).map((cell = []) => cell)),
    },
  ];
}

/** The status of an entry in words on a tint. */
export function statusMark(status: Status, { statuses }: DocumentWords): StatusMark {
  return { role: "status", status, text: statuses[status] };
}

function hasMoreThanTexts({ status, deviation, milestones }: Entry): boolean {
  return status !== undefined || deviation !== undefined || milestones.length > 0;
}

/** “8 enligt plan, 3 risk, 1 avvikelse”, without what no workstream is. */
function countStatuses(parts: readonly ReportPart[], { statusCounts }: DocumentWords): string {
  const found = parts.map(({ entry }) => (entry ? (entry.status ?? "none") : "missing"));
  const kinds = ["onTrack", "atRisk", "offTrack", "paused", "none", "missing"] as const;
  return kinds
    .map((kind) => [kind, found.filter((other) => other === kind).length] as const)
    .flatMap(([kind, count]) => (count === 0 ? [] : [statusCounts[kind](count)]))
    .join(", ");
}

function statusCell({ entry }: ReportPart, fixed: DocumentWords): Cell {
  if (entry?.status) return [statusMark(entry.status, fixed)];
  return [words(entry ? fixed.noStatus : fixed.missing)];
}

/** From the best to the worst; who is paused is neither. */
const ranks: readonly Status[] = ["onTrack", "atRisk", "offTrack"];

function sinceCell(
  now: Status | undefined,
  before: Status | undefined,
  { since }: DocumentWords,
): Cell | undefined {
  if (now === undefined || before === undefined) return undefined;
  if (now === before) return [words(since.same)];
  const [rank, rankBefore] = [ranks.indexOf(now), ranks.indexOf(before)];
  if (rank === -1 || rankBefore === -1) return [words(since.other)];
  return [words(rank < rankBefore ? since.better : since.worse)];
}

/** The first sentence of a deviation, in plain words. */
function deviationCell({ entry, unwritten }: ReportPart): Cell | undefined {
  const [passage] = entry?.deviation?.passages ?? [];
  if (!passage || unwritten.includes("deviation")) return undefined;
  const text = findSentences(passage.words)[0]?.text.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? undefined : [words(text)];
}

/** The name and date of the next milestone, with its old date where that was another, and in words that it is overdue. */
function milestoneCell(
  { entry }: ReportPart,
  before: Entry | undefined,
  { period }: Report,
  fixed: DocumentWords,
): Cell | undefined {
  const next = entry && nextMilestone(followMilestones(entry, before));
  if (!next) return undefined;
  const moved = next.before && next.before.due !== next.due ? ` ${fixed.before(next.before.due)}` : "";
  const late = isOverdue(next, period) ? `, ${fixed.overdue}` : "";
  return [words(`${next.name}: ${next.due}${moved}${late}`)];
}
