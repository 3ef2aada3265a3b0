import path from "node:path";
import { countCodes } from "../diagnostics/arrange-diagnostics.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Counts } from "../messages/messages.ts";
import type { Speller } from "../swedish/speller.ts";
import { overlayFile } from "../workspace/layered-files.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { checkLoneFiles, findLoneFiles } from "./check-lone-files.ts";
import { checkTargets } from "./check-targets.ts";
import { requireWorkspace } from "./choose-period.ts";
import { chooseTargets, filesOf, type Targets } from "./choose-targets.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { buildRunFormat, type FormatRun, type RunFormat } from "./format-run.ts";
import type { IncomingFiles } from "./incoming-files.ts";
import { prepareSpeller } from "./prepare-speller.ts";
import { repairWorkspace } from "./repair-workspace.ts";
import { runWhileWatching } from "./run-while-watching.ts";
import { sayAbsent } from "./say-absent.ts";
import { findOldCopies } from "./schema-copies.ts";
import { chooseShown, countDiagnostics, filesInOrder, showDiagnostics } from "./show-diagnostics.ts";
import { findWordTargets } from "./word-targets.ts";

export type ValidateFormat = "text" | RunFormat;

export interface ValidateOptions {
  readonly all?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** Whether to repair files of published months. */
  readonly isForPublished?: boolean;
  readonly watch?: boolean;
  readonly stdinFilename?: string;
  readonly format: ValidateFormat;
  readonly noSpell?: boolean;
  /** Whether to write a copy of each Word file with the findings as comments. */
  readonly comments?: boolean;
  /** Whether to show infos too. */
  readonly verbose?: boolean;
  /** How many warnings a run may have and still end with exit code 0. */
  readonly maxWarnings?: number;
}

/** An entry by itself is read in a Swedish programme, which sets no rule. */
const loneProgramme = { language: "sv", rules: new Map() } as const;

/** Formats for programs that choose among the diagnostics: they hold the infos too. */
const wholeFormats: ReadonlySet<ValidateFormat> = new Set(["json", "sarif"]);

interface CheckOptions extends ValidateOptions {
  /** The format for programs; absent where people are to read the diagnostics. */
  readonly formatRun: FormatRun | undefined;
}

/** Checks the periods asked for, repairs them if asked to, and shows what is wrong; once, or at every change. */
export async function validate(
  context: Context,
  targets: readonly string[],
  given: ValidateOptions,
): Promise<ExitCode> {
  const formatRun = given.format === "text" ? undefined : buildRunFormat(context, given.format);
  const options: CheckOptions = { ...given, formatRun };
  const words = targets.includes("-") ? undefined : findWordTargets(context, targets);
  if (words) return checkWords(context, words, options);
  if (given.comments) throw new CannotRun((texts) => texts.noWordFile);
  if (given.all && targets.length > 0 && !targets.includes("-"))
    throw new CannotRun((texts) => texts.notTargetsWithAll);
  if (targets.includes("-")) {
    const file = requireStdinName(targets, options);
    const withText = await withStdin(context, file);
    const lone = findLoneFiles(withText, [file]);
    if (lone) return checkAlone(withText, lone, options);
    return check(withText, requireWorkspace(context), [file], options);
  }
  const lone = options.watch ? undefined : findLoneFiles(context, targets);
  if (lone) return checkAlone(context, lone, options);
  const root = requireWorkspace(context);
  if (!options.watch) return check(context, root, targets, options);
  const { stdout } = context.host;
  return runWhileWatching(context, root, "always", () => {
    if (stdout.isTerminal) stdout.write(wipe);
    return check(context, root, targets, options);
  });
}

/** Clears a terminal and its scrollback, and moves to the top (ECMA-48: ED 2, ED 3, CUP). */
const wipe = "\u001B[2J\u001B[3J\u001B[H";

function requireStdinName(
  targets: readonly string[],
  { all, fix, watch, stdinFilename }: ValidateOptions,
): string {
  if (targets.length > 1 || all || fix || watch) throw new CannotRun((texts) => texts.notWithStdin);
  if (stdinFilename === undefined) throw new CannotRun((texts) => texts.noStdinName);
  return stdinFilename;
}

/** Checks files that lie in no workspace, each by itself, and says what that leaves out. */
async function checkAlone(
  context: Context,
  targets: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const { formatRun, verbose: isVerbose = false } = options;
  const speller = options.noSpell ? undefined : await prepareSpeller(context, loneProgramme);
  const patches = formatRun ? host.stderr : host.stdout;
  const repair = options.fix ? { isDryRun: options.dryRun ?? false, patches } : undefined;
  const { diagnostics, texts, files } = checkLoneFiles(context, targets, speller, repair);
  const shown = chooseShown(diagnostics, isVerbose || wholeFormats.has(options.format));
  const root = host.folder;
  if (formatRun) host.stdout.write(formatRun(shown, { root, sources: texts, files }));
  else showDiagnostics(context, host.stdout, root, shown, texts, { isWhole: isVerbose });
  say(context, messages.validate.checkedAlone);
  return conclude(context, options, files.length, countDiagnostics(diagnostics, isVerbose), shown);
}

