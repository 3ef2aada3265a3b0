import type { EntryField } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import type { Report, ReportPart } from "../model/report.ts";
import type { Comparison, SectionChange, WorkstreamChange, WorkstreamChangeKind } from "./changes.ts";
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
  return {
    id: workstream.id,
    name,
    change: "removed",
    previousName: undefined,
    status: undefined,
    sections: [],
  };
}

function compareParts(before: ReportPart | undefined, after: ReportPart): WorkstreamChange {
  const previousName = before && before.name !== after.name ? before.name : undefined;
  const sections = after.entry ? compareEntries(before?.entry, after.entry) : [];
  const status = statusChange(before?.entry, after.entry);
  const isChanged = status !== undefined || sections.some(({ state }) => state !== "same");
  return {
    id: after.workstream.id,
    name: after.name,
    change: kindOf(before, after, isChanged),
    previousName,
    status,
    sections,
  };
}

function kindOf(before: ReportPart | undefined, after: ReportPart, isChanged: boolean): WorkstreamChangeKind {
  if (!after.entry) return "missing";
  if (!before) return "added";
  if (before.name !== after.name) return "renamed";
  return isChanged ? "changed" : "unchanged";
}

function statusChange(before: Entry | undefined, after: Entry | undefined): WorkstreamChange["status"] {
  if (!after || before?.status === after.status) return undefined;
  return { from: before?.status, to: after.status };
}

/** A field that neither entry has is no section. */
function compareEntries(before: Entry | undefined, after: Entry): SectionChange[] {
  return fields.flatMap((field) => {
    const old = before?.[field]?.value ?? "";
    const current = after[field]?.value ?? "";
    return old === "" && current === "" ? [] : [{ field, ...compareTexts(old, current) }];
  });
}
