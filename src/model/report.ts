import { type EntryField, requiredFields } from "../fields/entry-fields.ts";
import { firstById } from "./by-id.ts";
import type { Entry } from "./entry.ts";
import type { Period } from "./parse-period.ts";
import { nameIn, type Programme, reportsIn, type Workstream } from "./programme.ts";

/** One file of a period's folder that is meant as an entry. */
export interface EntryFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The file's name without its ending: the id of the workstream that it is for. */
  readonly id: string;
  /** Undefined where the file could not be read as an entry. */
  readonly entry: Entry | undefined;
}

/** The files of a period's folder as they lie there, whether or not they make a report. */
export interface Month {
  readonly period: Period;
  /** The folder, relative to the workspace. */
  readonly folder: string;
  readonly files: readonly EntryFile[];
  /** The ids that files under a wrong name are probably for: their entries are not missing. */
  readonly misnamedIds: readonly string[];
}

/** All entries of a period, in programme order. */
export interface Report {
  readonly programme: Programme;
  readonly period: Period;
  readonly parts: readonly ReportPart[];
  /** Whether entries and texts may be missing in it. */
  readonly isDraft: boolean;
}

/** A workstream that reports in the period, under its name of that time. */
export interface ReportPart {
  readonly workstream: Workstream;
  readonly name: string;
  /** Undefined where the entry is missing. */
  readonly entry: Entry | undefined;
  /** In a draft, the texts that are still to be written. */
  readonly unwritten: readonly EntryField[];
}

/** The workstreams that report in a period, in programme order. */
export function reportingWorkstreams(programme: Programme, period: Period): Workstream[] {
  return programme.workstreams.filter((workstream) => reportsIn(workstream, period));
}

/** Puts a month's entries in programme order. A file that belongs to no reporting workstream has no part. */
export function buildReport(programme: Programme, month: Month): Report {
  const files = firstById(month.files);
  const parts = reportingWorkstreams(programme, month.period).map((workstream) => ({
    workstream,
    name: nameIn(workstream, month.period),
    entry: files.get(workstream.id)?.entry,
    unwritten: [],
  }));
  return { programme, period: month.period, parts, isDraft: false };
}

/** A report as a draft, which knows what is still to be written of it: the texts that `unwrittenIn` an entry's file. */
export function buildDraft(report: Report, unwrittenIn: (file: string) => readonly EntryField[]): Report {
  const parts = report.parts.map((part) => ({
    ...part,
    unwritten: part.entry ? unwrittenIn(part.entry.source.file.path) : requiredFields,
  }));
  return { ...report, parts, isDraft: true };
}

/** How many of a draft's parts lack their entry, or a text of it. */
export function countUnfinished({ parts }: Report): number {
  return parts.filter(({ unwritten }) => unwritten.length > 0).length;
}
