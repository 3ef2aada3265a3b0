import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import type { DiagnosticCode } from "../../src/diagnostics/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords } from "../../src/messages/sv/diagnostics.ts";
import type { Period } from "../../src/model/parse-period.ts";
import type { Speller } from "../../src/swedish/speller.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { entryText } from "./make-report.ts";
import { createMemoryHost, makeMemoryWorkspace, memoryRoot } from "./memory-host.ts";
import { type Changes, smallWorkspace } from "./workspace.ts";

/** A diagnostic as a test reads it: its code, its file, and the words that it points at. */
export interface ReadFinding {
  readonly code: string;
  readonly file: string;
  readonly words: string;
}

/** The small workspace's programme with something changed. */
export function changeProgramme(change: (text: string) => string): string {
  return change(Buffer.from(smallWorkspace.get("reports/programme.yaml") ?? "").toString());
}

/** Texts in which no rule finds anything, and which have nothing in common with the small workspace's. */
export const goodSummary = "Vi har rättat tre flöden efter synpunkter från klinikerna.";
export const goodPlan = "Vi går igenom resten av flödena tillsammans med utbildarna.";

/** An entry of April 2023 with two good texts, or others. */
export function entry(
  id: string,
  parts: { summary?: string; plan?: string; rest?: string; period?: string } = {},
): string {
  const { summary = goodSummary, plan = goodPlan, rest = "", period = "2023-04" } = parts;
  return entryText(id, period, { summary, plan, rest });
}

/** What is found in April 2023 of the small workspace with some files changed. */
export function findingsIn(changes: Changes): ReadFinding[] {
  const { diagnostics, sources } = diagnosticsIn(changes);
  return diagnostics.map((found) => readFinding(found, sources));
}

/** The same diagnostics as they are made, and the texts of the files. */
export function diagnosticsIn(
  changes: Changes,
  speller?: Speller,
): { diagnostics: readonly Diagnostic[]; sources: ReadonlyMap<string, string> } {
  const host = createMemoryHost(makeMemoryWorkspace(changes), [], { stdout: [], stderr: [] });
  const workspace = new Snapshot(host, memoryRoot);
  const { diagnostics, texts } = loadReports(workspace, ["2023-04" as Period], { speller });
  return { diagnostics, sources: texts };
}

/** The diagnostics of one code as they are made, and the texts of the files. */
export function diagnosticsOf(code: DiagnosticCode, changes: Changes): ReturnType<typeof diagnosticsIn> {
  const { diagnostics, sources } = diagnosticsIn(changes);
  return { diagnostics: diagnostics.filter((found) => found.code === code), sources };
}

/** What one code finds: the severity, and the words that it points at. */
export function foundBy(code: DiagnosticCode, changes: Changes): string[] {
  const { diagnostics, sources } = diagnosticsIn(changes);
  return diagnostics
    .filter((found) => found.code === code)
    .map((found) => `${found.severity}: ${readFinding(found, sources).words}`);
}

/** What one code says in Swedish: the message and the hint, each on a line. */
export function saidBy(code: DiagnosticCode, changes: Changes): string[] {
  return diagnosticsIn(changes)
    .diagnostics.filter((found) => found.code === code)
    .map((found) => {
      const { message, hint = "" } = sentenceOf(found, diagnosticWords.codes);
      return `${message}\n${hint}`;
    });
}

/** A file after the repairs of one code. */
export function repairedBy(code: DiagnosticCode, changes: Changes, file: string): string {
  const { diagnostics, sources } = diagnosticsIn(changes);
  const edits = diagnostics.filter((found) => found.code === code && found.file === file);
  return applyEdits(
    sources.get(file) ?? "",
    edits.flatMap(({ fix }) => fix ?? []),
  );
}

function readFinding({ code, file, range }: Diagnostic, sources: ReadonlyMap<string, string>): ReadFinding {
  return { code, file, words: range ? (sources.get(file) ?? "").slice(range.start, range.end) : "" };
}
