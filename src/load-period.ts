import type { Spelling, WorkspaceChecker } from "./check-workspace.ts";
import type { EntryField } from "./diagnostics/codes.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { textsToCome } from "./diagnostics/texts-to-come.ts";
import type { Period } from "./model/parse-period.ts";
import { buildDraft, type Report } from "./model/report.ts";

/** A period's report with what is found in it and in the programme file, in the order of their files. */
export interface LoadedPeriod {
  /** Undefined where errors stand in the way. */
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file with findings: what they quote from. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Checks a whole period, and reads its report where nothing is wrong with it. */
export async function loadPeriod(
  checker: WorkspaceChecker,
  period: Period,
  spelling?: Spelling,
): Promise<LoadedPeriod> {
  const checked = await checkWhole(checker, period, spelling);
  return { ...checked, report: await readWhereRight(checker, period, checked.diagnostics) };
}

/** Checks a whole period as a draft, and reads it as far as it has come. */
export async function loadDraft(
  checker: WorkspaceChecker,
  period: Period,
  spelling?: Spelling,
): Promise<LoadedPeriod> {
  const { diagnostics: found, texts } = await checkWhole(checker, period, spelling);
  const diagnostics = excuseTextsToCome(found);
  const report = await readWhereRight(checker, period, diagnostics);
  return { report: report && noteTextsToCome(report, found), diagnostics, texts };
}

/** In a draft, that entries and texts are still to come is no more than a warning. */
export function excuseTextsToCome(found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((diagnostic) =>
    textsToCome(diagnostic).length === 0 ? diagnostic : { ...diagnostic, severity: "warning" },
  );
}

/** A report as a draft that knows which of its texts are still to come. */
export function noteTextsToCome(report: Report, found: readonly Diagnostic[]): Report {
  const unwritten = new Map<string, EntryField[]>();
  for (const diagnostic of found) {
    const fields = unwritten.get(diagnostic.file) ?? [];
    fields.push(...textsToCome(diagnostic));
    unwritten.set(diagnostic.file, fields);
  }
  return buildDraft(report, (path) => unwritten.get(path) ?? []);
}

async function checkWhole(
  checker: WorkspaceChecker,
  period: Period,
  spelling: Spelling | undefined,
): Promise<Omit<LoadedPeriod, "report">> {
  const checked = [await checker.checkProgramme(spelling), await checker.checkPeriod(period, spelling)];
  return {
    diagnostics: sortDiagnostics(checked.flatMap(({ diagnostics }) => diagnostics)),
    texts: new Map(checked.flatMap(({ texts }) => [...texts])),
  };
}

async function readWhereRight(
  checker: WorkspaceChecker,
  period: Period,
  diagnostics: readonly Diagnostic[],
): Promise<Report | undefined> {
  return hasErrors(diagnostics) ? undefined : checker.readReport(period);
}
