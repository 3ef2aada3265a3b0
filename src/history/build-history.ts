import { isExcused } from "../diff/compare-follow-up.ts";
import { missingPeriods } from "../diff/compare-reports.ts";
import { type DatedPart, readHistories, writtenEntry } from "../diff/read-histories.ts";
import { followMonths } from "../follow-up/follow-items.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import type { Report } from "../model/report.ts";
import { countItems } from "./count-items.ts";
import { findMilestones } from "./find-milestones.ts";
import type { History, WorkstreamHistory } from "./history.ts";

interface DatedEntry {
  readonly period: Period;
  readonly entry: Entry;
}

/**
 * Builds the history of a programme from the reports of two periods and of others. Reports before the first period say
 * which planned items its entries had to answer for, and since when a milestone is reached.
 */
export function buildHistory(first: Report, last: Report, others: readonly Report[]): History {
  const { name: programme, organisation, language } = last.programme;
  const [from, to] = [first.period, last.period];
  const reports = [first, ...others, last];
  const known = new Set(reports.map(({ period }) => period));
  const periods = listPeriodsBetween(from, to);
  const histories = readHistories(reports, to);
  const workstreams = orderIds(last, histories).flatMap((id): WorkstreamHistory[] => {
    const parts = histories.get(id) ?? [];
    const isSeen = parts.some(({ period }) => period >= from);
    return isSeen ? [buildWorkstream(parts, periods, known, language)] : [];
  });
  return {
    programme,
    organisation,
    language,
    from,
    to,
    periods,
    missingPeriods: missingPeriods(from, to, reports),
    workstreams,
  };
}

function listPeriodsBetween(from: Period, to: Period): Period[] {
  const periods: Period[] = [];
  for (let period = from; period <= to; period = shiftPeriod(period, 1)) periods.push(period);
  return periods;
}

/** The ids of the last report's workstreams, and then of those that only earlier ones have, in the programme's order. */
function orderIds({ parts, programme }: Report, histories: ReadonlyMap<string, unknown>): string[] {
  const order = [
    ...parts.map(({ workstream }) => workstream.id),
    ...programme.workstreams.map(({ id }) => id),
  ];
  return [...new Set([...order.filter((id) => histories.has(id)), ...histories.keys()])];
}

function buildWorkstream(
  parts: readonly DatedPart[],
  periods: readonly Period[],
  known: ReadonlySet<Period>,
  language: Language,
): WorkstreamHistory {
  const latest = parts.at(-1)?.part;
  if (!latest) throw new Error("a workstream of a history has a part in one of its reports");
  const partIn = new Map(parts.map(({ period, part }) => [period, part]));
  const entries = parts.flatMap(({ period, part }): DatedEntry[] => {
    const entry = writtenEntry(part);
    return entry ? [{ period, entry }] : [];
  });
  const entryIn = new Map(entries.map(({ period, entry }) => [period, entry]));
  const statuses = periods.map((period) => [period, entryIn.get(period)?.status ?? null] as const);
  const asked = followMonths(entries, { language, isExcused }).months;
  const figures = asked.filter(({ period }) => periods.includes(period));
  return {
    id: latest.workstream.id,
    name: latest.name,
    abbreviation: latest.workstream.abbreviation,
    notIn: periods.filter((period) => known.has(period) && !partIn.has(period)),
    unwrittenIn: periods.filter((period) => partIn.has(period) && !entryIn.has(period)),
    // Every period has a key, which the type of fromEntries does not say.
    status: Object.fromEntries(statuses) as WorkstreamHistory["status"],
    milestones: findMilestones(entries, periods),
    followUp: Object.fromEntries(figures.map(({ period, items }) => [period, countItems(items)])),
  };
}
