import path from "node:path";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { buildReceipt, type TakenFile } from "../intake/build-receipt.ts";
import { identifyFile } from "../intake/identify-file.ts";
import type { IntakePlaces } from "../intake/intake-places.ts";
import { printReceipt } from "../intake/print-receipt.ts";
import { type JsonFile, printReceiptJson } from "../intake/print-receipt-json.ts";
import type { FileReceipt } from "../intake/receipt.ts";
import { takeReport } from "../intake/take-report.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";
import { buildReport, emptyMonth, type Report } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { entryPath, periodFolder, programmePath } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { planWrites, writeAll } from "./import-writes.ts";
import { findIncomingFiles } from "./incoming-files.ts";
import { readIncomingFile } from "./read-incoming-file.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

export interface ImportOptions {
  readonly isDryRun: boolean;
  readonly rejectChanges: boolean;
  readonly names: boolean;
  readonly format: "text" | "json";
}

/** A file that came in: what it brought, or why it brought nothing. */
interface Result {
  /** As people see it. */
  readonly name: string;
  readonly taken?: TakenFile;
  readonly refusal?: ImportRefusal;
  /** Says why nothing of it is taken in, though it could be read. */
  readonly problem?: string;
}

/** Reads files that came back into the entries of their months, and says what became of every word. */
export async function importFiles(
  context: Context,
  args: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const { files, period } = findIncomingFiles(context, args);
  const workspace = new Snapshot(host, root);
  const loaded = loadReports(workspace, []);
  const { programme } = loaded;
  if (!programme || hasErrors(loaded.diagnostics)) {
    showDiagnostics(context, host.stderr, root, loaded.diagnostics, loaded.texts);
    throw new CannotRun((texts) => texts.wrongProgramme);
  }
  const intake: Intake = { context, workspace, programme, period, options };
  const results: Result[] = [];
  for (const file of files) results.push(await takeFile(intake, file));
  const plan = planWrites(
    context,
    workspace,
    programme,
    results.map(({ name, taken }) => ({ name, taken })),
  );
  const receipts = results.map(({ taken }) => taken && buildReceipt(taken));
  const failed = options.isDryRun ? [] : writeAll(context, plan.writes);
  show(intake, results, receipts);
  for (const problem of [...plan.problems, ...failed]) host.stderr.write(`${problem}\n`);
  const count = plan.writes.length - failed.length;
  const texts = messages.import;
  if (count === 0) say(context, texts.nothingWritten);
  else say(context, options.isDryRun ? texts.wouldWrite(count) : texts.written(count));
  const periods = new Set(results.flatMap(({ taken }) => taken?.period ?? []));
  if (count > 0 && !options.isDryRun) for (const own of periods) say(context, texts.next(own));
  if (results.every(({ taken, problem }) => !taken && problem === undefined)) return 2;
  const isWhole = results.every(({ taken }) => taken) && plan.problems.length + failed.length === 0;
  return isWhole && receipts.every((receipt) => receipt && !needsPerson(receipt)) ? 0 : 1;
}

/** What all files of a run share. */
interface Intake {
  readonly context: Context;
  readonly workspace: Snapshot;
  readonly programme: Programme;
  /** The month that was asked for. */
  readonly period: Period | undefined;
  readonly options: ImportOptions;
}

async function takeFile(intake: Intake, file: string): Promise<Result> {
  const { context, options } = intake;
  const { host, messages } = context;
  const name = displayPath(host, file);
  const contents = host.readFile(file);
  if ("problem" in contents) return { name, refusal: "unreadable" };
  const incoming = await readIncomingFile(context, contents.bytes, options);
  if ("refusal" in incoming) return { name, refusal: incoming.refusal };
  const { read } = incoming;
  const identity = identifyFile(read);
  if (identity.kind === "comparison") return { name, refusal: "comparison" };
  if (identity.kind !== "report") return { name, refusal: "text" };
  const { period } = identity;
  if (intake.period !== undefined && intake.period !== period)
    return { name, problem: messages.import.otherPeriod(period, intake.period) };
  const report = loadReport(intake, period);
  const taken = takeReport(read, report, placesOf(intake, period));
  return { name, taken: { kind: "report", period, read, leftovers: [], ...taken } };
}

/** The month as the workspace has it; a month that is not there yet has no entries. */
function loadReport({ workspace, programme }: Intake, period: Period): Report {
  const month = workspace.readMonth(period).value;
  return buildReport(programme, month ?? emptyMonth(period, periodFolder(period)));
}

function placesOf({ context, workspace }: Intake, period: Period): IntakePlaces {
  return {
    programme: programmePath,
    entryOf: (id) => entryPath(period, id),
    isTaken: (name) => context.host.exists(path.join(workspace.root, periodFolder(period), name)),
  };
}

/** Whether a person must look at what became of a file. */
function needsPerson({ fields, others, words }: FileReceipt): boolean {
  const isOpen = fields.some(
    ({ state }) => state === "conflict" || state === "missing" || state === "guessed",
  );
  return isOpen || others.length > 0 || (words.outside ?? 0) > 0;
}

function show(
  { context, workspace, programme, options }: Intake,
  results: readonly Result[],
  receipts: readonly (FileReceipt | undefined)[],
): void {
  const { host, messages } = context;
  const texts = messages.import;
  if (options.format === "json") {
    const files = results.map(
      ({ name, refusal }, index): JsonFile => ({
        file: name,
        ...(receipts[index] ? { receipt: receipts[index] } : {}),
        ...(refusal === undefined ? {} : { refusal }),
      }),
    );
    host.stdout.write(printReceiptJson(files));
    return;
  }
  for (const [index, { name, taken, refusal, problem }] of results.entries()) {
    const receipt = receipts[index];
    if (!receipt || !taken) {
      host.stdout.write(`${name}: ${refusal ? texts.refusals[refusal] : problem}\n`);
      continue;
    }
    const kind = texts.kinds[receipt.kind](formatPeriod(taken.period, programme.language));
    const maker = receipt.madeBy === undefined ? "" : ` (${receipt.madeBy})`;
    const lines = printReceipt(receipt, taken.read.comments, {
      texts,
      isDryRun: options.isDryRun,
      areChangesRejected: options.rejectChanges,
      showPath: (file) => displayPath(host, path.join(workspace.root, file)),
    });
    host.stdout.write(`${name}: ${kind}${maker}\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }
}
