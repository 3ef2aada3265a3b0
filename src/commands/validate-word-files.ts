import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { buildReceipt, type TakenFile } from "../intake/build-receipt.ts";
import type { FileReceipt } from "../intake/receipt.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { type CheckedWordFile, checkWordFile, type WordFinding } from "./check-word-file.ts";
import { requireWorkspace } from "./choose-period.ts";
import { writeCommentedCopy } from "./commented-copy.ts";
import type { Context, ExitCode } from "./context.ts";
import type { FormatRun } from "./format-run.ts";
import { planWrites } from "./import-writes.ts";
import type { IncomingFiles } from "./incoming-files.ts";
import { prepareSpeller } from "./prepare-speller.ts";
import { needsPerson, printFileReceipt } from "./print-file-receipt.ts";
import { requireProgramme } from "./require-programme.ts";
import { chooseShown, showDiagnostics } from "./show-diagnostics.ts";
import { type Intake, takeFile } from "./take-file.ts";

export interface WordOptions {
  readonly formatRun: FormatRun | undefined;
  readonly isVerbose: boolean;
  /** Whether infos are shown, too. */
  readonly hasInfos: boolean;
  readonly noSpell: boolean;
  /** Whether to write copies with comments, and whether with all findings. */
  readonly comments: "none" | "writer" | "all";
}

/** A run over Word files: what was found, and the exit code that what import itself says of them asks for. */
export interface WordRun {
  readonly diagnostics: readonly Diagnostic[];
  readonly shown: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly exit: ExitCode;
}

interface Result {
  readonly file: string;
  /** As people see it, and as it was named. */
  readonly name: string;
  readonly taken?: TakenFile;
  /** Says why nothing of it is taken in. */
  readonly problem?: string;
  readonly isUnread: boolean;
  readonly checked?: CheckedWordFile;
}

/** Checks Word files as they would be imported, shows what was found, and writes copies with comments if asked to. */
export async function validateWordFiles(
  context: Context,
  { files, period }: IncomingFiles,
  options: WordOptions,
): Promise<WordRun> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const workspace = new Snapshot(host, root);
  const programme = requireProgramme(context, workspace);
  const speller = options.noSpell ? undefined : await prepareSpeller(context, programme);
  const intake: Intake = {
    context,
    workspace,
    programme,
    period: { asked: period, newest: listPeriods(host, root).at(-1) },
    target: undefined,
    options: { rejectChanges: false, names: false },
    reports: new Map(),
  };
  const results: Result[] = [];
  for (const file of files) {
    const name = path.relative(host.folder, file).replaceAll(path.sep, "/");
    const contents = host.readFile(file);
    const result =
      "bytes" in contents ? await takeFile(intake, contents.bytes) : { refusal: "unreadable" as const };
    if ("refusal" in result)
      results.push({ file, name, problem: messages.import.refusals[result.refusal], isUnread: true });
    else if ("problem" in result) results.push({ file, name, problem: result.problem, isUnread: false });
    else {
      const checked = checkWordFile(workspace, name, result.taken, speller);
      results.push({ file, name, taken: result.taken, checked, isUnread: false });
    }
  }
  const plan = planWrites(
    context,
    workspace,
    results.map(({ name, taken }) => ({ name, taken })),
    // Nothing is written here, so a published month is like any other.
    true,
  );
  const receipts = results.map(({ taken }) => taken && buildReceipt(taken));
  const found = results.flatMap(({ checked }) => checked?.findings ?? []);
  const diagnostics = found.map(({ diagnostic }) => diagnostic);
  const shown = chooseShown(diagnostics, options.hasInfos);
  show(intake, results, receipts, shown, options);
  for (const problem of plan.problems) host.stderr.write(`${problem}\n`);
  const areWritten =
    options.comments === "none" ||
    results.map((result) => comment(context, result, shown, options)).every(Boolean);
  const exit = results.every(({ isUnread }) => isUnread) || !areWritten ? 2 : 1;
  const isWhole = plan.problems.length === 0 && receipts.every((receipt) => receipt && !needsPerson(receipt));
  return {
    diagnostics,
    shown,
    files: checkedNames(results),
    exit: isWhole && areWritten ? 0 : exit,
  };
}

function show(
  intake: Intake,
  results: readonly Result[],
  receipts: readonly (FileReceipt | undefined)[],
  shown: readonly Diagnostic[],
  { formatRun, isVerbose }: WordOptions,
): void {
  const { host, messages } = intake.context;
  const sources = new Map(
    results.flatMap(({ name, checked }) => (checked ? [[name, checked.text] as const] : [])),
  );
  const output = formatRun ? host.stderr : host.stdout;
  if (formatRun)
    host.stdout.write(formatRun(shown, { root: host.folder, sources, files: checkedNames(results) }));
  for (const [index, { name, taken, problem, checked }] of results.entries()) {
    const receipt = receipts[index];
    if (!taken || !receipt || !checked) {
      output.write(`${name}: ${problem}\n`);
      continue;
    }
    // A program reads the findings; what import says of the file is for people.
    if (formatRun && !needsPerson(receipt)) continue;
    output.write(printFileReceipt(intake, name, taken, receipt, true));
    if (formatRun) continue;
    for (const [about, own] of groupFindings(checked.findings, shown)) {
      output.write(`\n${messages.validate.heading(about)}\n`);
      showDiagnostics(intake.context, output, host.folder, own, sources, { isWhole: isVerbose });
    }
    if (index < results.length - 1) output.write("\n");
  }
}

function checkedNames(results: readonly Result[]): string[] {
  return results.filter(({ checked }) => checked).map(({ name }) => name);
}

/** The findings that are shown, text by text. */
function groupFindings(
  findings: readonly WordFinding[],
  shown: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const { about, diagnostic } of findings) {
    if (!shown.includes(diagnostic)) continue;
    const group = groups.get(about) ?? [];
    groups.set(about, [...group, diagnostic]);
  }
  return groups;
}

/** Writes the copy of a file with comments. False where it could not be written. */
function comment(
  context: Context,
  { file, taken, checked }: Result,
  shown: readonly Diagnostic[],
  { comments }: WordOptions,
): boolean {
  if (!taken?.docx || !checked) return true;
  const findings = checked.findings.filter(({ diagnostic }) => shown.includes(diagnostic));
  return writeCommentedCopy(context, file, taken.docx, findings, comments === "all");
}
