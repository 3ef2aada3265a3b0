import { textFields } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Images } from "../model/image.ts";
import type { Period } from "../model/parse-period.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { SectionChange, WorkstreamChange, WorkstreamChangeKind } from "./changes.ts";
import { compareTexts } from "./compare-texts.ts";
import { followMilestones } from "./follow-milestones.ts";
import { followStatus } from "./follow-status.ts";
import { type DatedPart, writtenEntry } from "./read-histories.ts";
import { writtenText } from "./written-text.ts";

/** The two periods that are compared, and the programme's language. */
export interface ComparedPeriods {
  readonly from: Period;
  readonly to: Period;
  readonly language: Language;
}

interface DatedEntry {
  readonly period: Period;
  readonly entry: Entry;
}

/** Compares a workstream's parts of the reports, the oldest first, but for its place among the others and its plans. */
export function compareWorkstream(
  parts: readonly DatedPart[],
  dates: ComparedPeriods,
): Omit<WorkstreamChange, "followUp" | "moved"> {
  const span = parts.filter(({ period }) => period >= dates.from);
  const [first, latest] = [span.at(0), span.at(-1)];
  if (!first || !latest) throw new Error("a workstream of a comparison has a part in one of its reports");
  const { workstream, name } = latest.part;
  // The earlier report has what the writer left in its entry, also where that is unfinished.
  const entries = parts.flatMap(({ period, part }): DatedEntry[] => {
    const entry = period === dates.from ? part.entry : writtenEntry(part);
    return entry ? [{ period, entry }] : [];
  });
  const before = entries.find(({ period }) => period === dates.from)?.entry;
  const after = entries.find(({ period }) => period === dates.to)?.entry;
  return {
    id: workstream.id,
    name,
    abbreviation: workstream.abbreviation,
    change: kindOf(first, latest, after, dates),
    previousName: seenText(first.part.name) === seenText(name) ? undefined : first.part.name,
    names: namesIn(span),
    onlyIn:
      first.period > dates.from && latest.period < dates.to
        ? { from: first.period, to: latest.period }
        : undefined,
    unwrittenIn: span
      .filter(({ period, part }) => period < dates.to && !writtenEntry(part))
      .map(({ period }) => period),
    nothingToReport:
      before && after && before.nothingToReport !== after.nothingToReport
        ? { from: before.nothingToReport, to: after.nothingToReport }
        : undefined,
    statuses: { from: before?.status, to: after?.status },
    status: followStatus(
      entries.map(({ period, entry }) => ({
        period,
        status: entry.status,
        isSilent: entry.nothingToReport,
      })),
      dates.from,
      dates.to,
    ),
    milestones: followMilestones(
      entries.map(({ period, entry }) => ({
        period,
        milestones: entry.milestones,
        isSilent: entry.nothingToReport,
      })),
      dates.from,
    ),
    sections: after ? compareEntries(before, after, dates) : [],
  };
}

function kindOf(
  first: DatedPart,
  latest: DatedPart,
  after: Entry | undefined,
  { from, to }: ComparedPeriods,
): WorkstreamChangeKind {
  if (latest.period < to) return "removed";
  // An entry cannot be missing in a comparison of a report with itself.
  if (!after && from !== to) return "missing";
  return first.period === from ? "unchanged" : "added";
}

/** Lists the names that a workstream got, if it got more than one. */
function namesIn(span: readonly DatedPart[]): WorkstreamChange["names"] {
  const names = span.flatMap(({ period, part: { name } }, index) => {
    const previous = span[index - 1]?.part.name ?? name;
    return seenText(previous) === seenText(name) ? [] : [{ period, name }];
  });
  return names.length > 1 ? names : [];
}

/** Compares the texts of two entries; leaves out a field that neither entry has. */
export function compareEntries(
  before: Entry | undefined,
  after: Entry,
  dates: ComparedPeriods,
): SectionChange[] {
  return textFields.flatMap((field) => {
    const old = writtenText(before?.[field]);
    const current = writtenText(after[field]);
    if (old.value === "" && current.value === "") return [];
    const texts = [
      { text: old, period: dates.from, ...imagesOf(before) },
      { text: current, period: dates.to, ...imagesOf(after) },
    ] as const;
    return [{ field, ...compareTexts(...texts, dates.language) }];
  });
}

function imagesOf(entry: Entry | undefined): { readonly images?: Images } {
  return entry ? { images: entry.images } : {};
}
