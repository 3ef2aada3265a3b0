import path from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { findChangedTexts } from "../model/find-changed-texts.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import type { Programme, Workstream } from "../model/programme.ts";
import {
  absentWorkstreams,
  buildReport,
  type Month,
  type Report,
  setLeftoversAside,
} from "../model/report.ts";
import { brokenImage } from "../rules/broken-image.ts";
import { changedAfterPublication } from "../rules/changed-after-publication.ts";
import { checkMonth, checkProgramme } from "../rules/check-report.ts";
import type { Rule } from "../rules/rule.ts";
import { rules as allRules } from "../rules/rule-list.ts";
import { ProgrammeTerms } from "../rules/terms/programme-terms.ts";
import { TextReadings } from "../rules/texts/text-readings.ts";
import type { Speller } from "../swedish/speller.ts";
import { pointerSteps } from "../yaml/source-node.ts";
import { findStrayDocuments } from "./find-stray-documents.ts";
import type { Texts } from "./parse-source.ts";
import { reportsFolder } from "./paths.ts";
import type { Snapshot } from "./snapshot.ts";

/** A period, as far as it could be loaded. */
export interface LoadedReport {
  readonly period: Period;
  /** Undefined where the programme file or the period's folder cannot be read; it may have errors. */
  readonly report: Report | undefined;
  /**
   * The report of the month before, as far as it could be read; undefined where the workspace does not have it, and where
   * nothing is checked.
   */
  readonly previous: Report | undefined;
  /** The workstreams that have handed in nothing. */
  readonly absent: readonly Workstream[];
  /** What is wrong with the period's files. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the period's files. */
  readonly texts: Texts;
}

/** Some periods of a workspace, and its programme. */
export interface LoadedReports {
  /** Undefined where the programme file cannot be read. */
  readonly programme: Programme | undefined;
  /** In the order in which the periods were asked for. */
  readonly reports: readonly LoadedReport[];
  /** What is wrong with the programme file and the periods' files, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
}

export interface LoadOptions {
  /** The rules to check by, all of them by default; none where files are only to be read. */
  readonly rules?: readonly Rule[];
  /** Undefined where spelling is not to be checked. */
  readonly speller?: Speller | undefined;
}

/**
 * Loads the reports of some periods, for every command alike. This is the way of a text: the snapshot reads it (bytes →
 * text → YAML → schema → model), the report puts it in programme order, and the rules look at it beside the month before.
 *
 * Every problem of every file is found in one run. Never throws. Without a programme, each file is only checked by
 * itself.
 */
export function loadReports(
  workspace: Snapshot,
  periods: readonly Period[],
  { rules = allRules, speller }: LoadOptions = {},
): LoadedReports {
  const read = workspace.readProgramme();
  const programme = read.value;
  const readings = new TextReadings();
  // Without rules, the files are only read.
  const checkBy = (own: Programme | undefined) =>
    own && rules.length > 0
      ? { programme: own, terms: new ProgrammeTerms(own, readings), readings, rules, speller }
      : undefined;
  const check = checkBy(programme);
  const ofProgramme = check ? [...findMisnamedMonths(workspace), ...checkProgramme(check)] : [];
  const laterStart = (id: string, period: Period): Period | undefined => workspace.laterStart(id, period);
  const reports = periods.map((period): LoadedReport => {
    const { value: files, ...readMonth } = workspace.readMonth(period);
    // A published month is read with the programme file that it was published with.
    const own = workspace.isPublished(period) ? workspace.readProgrammeOf(period) : undefined;
    const programmeThen = own ? own.value : programme;
    const texts = new Map([...(own?.texts ?? []), ...readMonth.texts]);
    const diagnostics = [...(own?.diagnostics ?? []), ...readMonth.diagnostics];
    const month = programmeThen && files && setLeftoversAside(programmeThen, files);
    const report = programmeThen && month && buildReport(programmeThen, month);
    const absent = programmeThen && month ? absentWorkstreams(programmeThen, month) : [];
    const checkThen = own ? checkBy(own.value) : check;
    if (!checkThen || !report) return { period, report, previous: undefined, absent, diagnostics, texts };
    const { before, previous } = readBefore(workspace, period, checkThen.programme);
    const strays = findStrayDocuments(workspace, checkThen.programme, month);
    const found = checkMonth({ ...checkThen, month, report, previous: before, laterStart });
    const ofOwn = own ? checkProgramme(checkThen) : [];
    const kept = keepChangedSince(month, checkThen.programme, [...ofOwn, ...strays, ...found]);
    return { period, report, previous, absent, diagnostics: [...diagnostics, ...kept], texts };
  });
  return {
    programme,
    reports,
    diagnostics: limitDiagnostics([
      ...read.diagnostics,
      ...ofProgramme,
      ...reports.flatMap(({ diagnostics }) => diagnostics),
    ]),
    texts: new Map([read, ...reports].flatMap(({ texts }) => [...texts])),
  };
}

/** Reads the month before a period, as it was published where it is, and its report. */
export function readBefore(
  { published }: Snapshot,
  period: Period,
  programme: Programme,
): { readonly before: Month | undefined; readonly previous: Report | undefined } {
  const earlier = shiftPeriod(period, -1);
  const before = published.readMonth(earlier).value;
  const own = published.isPublished(earlier) ? published.readProgrammeOf(earlier).value : undefined;
  const then = own ?? programme;
  return { before, previous: before && buildReport(then, setLeftoversAside(then, before)) };
}

/**
 * Of what rules find in a published month, keeps what is about texts that have changed since: nobody can change the rest
 * any more.
 */
function keepChangedSince(
  month: Month,
  programme: Programme,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (month.publication?.period !== month.period) return found;
  const changes = findChangedTexts(month.publication, programme, month);
  return found.filter(
    ({ code, file, pointer }) =>
      code === changedAfterPublication.code ||
      changes.some(
        (change) =>
          change.file === file &&
          (change.image === undefined
            ? change.field === undefined || pointer === undefined || pointerSteps(pointer)[0] === change.field
            : code === brokenImage.code),
      ),
  );
}

/** Warns about folders that look like months but are not read as such: `2023-4`, `2023-04 `, `2023_04`. */
function findMisnamedMonths({ files, root }: Snapshot): Diagnostic[] {
  const items = files.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.flatMap(({ name, kind }) => {
    const [, year = "", month = ""] = /^\s*(\d{4})[-_. ]?(\d{1,2})\s*$/.exec(name) ?? [];
    if (year === "" || (kind === "folder" && parsePeriod(name)) || kind === "file") return [];
    const expected = `${year}-${month.padStart(2, "0")}`;
    const isTaken = items.some((item) => item.name === expected);
    return [diagnose("file/misnamed", { expected, isTaken }, { file: `${reportsFolder}/${name}` })];
  });
}
