import { textFields } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import type { Report, ReportPart } from "../model/report.ts";
import type { Comparison, SectionChange, WorkstreamChange } from "./changes.ts";
import { compareFollowUp } from "./compare-follow-up.ts";
import { compareMilestones } from "./compare-milestones.ts";
import { compareTexts } from "./compare-texts.ts";
import { longestRun } from "./longest-run.ts";
import { resolveChange } from "./resolve-change.ts";
import { summarize } from "./summarize.ts";
import { isUnwritten, writtenText } from "./written-text.ts";

/**
 * Compares the reports of two periods workstream by workstream. It matches workstreams by id, since names may change.
 *
 * `others` are reports of other periods. Reports between the two show what became of the plans on the way; earlier
 * reports show how many times an item was carried over.
 */
export function compareReports(from: Report, to: Report, others: readonly Report[] = []): Comparison {
  const { name: programme, organisation, language } = to.programme;
  const earlier = new Map(from.parts.map((part) => [part.workstream.id, part]));
  const later = new Set(to.parts.map(({ workstream }) => workstream.id));
  const followUps = compareFollowUp(from, to, others);
  const moves = findMoves(from, to);
  const workstreams = [
    ...to.parts.map((part) => {
      const { id } = part.workstream;
      const compared = compareParts(earlier.get(id), part, { from: from.period, to: to.period, language });
      return resolveChange({ ...compared, followUp: followUps.get(id) ?? [], moved: moves.get(id) });
    }),
    ...from.parts.filter(({ workstream }) => !later.has(workstream.id)).map(removedPart),
  ];
  return {
    programme,
    organisation,
    language,
    from: from.period,
    to: to.period,
    missingPeriods: missingPeriods(from.period, to.period, others),
    summary: summarize(workstreams),
    workstreams,
  };
}

/** Returns the periods between two periods that have no report. */
function missingPeriods(from: Period, to: Period, others: readonly Report[]): Period[] {
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

/** A workstream's change with no changes in it, which the functions below fill in. */
const noChange = {
  change: "unchanged",
  previousName: undefined,
  moved: undefined,
  status: undefined,
  milestones: [],
  followUp: [],
  sections: [],
} as const;

function nameOf({ workstream, name }: ReportPart): Pick<WorkstreamChange, "id" | "name" | "abbreviation"> {
  return { id: workstream.id, name, abbreviation: workstream.abbreviation };
}

function removedPart(part: ReportPart): WorkstreamChange {
  return { ...nameOf(part), ...noChange, change: "removed" };
}

interface Dates {
  readonly from: Period;
  readonly to: Period;
  readonly language: Language;
}

function compareParts(before: ReportPart | undefined, after: ReportPart, dates: Dates): WorkstreamChange {
  const previousName = before && before.name !== after.name ? before.name : undefined;
  const named = { ...nameOf(after), ...noChange, previousName };
  const { entry } = after;
  // An entry cannot be missing in a comparison of a report with itself.
  if (!entry || isUnwritten(entry)) return dates.from === dates.to ? named : { ...named, change: "missing" };
  const earlier = before?.entry;
  return {
    ...named,
    change: before ? "unchanged" : "added",
    status: earlier?.status === entry.status ? undefined : { from: earlier?.status, to: entry.status },
    milestones: compareMilestones(earlier?.milestones ?? [], entry.milestones),
    sections: compareEntries(earlier, entry, dates),
  };
}

/** Compares the texts of two entries; leaves out a field that neither entry has. */
function compareEntries(before: Entry | undefined, after: Entry, dates: Dates): SectionChange[] {
  return textFields.flatMap((field) => {
    const old = writtenText(before?.[field]);
    const current = writtenText(after[field]);
    if (old.value === "" && current.value === "") return [];
    const texts = [
      { text: old, period: dates.from },
      { text: current, period: dates.to },
    ] as const;
    return [{ field, ...compareTexts(...texts, dates.language) }];
  });
}
