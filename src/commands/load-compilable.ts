import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { buildDocument } from "../document/build-document.ts";
import type { Document } from "../document/document.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report } from "../model/report.ts";
import { excuseMissingFields, markMissingFields } from "../workspace/build-draft.ts";
import { type LoadedReport, loadReports } from "../workspace/load-reports.ts";
import type { Texts } from "../workspace/parse-source.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { sourceDate } from "./document-file.ts";
import { prepareSpeller } from "./prepare-speller.ts";

/** A month's report as it is to be compiled, and what was found in it. */
export interface Compilable {
  readonly loaded: LoadedReport | undefined;
  /** Undefined where there are errors. */
  readonly laidOut: { readonly report: Report; readonly document: Document } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
}

/** Loads a period's report and lays it out. In a draft, texts may still be missing. */
export async function loadCompilable(
  context: Context,
  workspace: Snapshot,
  period: Period,
  isDraft: boolean,
): Promise<Compilable> {
  const programme = workspace.readProgramme().value;
  const speller = await prepareSpeller(context, programme, true);
  const { reports, diagnostics: found, texts } = loadReports(workspace, [period], { speller });
  const diagnostics = isDraft ? excuseMissingFields(found) : found;
  const [loaded] = reports;
  if (!loaded?.report || hasErrors(diagnostics)) return { loaded, laidOut: undefined, diagnostics, texts };
  const report = isDraft ? markMissingFields(loaded.report, found) : loaded.report;
  const { previous } = loaded;
  const document = buildDocument(report, { previous, date: sourceDate(context.host) });
  return { loaded, laidOut: { report, document }, diagnostics, texts };
}
