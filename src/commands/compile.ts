import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isToCome } from "../diagnostics/missing-fields.ts";
import { countWords } from "../document/count-words.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Period } from "../model/parse-period.ts";
import { countUnfinished } from "../model/report.ts";
import { listPeriods, periodFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { choosePeriod, requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { imagePaths, outputFile } from "./document-file.ts";
import { clearLeftDocuments } from "./left-documents.ts";
import { loadCompilable } from "./load-compilable.ts";
import { chooseOutput, type Target, writeOutput } from "./named-output.ts";
import { type DocumentFormat, documentFormats } from "./output-formats.ts";
import { reasonToKeep } from "./reason-to-keep.ts";
import { runWhileWatching } from "./run-while-watching.ts";
import { sayAbsent } from "./say-absent.ts";
import { countDiagnostics, filesInOrder, showDiagnostics } from "./show-diagnostics.ts";

export interface CompileOptions {
  readonly output?: string;
  /** Undefined where the name that `output` gives decides it. */
  readonly format?: DocumentFormat;
  /** Whether entries and texts may be missing; the document then says where. */
  readonly isDraft: boolean;
  /** Whether to overwrite a file that someone has edited, or that millrep did not write. */
  readonly force?: boolean;
  readonly all?: boolean;
  readonly watch?: boolean;
  /** Whether to show infos too. */
  readonly verbose?: boolean;
}

/** Compiles a month, or every month; once, or at every change. */
export async function compile(
  context: Context,
  argument: string | undefined,
  options: CompileOptions,
): Promise<ExitCode> {
  const { host } = context;
  const root = requireWorkspace(context);
  const { all: isAll = false, output, watch: isWatching = false } = options;
  if (isAll && (argument !== undefined || output !== undefined))
    throw new CannotRun((texts) => texts.notWithAll);
  const { format, target } = chooseOutput(host, documentFormats, "docx", options);
  if (isWatching && target.kind === "stdout") throw new CannotRun((texts) => texts.notWithWatch);
  if (isAll && listPeriods(host, root).length === 0) throw new CannotRun((texts) => texts.noPeriods);
  const choose = (): readonly Period[] =>
    isAll ? listPeriods(host, root) : [choosePeriod(context, root, argument)];

  const seen = isWatching ? new Map<Period, string>() : undefined;
  const compileAll = async (): Promise<ExitCode> => {
    let exit: ExitCode = 0;
    const workspace = new Snapshot(host, root);
    for (const period of choose()) {
      const ended = await compilePeriod(context, workspace, period, { ...options, format, target, seen });
      if (ended > exit) exit = ended;
    }
    return exit;
  };
  return isWatching ? runWhileWatching(context, root, "once", compileAll) : compileAll();
}

interface PeriodOptions extends CompileOptions {
  readonly format: DocumentFormat;
  readonly target: Target;
  /**
   * The reports that were compiled last while watching: the document that millrep writes is a change in the folder too,
   * and must not start another run.
   */
  readonly seen: Map<Period, string> | undefined;
}

/** Loads a period's report, lays it out, and writes the document, unless there are errors or someone has edited it. */
async function compilePeriod(
  context: Context,
  workspace: Snapshot,
  period: Period,
  options: PeriodOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const { root } = workspace;
  const isVerbose = options.verbose ?? false;
  const { loaded, laidOut, diagnostics, texts } = await loadCompilable(
    context,
    workspace,
    period,
    options.isDraft,
  );
  const content = JSON.stringify([diagnostics, laidOut?.document.sourcesHash]);
  if (options.seen && isSeen(options.seen, period, content)) return 0;

  const shown = isVerbose ? diagnostics : diagnostics.filter((found) => isForCompile(found, options));
  showDiagnostics(context, host.stderr, root, shown, texts, {
    order: filesInOrder([loaded?.report]),
    isWhole: isVerbose,
  });
  const counts = countDiagnostics(diagnostics, isVerbose);
  const isWarningHidden = diagnostics.some((found) => found.severity === "warning" && !shown.includes(found));
  if (!laidOut) {
    host.stderr.write(`${messages.compile.refused(counts)}\n`);
    if (isWarningHidden) say(context, messages.compile.warningsHidden(period));
    if (loaded) sayAbsent(context, loaded);
    if (isAllToCome(diagnostics)) say(context, messages.compile.draftPossible);
    return 1;
  }

  const { report, document } = laidOut;
  const file = outputFile(root, report, options);
  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.compile.working);
  const folder = file === undefined ? path.join(root, periodFolder(period)) : path.dirname(file);
  const result = { document, host, pathOf: imagePaths(root, folder) };
  const bytes = await writeOutput(documentFormats[options.format], result).finally(stopSpinner);

  const draft = report.isDraft ? [messages.compile.draft(countUnfinished(report), report.parts.length)] : [];
  if (file === undefined) {
    host.stdout.write(bytes);
    for (const sentence of draft) say(context, sentence);
    return 0;
  }
  const reason = options.force ? undefined : reasonToKeep(host, file);
  if (reason) {
    host.stderr.write(`${reason(messages.cannotRun)}\n`);
    // If the edited file is moved away while watching, the next change tries again.
    options.seen?.delete(period);
    return 2;
  }
  const before = host.readFile(file);
  host.replaceFile(file, bytes);
  const entries = report.parts.filter(({ entry }) => entry).length;
  const written = messages.compile.written(displayPath(host, file), entries, countWords(document), counts);
  say(context, [written, ...draft].join(" "));
  if (loaded) sayAbsent(context, loaded);
  if (isWarningHidden) say(context, messages.compile.warningsHidden(period));
  if (options.target.kind === "usual") {
    const isChanged = "problem" in before || Buffer.compare(before.bytes, bytes) !== 0;
    clearLeftDocuments(context, file, report, { sourcesHash: document.sourcesHash, isChanged });
  }
  return 0;
}

/** Whether a period holds the same as in the last run; remembers what it holds now. */
function isSeen(seen: Map<Period, string>, period: Period, content: string): boolean {
  const isSame = seen.get(period) === content;
  seen.set(period, content);
  return isSame;
}

/** Whether compile shows a diagnostic: errors, and of a draft what is still to come. Of other warnings it gives the number. */
function isForCompile(diagnostic: Diagnostic, { isDraft }: PeriodOptions): boolean {
  return diagnostic.severity === "error" || (isDraft && isToCome({ ...diagnostic, severity: "error" }));
}

/** Whether a draft could be made: the only errors are that entries or texts are missing. */
function isAllToCome(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.every(isToCome);
}
