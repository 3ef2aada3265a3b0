import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import type { Report } from "../model/report.ts";
import type { Comparison } from "./changes.ts";
import { compareFollowUp } from "./compare-follow-up.ts";
import { compareMonthWords } from "./compare-month-words.ts";
import { compareWorkstream } from "./compare-workstream.ts";
import { longestRun } from "./longest-run.ts";
import { type Histories, readHistories } from "./read-histories.ts";
import { resolveChange } from "./resolve-change.ts";
import { summarize } from "./summarize.ts";

/**
 * Compares the reports of two periods workstream by workstream. It matches workstreams by id, since names may change.
 *
 * `others` are reports of other periods. Reports between the two show what happened on the way: to plans, milestones,
 * statuses and names. Earlier reports show how many times an item was carried over, and what a milestone was before.
 */
export function compareReports(from: Report, to: Report, others: readonly Report[] = []): Comparison {
  const { name: programme, organisation, language } = to.programme;
  const dates = { from: from.period, to: to.period, language };
  const histories = readHistories([from, to, ...others], to.period);
  const followUps = compareFollowUp(histories, dates);
  const moves = findMoves(from, to);
  const workstreams = [...orderIds(from, to, histories)].map((id) =>
    resolveChange({
      ...compareWorkstream(histories.get(id) ?? [], dates),
      followUp: followUps.get(id) ?? [],
      moved: moves.get(id),
    }),
  );
  return {
    programme,
    organisation,
    language,
    from: from.period,
    to: to.period,
    only: undefined,
    missingPeriods: missingPeriods(from.period, to.period, others),
    summary: summarize(workstreams),
    month: compareMonthWords(from, to),
    workstreams,
  };
}

/** The ids of all workstreams that the comparison is about: those of the later report, and then those that are no longer in it. */
function orderIds(from: Report, to: Report, histories: Histories): Set<string> {
  const between = [...histories].filter(([, parts]) => parts.some(({ period }) => period > from.period));
  const ids = [...to.parts, ...from.parts].map(({ workstream }) => workstream.id);
  // The parts of a workstream whose id was changed are in the history of its later id.
  return new Set([...ids.filter((id) => histories.has(id)), ...between.map(([id]) => id)]);
}

/** Returns the periods between two periods that have no report. */
export function missingPeriods(from: Period, to: Period, others: readonly Report[]): Period[] {
  const known = new Set(others.map(({ period }) => period));
  const missing: Period[] = [];
  for (let period = shiftPeriod(from, 1); period < to; period = shiftPeriod(period, 1))
    if (!known.has(period)) missing.push(period);
  return missing;
}

/**
 * Finds the workstreams whose place has changed, by id: of the workstreams in both reports, all except the largest set
 * that kept its order.
 */
function findMoves(from: Report, to: Report): Map<string, { readonly from: number; readonly to: number }> {
  const places = new Map(from.parts.map(({ workstream }, index) => [workstream.id, index]));
  const both = to.parts.flatMap(({ workstream: { id } }, index) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, from: place, to: index }];
  });
  const steady = longestRun(both.map((workstream) => workstream.from));
  const moved = both.filter((_, index) => !steady.has(index));
  return new Map(moved.map(({ id, ...place }) => [id, { from: place.from + 1, to: place.to + 1 }]));
}
