import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isToCome } from "../diagnostics/missing-fields.ts";
import type { Language } from "../messages/language.ts";
import type { EntryState } from "../messages/status-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { deadlineOf } from "../model/period.ts";
import { headingOfWorkstream, type Workstream } from "../model/programme.ts";
import type { Report, ReportPart } from "../model/report.ts";

/**
 * The states of a workstream's entry, in the order in which a summary lists them. Complete: it can be compiled; errors:
 * something must be put right; begun: a text is still to be written; missing: there is no file, or nobody has written in it.
 */
export const entryStates: readonly EntryState[] = ["complete", "errors", "begun", "missing"];

/** How far a workstream has come with its entry of a month. */
export interface EntryStatus {
  readonly id: string;
  /** The workstream's name in the month. */
  readonly name: string;
  /** The same, with its abbreviation. */
  readonly title: string;
  readonly lead: string | undefined;
  readonly email: string | undefined;
  readonly state: EntryState;
  readonly errors: number;
  readonly warnings: number;
  /** How many items of the follow-up have no outcome. */
  readonly unanswered: number;
}

/** How far all workstreams have come with a month, in the order of the programme. */
export interface MonthStatus {
  readonly programme: string;
  readonly language: Language;
  readonly period: Period;
  /** The last day for entries, written `2023-04-05`. */
  readonly deadline: string | undefined;
  readonly workstreams: readonly EntryStatus[];
}

/** A month as it was loaded and checked. */
export interface CheckedMonth {
  readonly report: Report;
  /** The workstreams that have handed in nothing. */
  readonly absent: readonly Workstream[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds the status of a month of what checking it has found. */
export function buildMonthStatus({ report, absent, diagnostics }: CheckedMonth): MonthStatus {
  const { programme, period } = report;
  const missing = new Set(absent.map(({ id }) => id));
  return {
    programme: programme.name,
    language: programme.language,
    period,
    deadline: programme.deadline === undefined ? undefined : deadlineOf(period, programme.deadline),
    workstreams: report.parts.map((part) => {
      const { id } = part.workstream;
      const own = diagnostics.filter((diagnostic) => isOf(id, diagnostic));
      return buildEntryStatus(part, missing.has(id), own);
    }),
  };
}

/** Counts the entries that are in a state. */
export function countState({ workstreams }: MonthStatus, state: EntryState): number {
  return workstreams.filter((workstream) => workstream.state === state).length;
}

function buildEntryStatus(
  { workstream, name, entry }: ReportPart,
  isMissing: boolean,
  found: readonly Diagnostic[],
): EntryStatus {
  const { id, abbreviation, lead, email } = workstream;
  const errors = found.filter(({ severity }) => severity === "error");
  return {
    id,
    name,
    title: headingOfWorkstream(name, abbreviation),
    lead,
    email,
    state: isMissing
      ? "missing"
      : errors.some(isToCome)
        ? "begun"
        : errors.length > 0
          ? "errors"
          : "complete",
    errors: errors.length,
    warnings: found.filter(({ severity }) => severity === "warning").length,
    unanswered: entry?.followUp.filter(({ outcome }) => outcome === undefined).length ?? 0,
  };
}

/** Whether a diagnostic is about a workstream's entry: its file, or one whose name should be that file's. */
function isOf(id: string, diagnostic: Diagnostic): boolean {
  if (diagnostic.code === "file/misnamed") return diagnostic.params.expected === `${id}.yaml`;
  return [`/${id}.yaml`, `/${id}.yml`].some((ending) => diagnostic.file.endsWith(ending));
}
