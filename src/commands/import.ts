import { printReceiptJson } from "../intake/print-receipt-json.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { proposeFrom } from "./import-new.ts";
import { writeAll } from "./import-writes.ts";
import { findIncomingFiles, standardInput } from "./incoming-files.ts";
import { needsPerson, printFileReceipt } from "./print-file-receipt.ts";
import { requireProgramme } from "./require-programme.ts";
import { type IncomingFile, type TakenFiles, takeFiles } from "./take-files.ts";

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
  const incoming = files.map(
    (file): IncomingFile => ({
      name: file === standardInput ? "-" : displayPath(host, file),
      read: () => readFile(context, file),
    }),
  );
  const found = await takeFiles(context, workspace, programme, incoming, { ...options, period });
  const { results, plan, mails } = found;
  for (const name of mails) say(context, messages.import.mailText(name));
  const failed = options.isDryRun ? [] : writeAll(context, plan.writes);
  show(context, found, options);
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
  return isWhole && results.every(({ receipt }) => receipt && !needsPerson(receipt)) ? 0 : 1;
}

async function readFile({ host }: Context, file: string): Promise<Uint8Array | undefined> {
  if (file === standardInput) return host.readStdin();
  const contents = host.readFile(file);
  return "bytes" in contents ? contents.bytes : undefined;
}

function show(
  { host, messages }: Context,
  { intake, results }: TakenFiles,
  { format, isDryRun }: ImportOptions,
): void {
  if (format === "json") {
    host.stdout.write(
      printReceiptJson(results.map(({ name, receipt, refusal }) => ({ file: name, receipt, refusal }))),
    );
    return;
  }
  const { refusals } = messages.import;
  for (const { name, taken, receipt, refusal, problem } of results) {
    if (receipt && taken) host.stdout.write(printFileReceipt(intake, name, taken, receipt, isDryRun));
    else host.stdout.write(`${name}: ${refusal ? refusals[refusal] : problem}\n`);
  }
}