/** Checks Word files as they would be imported. */
async function checkWords(context: Context, words: IncomingFiles, options: CheckOptions): Promise<ExitCode> {
  const { all, comments, fix, watch, formatRun, noSpell = false, verbose: isVerbose = false } = options;
  if (fix || watch || (all && !comments)) throw new CannotRun((texts) => texts.wordFilesAlone);
  // Reading what came back takes much code, which most runs do not need.
  const { validateWordFiles } = await import("./validate-word-files.ts");
  const { diagnostics, shown, files, exit } = await validateWordFiles(context, words, {
    formatRun,
    isVerbose,
    hasInfos: isVerbose || wholeFormats.has(options.format),
    noSpell,
    comments: comments ? (all ? "all" : "writer") : "none",
  });
  if (files.length === 0) return exit;
  const own = conclude(context, options, files.length, countDiagnostics(diagnostics, isVerbose), shown);
  return exit === 0 ? own : exit;
}

async function check(
  context: Context,
  root: string,
  arguments_: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { host } = context;
  const targets: Targets = chooseTargets(context, root, arguments_, options.all ?? false);
  let workspace = new Snapshot(host, root);
  const loadSpeller = async (): Promise<Speller | undefined> =>
    options.noSpell ? undefined : prepareSpeller(context, workspace.readProgramme().value);
  let speller = await loadSpeller();
  if (options.fix) {
    const patches = options.format === "text" ? host.stdout : host.stderr;
    const files = filesOf(context, root, targets);
    const isDryRun = options.dryRun ?? false;
    const { isForPublished = false } = options;
    const repair = { isDryRun, patches, speller, isForPublished };
    const isChanged = repairWorkspace(context, workspace, files, repair);
    const wasUnread = workspace.readProgramme().value === undefined;
    if (isChanged) workspace = new Snapshot(host, root);
    // A programme file that could only be read after its repair now says whether spelling is checked.
    if (wasUnread) speller = await loadSpeller();
  }

  const { reports, texts, diagnostics, files, isNothing } = checkTargets(workspace, targets, speller);
  const { formatRun, verbose: isVerbose = false } = options;
  const shown = chooseShown(diagnostics, isVerbose || wholeFormats.has(options.format));
  const order = filesInOrder(reports.map(({ report }) => report));
  if (!formatRun) showDiagnostics(context, host.stdout, root, shown, texts, { order, isWhole: isVerbose });
  else if (!isNothing) host.stdout.write(formatRun(shown, { root, sources: texts, files }));
  if (isNothing) throw new CannotRun((texts) => texts.nothingToCheck(targets.periods));
  const exit = conclude(context, options, files.length, countDiagnostics(diagnostics, isVerbose), shown);
  if (options.format !== "text") return exit;
  if (targets.files.size === 0) for (const report of reports) sayAbsent(context, report);
  sayOldSchemas(context, root);
  return exit;
}

/** Says which schemas of an editor know less than this version. The newest month can be made again without harm. */
function sayOldSchemas(context: Context, root: string): void {
  const files = findOldCopies(context, root);
  const newest = listPeriods(context.host, root).at(-1);
  if (files.length > 0) say(context, context.messages.validate.oldSchemas(files, newest));
}

const fewDiagnostics = 6;

/** Says how the run ended, and returns the exit code. Formats for programs hold the counts themselves. */
function conclude(
  { host, messages, isQuiet }: Context,
  { format, maxWarnings = Number.POSITIVE_INFINITY }: ValidateOptions,
  files: number,
  counts: Counts,
  shown: readonly Diagnostic[],
): ExitCode {
  const isOver = counts.warnings > maxWarnings;
  const lines = [
    ...(format === "text" && !isQuiet ? [messages.validate.summary(files, counts)] : []),
    ...(isOver ? [messages.validate.tooManyWarnings(maxWarnings)] : []),
  ];
  if (lines.length > 0) host.stderr.write(`${lines.join(" ")}\n`);
  const codes = countCodes(shown);
  // One code or a handful of diagnostics are counted at a glance.
  if (format === "text" && !isQuiet && codes.length > 1 && shown.length > fewDiagnostics)
    host.stderr.write(`${messages.validate.byCode(codes)}\n`);
  return counts.errors > 0 || isOver ? 1 : 0;
}

/** The same host, but one file holds what comes on standard input: editors check a text that way before saving it. */
async function withStdin(context: Context, file: string): Promise<Context> {
  const { host } = context;
  const absolute = path.resolve(host.folder, file);
  const overlaid = overlayFile(host, absolute, await host.readStdin());
  const exists = (other: string): boolean => path.relative(absolute, other) === "" || host.exists(other);
  return { ...context, host: { ...overlaid, exists } };
}
