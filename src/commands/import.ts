import { buildReceipt, type TakenFile } from "../intake/build-receipt.ts";
import { type JsonFile, printReceiptJson } from "../intake/print-receipt-json.ts";
import type { FileReceipt } from "../intake/receipt.ts";
import { parseTarget, type TextTarget } from "../intake/take-text.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import type { Programme } from "../model/programme.ts";
import { nearest } from "../swedish/nearest.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { proposeFrom } from "./import-new.ts";
import { planWrites, writeAll } from "./import-writes.ts";
import { findIncomingFiles, standardInput } from "./incoming-files.ts";
import { needsPerson, printFileReceipt } from "./print-file-receipt.ts";
import { requireProgramme } from "./require-programme.ts";
import { type Intake, takeFile } from "./take-file.ts";
import { unpackMail } from "./unpack-mail.ts";

export interface ImportOptions {
  /** Whether a programme file is proposed from the headings of a report. */
  readonly isNew: boolean;
  readonly isDryRun: boolean;
  readonly rejectChanges: boolean;
  readonly names: boolean;
  /** Whether to write into published months. */
  readonly isForPublished: boolean;
  readonly format: "text" | "json";
  /** The entry that a text is for, as `soki/plan`. */
  readonly target?: string;
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
  if (options.isNew) return proposeFrom(context, args, options);
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const { files, period } = findIncomingFiles(context, args);
  const isStdin = files.includes(standardInput);
  if (isStdin && options.target === undefined) throw new CannotRun((texts) => texts.noTarget);
  const workspace = new Snapshot(host, root);
  const programme = requireProgramme(context, workspace);
  const intake: Intake = {
    context,
    workspace,
    programme,
    period: { asked: period, newest: listPeriods(host, root).at(-1) },
    target: readTarget(options.target, programme),
    options,
    reports: new Map(),
  };
  const results: Result[] = [];
  for (const file of files) {
    const name = file === standardInput ? "-" : displayPath(host, file);
    const bytes = await readFile(context, file);
    if (!bytes) results.push({ name, refusal: "unreadable" });
    // A mail is its text where that was asked for, or else what is attached to it.
    else if (intake.target) results.push({ name, ...(await takeFile(intake, bytes)) });
    else {
      const unpacked = await unpackMail({ name, bytes });
      for (const own of unpacked) results.push({ name: own.name, ...(await takeFile(intake, own.bytes)) });
      if (unpacked.some((own) => own.name !== name)) say(context, messages.import.mailText(name));
    }
  }
  const plan = planWrites(
    context,
    workspace,
    results.map(({ name, taken }) => ({ name, taken })),
    options.isForPublished,
  );
  const receipts = results.map(({ taken }) => taken && buildReceipt(taken));
  const failed = options.isDryRun ? [] : writeAll(context, plan.writes);
  show(intake, results, receipts, options);
  for (const notice of plan.notices) say(context, notice);
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

async function readFile({ host }: Context, file: string): Promise<Uint8Array | undefined> {
  if (file === standardInput) return host.readStdin();
  const contents = host.readFile(file);
  return "bytes" in contents ? contents.bytes : undefined;
}

/** Reads `--for`. Throws a CannotRun where it names no text of an entry. */
function readTarget(text: string | undefined, programme: Programme): TextTarget | undefined {
  if (text === undefined) return undefined;
  const target = parseTarget(text, programme);
  if (!("unknown" in target)) return target;
  const ids = programme.workstreams.map(({ id }) => id);
  throw new CannotRun((texts) =>
    target.unknown === "workstream"
      ? texts.noSuchWorkstream(target.word, nearest(target.word.toLowerCase(), ids), ids)
      : texts.noSuchText(target.word, target.texts),
  );
}

function show(
  intake: Intake,
  results: readonly Result[],
  receipts: readonly (FileReceipt | undefined)[],
  options: ImportOptions,
): void {
  const { host, messages } = intake.context;
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
    host.stdout.write(printFileReceipt(intake, name, taken, receipt, options.isDryRun));
  }
}
