import { type EntryField, requiredFields } from "../fields/entry-fields.ts";
import { firstById } from "./by-id.ts";
import type { Entry } from "./entry.ts";
import type { MonthWords } from "./month-words.ts";
import type { Period } from "./parse-period.ts";
import { nameIn, type Programme, reportsIn, type Workstream } from "./programme.ts";
import type { Publication } from "./publication.ts";

/** One entry file of a period's folder. */
export interface EntryFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The file's name without its extension: the id of its workstream. */
  readonly id: string;
  /** Undefined if the file could not be read as an entry. */
  readonly entry: Entry | undefined;
}

/** The file of a month's own words, `month.yaml`. */
export interface MonthWordsFile {
  readonly path: string;
  /** Undefined if the file could not be read as a month's own words. */
  readonly words: MonthWords | undefined;
}

/** The files of a period's folder, whether or not they make a complete report. */
export interface Month {
  readonly period: Period;
  /** The folder, relative to the workspace. */
  readonly folder: string;
  readonly files: readonly EntryFile[];
  /** Undefined if the month has no words of its own. */
  readonly own: MonthWordsFile | undefined;
  /** Undefined if the month is not published. */
  readonly publication: Publication | undefined;
  /** Files with a wrong name, and the ids of the workstreams that they are probably of: those entries are not missing. */
  readonly misnamed: readonly { readonly path: string; readonly id: string }[];
  /** The paths of files that are as `init` wrote them, also of those with a wrong name: nobody has handed them in. */
  readonly untouched: readonly string[];
  /** Untouched files of workstreams that do not report in the period: they are only left over. */
  readonly leftovers: readonly EntryFile[];
}

/** The entries of a period in the order of the programme. */
export interface Report {
  readonly programme: Programme;
  readonly period: Period;
  readonly parts: readonly ReportPart[];
  /** What the programme itself says about the month, if it says anything. */
  readonly monthWords: MonthWords | undefined;
  /** In a draft: whether the programme has yet to write its summary. */
  readonly isSummaryUnwritten: boolean;
  /** Undefined if the month is not published. */
  readonly publication: Publication | undefined;
  /** Whether the report may lack entries and texts. */
  readonly isDraft: boolean;
}

/** One reporting workstream's part of a report. */
export interface ReportPart {
  readonly workstream: Workstream;
  /** The workstream's name in the report's period. */
  readonly name: string;
  /** Undefined if the entry is missing. */
  readonly entry: Entry | undefined;
  /** In a draft, the texts that the workstream has yet to write. */
  readonly unwritten: readonly EntryField[];
}

/** The workstreams that report in a period, in the order of the programme. */
export function reportingWorkstreams(programme: Programme, period: Period): Workstream[] {
  return programme.workstreams.filter((workstream) => reportsIn(workstream, period));
}

/** A month without entries. */
export function emptyMonth(period: Period, folder: string): Month {
  const none = { own: undefined, publication: undefined, misnamed: [], untouched: [], leftovers: [] };
  return { period, folder, files: [], ...none };
}

/** Sets aside the untouched files of workstreams that do not report in the month. */
export function setLeftoversAside(programme: Programme, month: Month): Month {
  const reporting = new Set(reportingWorkstreams(programme, month.period).map(({ id }) => id));
  const isLeft = ({ path, id }: EntryFile): boolean => month.untouched.includes(path) && !reporting.has(id);
  const leftovers = month.files.filter(isLeft);
  if (leftovers.length === 0) return month;
  return { ...month, files: month.files.filter((file) => !isLeft(file)), leftovers };
}

/**
 * The workstreams that report in a month and have handed in nothing: they have no file, or only files that are as `init`
 * wrote them. A file that cannot be read, or that has a wrong name, has come in.
 */
export function absentWorkstreams(programme: Programme, month: Month): Workstream[] {
  const untouched = new Set(month.untouched);
  const present = new Set([
    ...month.files.filter(({ path }) => !untouched.has(path)).map(({ id }) => id),
    ...month.misnamed.filter(({ path }) => !untouched.has(path)).map(({ id }) => id),
  ]);
  return reportingWorkstreams(programme, month.period).filter(({ id }) => !present.has(id));
}

/** Puts a month's entries in the order of the programme. A file of no reporting workstream gets no part. */
export function buildReport(programme: Programme, month: Month): Report {
  const files = firstById(month.files);
  const parts = reportingWorkstreams(programme, month.period).map((workstream) => ({
    workstream,
    name: nameIn(workstream, month.period),
    entry: files.get(workstream.id)?.entry,
    unwritten: [],
  }));
  const { period, publication } = month;
  const monthWords = month.own?.words;
  return { programme, period, parts, monthWords, publication, isSummaryUnwritten: false, isDraft: false };
}

/**
 * Makes a draft of a report. `unwrittenIn` returns the texts that the entry at a path has yet to write; a missing entry
 * has yet to write all required texts.
 */
export function buildDraft(report: Report, unwrittenIn: (file: string) => readonly EntryField[]): Report {
  const parts = report.parts.map((part) => ({
    ...part,
    unwritten: part.entry ? unwrittenIn(part.entry.source.file.path) : requiredFields,
  }));
  const own = report.monthWords?.source.file.path;
  const isSummaryUnwritten = own !== undefined && unwrittenIn(own).includes("summary");
  return { ...report, parts, isSummaryUnwritten, isDraft: true };
}

/** Counts the parts of a draft that lack their entry or one of its texts. */
export function countUnfinished({ parts }: Report): number {
  return parts.filter(({ unwritten }) => unwritten.length > 0).length;
}
