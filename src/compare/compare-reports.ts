import type { EntryField } from "../diagnostics/codes.ts";
import { maskPersonalData } from "../diagnostics/mask-personal-data.ts";
import { findScaffoldText } from "../language/scaffold-words.ts";
import type { Entry, FollowUpItem } from "../model/entry.ts";
import type { Report, ReportPart } from "../model/report.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Comparison, SectionChange, WorkstreamChange, WorkstreamChangeKind } from "./changes.ts";
import { compareMilestones } from "./compare-milestones.ts";
import { compareTexts } from "./compare-texts.ts";

const fields: readonly EntryField[] = ["summary", "plan", "deviation"];

/** Compares the reports of two periods workstream by workstream, by id: names may change, ids do not. */
export function compareReports(from: Report, to: Report): Comparison {
  const earlier = new Map(from.parts.map((part) => [part.workstream.id, part]));
  const later = new Set(to.parts.map(({ workstream }) => workstream.id));
  const removed = from.parts.filter(({ workstream }) => !later.has(workstream.id));
  return {
    from: from.period,
    to: to.period,
    workstreams: [
      ...to.parts.map((part) => compareParts(earlier.get(part.workstream.id), part)),
      ...removed.map(removedPart),
    ],
  };
}

function removedPart({ workstream, name }: ReportPart): WorkstreamChange {
  return { ...unchanged, id: workstream.id, name, change: "removed" };
}

/** Nothing to say, for a part to begin from. */
const unchanged = {
  previousName: undefined,
  status: undefined,
  milestones: [],
  followUp: [],
  sections: [],
} as const;

function compareParts(before: ReportPart | undefined, after: ReportPart): WorkstreamChange {
  const { id } = after.workstream;
  const previousName = before && before.name !== after.name ? before.name : undefined;
  const { entry } = after;
  if (!entry || isUnwritten(entry))
    return { ...unchanged, id, name: after.name, change: "missing", previousName };
  const earlier = before?.entry;
  const sections = compareEntries(earlier, entry);
  const status = statusChange(earlier, entry);
  const milestones = compareMilestones(earlier?.milestones ?? [], entry.milestones);
  const followUp = isSame(earlier?.followUp ?? [], entry.followUp) ? [] : entry.followUp.map(maskItem);
  const isChanged =
    status !== undefined ||
    milestones.length + followUp.length > 0 ||
    sections.some(({ state }) => state !== "same");
  const change = kindOf(before, after, isChanged);
  return { id, name: after.name, change, previousName, status, milestones, followUp, sections };
}

function kindOf(before: ReportPart | undefined, after: ReportPart, isChanged: boolean): WorkstreamChangeKind {
  if (!before) return "added";
  if (before.name !== after.name) return "renamed";
  return isChanged ? "changed" : "unchanged";
}

function statusChange(before: Entry | undefined, after: Entry): WorkstreamChange["status"] {
  return before?.status === after.status ? undefined : { from: before?.status, to: after.status };
}

function isSame(before: readonly FollowUpItem[], after: readonly FollowUpItem[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function maskItem({ planned, outcome, comment }: FollowUpItem): FollowUpItem {
  const maskedComment = comment === undefined ? undefined : maskPersonalData(comment);
  return { planned: maskPersonalData(planned), outcome, comment: maskedComment };
}

/** A field that neither entry has is no section. */
function compareEntries(before: Entry | undefined, after: Entry): SectionChange[] {
  return fields.flatMap((field) => {
    const old = writtenText(before?.[field]);
    const current = writtenText(after[field]);
    return old === "" && current === "" ? [] : [{ field, ...compareTexts(old, current) }];
  });
}

/** An entry whose texts are the scaffold's own. */
function isUnwritten(entry: Entry): boolean {
  return !entry.nothingToReport && writtenText(entry.summary) === "" && writtenText(entry.plan) === "";
}

/** What the scaffold asks for is not what someone wrote. */
function writtenText(text: SourceText | undefined): string {
  return text === undefined || findScaffoldText(text.value) ? "" : text.value;
}
