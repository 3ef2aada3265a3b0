import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isToCome } from "../diagnostics/missing-fields.ts";
import type { FormInput } from "../form/build-form.ts";
import type { Entry } from "../model/entry.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { Period } from "../model/parse-period.ts";
import { nameIn, type Programme, type Workstream } from "../model/programme.ts";
import { reportingWorkstreams } from "../model/report.ts";
import { listUnwrittenTexts } from "../model/unwritten-texts.ts";
import { placeholder } from "../rules/placeholder.ts";
import { openMilestones } from "../scaffold/open-milestones.ts";
import { loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import { listPeriods } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { findLastEntry, listItemsToAnswer } from "./find-last-entry.ts";

/** What a month holds for one workstream's form. */
export interface FormSource {
  readonly workstream: Workstream;
  /** A text may be missing, or the whole file; an entry whose file has other errors cannot be put into a form. */
  readonly state: "awaited" | "handedIn" | "broken";
  readonly entry: Entry | undefined;
  /** What is wrong with the file, if it is broken. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface FormSources {
  /** In the order of the programme. */
  readonly sources: readonly FormSource[];
  readonly texts: Texts;
}

/** Reads what each workstream has written in a month, and whether it has handed in. */
export function readFormSources(workspace: Snapshot, programme: Programme, period: Period): FormSources {
  const isThere = listPeriods(workspace.files, workspace.root).includes(period);
  const { reports, diagnostics, texts } = loadReports(workspace, isThere ? [period] : [], {
    rules: [placeholder],
  });
  const parts = new Map(reports[0]?.report?.parts.map((part) => [part.workstream.id, part.entry]));
  const files = new Map(
    isThere ? workspace.readMonth(period).value?.files.map(({ id, path }) => [id, path]) : [],
  );
  const sources = reportingWorkstreams(programme, period).map((workstream): FormSource => {
    const entry = parts.get(workstream.id);
    const found = diagnostics.filter(
      ({ file, severity }) => severity === "error" && file === files.get(workstream.id),
    );
    const broken = found.filter((error) => error.code !== placeholder.code && !isToCome(error));
    const isWritten = entry && listUnwrittenTexts(entry).length === 0 && !found.some(isToCome);
    const state = broken.length > 0 ? "broken" : isWritten ? "handedIn" : "awaited";
    return { workstream, state, entry, diagnostics: broken };
  });
  return { sources, texts };
}

/** What comes into a form from the workstream's last entry, and the checksum of all that the form is made of. */
export function readCarried(
  workspace: Snapshot,
  programme: Programme,
  period: Period,
  { workstream, entry }: FormSource,
): Pick<FormInput, "carried" | "sourcesHash"> & {
  /** The last entry's file, if it cannot be read. */
  readonly unreadable: string | undefined;
  /** The period whose plan is followed up; undefined if nothing is. */
  readonly followedUp: Period | undefined;
} {
  const last = findLastEntry(workspace, period, workstream.id);
  const reportOf = (own: Entry | undefined) => {
    const part = { workstream, name: nameIn(workstream, period), entry: own, unwritten: [] };
    const without = { monthWords: undefined, isSummaryUnwritten: false, publication: undefined };
    return { programme, period, parts: [part], ...without, isDraft: false };
  };
  const items = last?.entry && !entry ? listItemsToAnswer(last.entry, programme.language) : [];
  return {
    carried: {
      followUp: items.map(({ planned }) => ({ planned, outcome: undefined, comment: undefined })),
      milestones: openMilestones(workspace.earlierEntries(workstream.id, period)),
    },
    sourcesHash: hashSources(reportOf(entry), reportOf(last?.entry)),
    followedUp: (entry?.followUp ?? items).length > 0 ? last?.writtenIn : undefined,
    unreadable: last && !last.entry ? last.file : undefined,
  };
}
