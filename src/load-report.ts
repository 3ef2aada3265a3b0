import path from "node:path";
import type { Severity } from "./diagnostics/codes.ts";
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import type { HostFiles } from "./host.ts";
import type { Speller } from "./language/speller.ts";
import { type Period, parsePeriod } from "./model/parse-period.ts";
import { shiftPeriod } from "./model/period.ts";
import type { Programme } from "./model/programme.ts";
import { buildReport, type Month, type Report } from "./model/report.ts";
import { type Loaded, readMonth, readProgramme } from "./read-workspace.ts";
import { checkMonth, checkProgramme } from "./rules/check-report.ts";
import { reportsFolder } from "./workspace.ts";

/** Reads, parses and checks the programme file of a workspace. The value is absent where it has errors. */
export function loadProgramme(host: HostFiles, root: string, speller?: Speller): Loaded<Programme> {
  return judgeProgramme(readProgramme(host, root), findMisnamedMonths(host, root), speller);
}

/** A programme file that was read, with what the rules say of it and what is wrong with the folders beside it. */
export function judgeProgramme(
  read: Loaded<Programme>,
  misnamedMonths: readonly Diagnostic[],
  speller: Speller | undefined,
): Loaded<Programme> {
  if (!read.value) return { ...read, diagnostics: inOrder(read.diagnostics) };
  const found = checkProgramme({ programme: read.value, speller });
  return { ...read, diagnostics: inOrder([...misnamedMonths, ...found]) };
}

/**
 * Reads every entry of a period and makes the report of them: read → parse → schema → build → rules.
 *
 * Every problem of every file is found in one run. Without a programme, files are checked by themselves only, and
 * there is no report.
 */
export function loadReport(
  host: HostFiles,
  root: string,
  programme: Programme | undefined,
  period: Period,
  speller?: Speller,
): Loaded<Report> {
  const previous = programme && readMonth(host, root, shiftPeriod(period, -1)).value;
  return judgeMonth(programme, readMonth(host, root, period), previous, speller);
}

/** A month that was read, as a report, with what the rules say of it. There may be no month before it. */
export function judgeMonth(
  programme: Programme | undefined,
  { value: month, diagnostics, sources }: Loaded<Month>,
  previous: Month | undefined,
  speller: Speller | undefined,
): Loaded<Report> {
  if (!programme || !month) return { value: undefined, diagnostics: inOrder(diagnostics), sources };
  const found = checkMonth({ programme, month, previous, speller });
  return { value: buildReport(programme, month), diagnostics: inOrder([...diagnostics, ...found]), sources };
}

/**
 * Reads the reports of some periods without what the rules say of them: a missing entry or an unwritten text is
 * something to compare. The value is absent where a file cannot be read.
 */
export function readReports(
  host: HostFiles,
  root: string,
  programme: Programme,
  periods: readonly Period[],
): Loaded<readonly Report[]> {
  const months = periods.map((period) => readMonth(host, root, period));
  const diagnostics = inOrder(months.flatMap((month) => month.diagnostics));
  const reports = months.flatMap(({ value }) => (value ? [buildReport(programme, value)] : []));
  return {
    value: hasErrors(diagnostics) ? undefined : reports,
    diagnostics,
    sources: new Map(months.flatMap(({ sources }) => [...sources])),
  };
}

/** Folders that are meant as months and are not read as such: `2023-4`, `2023-04 `, `2023_04`. */
export function findMisnamedMonths(host: HostFiles, root: string): Diagnostic[] {
  const items = host.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.flatMap(({ name, kind }) => {
    const [, year = "", month = ""] = /^\s*(\d{4})[-_. ]?(\d{1,2})\s*$/.exec(name) ?? [];
    if (year === "" || (kind === "folder" && parsePeriod(name)) || kind === "file") return [];
    const expected = `${year}-${month.padStart(2, "0")}`;
    const isTaken = items.some((item) => item.name === expected);
    return [diagnose("file/misnamed", { expected, isTaken }, { file: `${reportsFolder}/${name}` })];
  });
}

/** More findings than this in one file are one cause, and a list that no one reads. */
const mostFindings = 100;

/**
 * The findings in order, and of each file no more than anyone reads; infos, which are shown only where they are asked
 * for, are not among them. That there are more is as severe as what was left out.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  const leftOut = new Map<string, Severity>();
  const kept = sortDiagnostics(diagnostics).filter(({ file, severity }) => {
    if (severity === "info") return true;
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    if (count > mostFindings && leftOut.get(file) !== "error") leftOut.set(file, severity);
    return count <= mostFindings;
  });
  const more = [...leftOut].map(([file, severity]) =>
    diagnose("file/many-problems", { shown: mostFindings }, { file }, { severity }),
  );
  return sortDiagnostics([...kept, ...more]);
}
