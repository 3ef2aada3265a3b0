import path from "node:path";
import { CannotRun } from "../messages/cannot-run.ts";
import { leadsGuides } from "../messages/leads-guides.ts";
import type { Period } from "../model/parse-period.ts";
import { periodOf, shiftPeriod } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";
import { defaultProgramme } from "../scaffold/default-programme.ts";
import { editorFiles } from "../scaffold/editor-files.ts";
import { type NewFile, planMonth } from "../scaffold/plan-month.ts";
import { type NewProgramme, printProgramme } from "../scaffold/print-programme.ts";
import type { LastEntry } from "../scaffold/scaffold-entry.ts";
import { type LoadedReports, loadReports } from "../workspace/load-reports.ts";
import {
  entryPath,
  findWorkspace,
  formsFolder,
  listPeriods,
  periodFolder,
  programmePath,
  reportsFolder,
} from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { readPeriod } from "./choose-period.ts";
import { chooseProgramme, type ProgrammeOptions } from "./choose-programme.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { findLastEntry, readLastEntry } from "./find-last-entry.ts";
import { reasonNotToWrite } from "./reason-not-to-write.ts";
import { renewSchemaCopy, schemaCopies } from "./schema-copies.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** Makes what a month needs and is not there yet; changes nothing that is there. */
export async function init(
  context: Context,
  argument: string | undefined,
  options: ProgrammeOptions = {},
  isForPublished = false,
): Promise<ExitCode> {
  const { host } = context;
  const known = findWorkspace(host, context.start);
  const root = known ?? context.start;
  const requested =
    argument === undefined ? undefined : readPeriod(context, root, argument, nearestTo(context, root));
  if (known !== undefined && Object.keys(options).length > 0) {
    const file = displayPath(host, path.join(root, programmePath));
    throw new CannotRun((texts) => texts.programmeExists(file));
  }
  const created: string[] = [];
  const left: string[] = [];
  const make = ({ path: file, text }: NewFile): void => {
    (host.createFile(path.join(root, file), text) ? created : left).push(file);
  };

  const chosen = known === undefined ? await chooseProgramme(context, options) : undefined;
  if (known === undefined) newProgrammeFiles(chosen, requested ?? nextPeriod(context, root)).forEach(make);
  else left.push(programmePath);
  const workspace = new Snapshot(host, root);
  const loaded = loadReports(workspace, []);
  const { programme } = loaded;
  if (!programme) return refuse(context, root, loaded);
  const waiting = requested === undefined ? untouchedPeriod(workspace) : undefined;
  const period = requested ?? waiting ?? nextPeriod(context, root);
  const pathOf = (id: string): string => entryPath(period, id);
  const lastEntryOf = (id: string): LastEntry | undefined =>
    lastEntryFor(context, workspace, programme, period, id);
  const programmeThen = workspace.readProgrammeOf(period).value ?? programme;
  const month = planMonth(programmeThen, period, pathOf, lastEntryOf);
  const reason = reasonNotToWrite(workspace, period, isForPublished);
  if (reason && month.some((file) => !host.exists(path.join(root, file.path)))) throw new CannotRun(reason);
  for (const schema of schemaCopies(programme)) {
    make(schema);
    renewSchemaCopy(context, root, schema);
  }
  // A month is made whole or not at all: after half a month, the next run would begin the month after it.
  if (makeMonth(context, root, period, month)) created.push(...month.map((file) => file.path));
  else month.forEach(make);

  showResult(context, root, period, created, left);
  if (waiting !== undefined && known !== undefined)
    say(context, context.messages.init.stillUntouched(waiting, shiftPeriod(waiting, 1)));
  if (chosen)
    say(context, context.messages.init.lookAtProgramme(displayPath(host, path.join(root, programmePath))));
  return 0;
}

/**
 * The files of a new programme. The programme file is the last: it marks the workspace, and a run that is stopped before
 * it is made begins anew.
 */
function newProgrammeFiles(chosen: NewProgramme | undefined, period: Period): NewFile[] {
  const subject = chosen
    ? { programme: chosen.name, id: chosen.workstreams[0]?.id ?? "", contact: undefined }
    : { programme: "Program Millennium", id: "soki", contact: "millennium@vgregion.se" };
  const guide = leadsGuides[chosen?.language ?? "sv"]({ ...subject, period });
  return [
    { path: `${reportsFolder}/README.md`, text: guide },
    ...editorFiles,
    { path: programmePath, text: chosen ? printProgramme(chosen) : defaultProgramme },
  ];
}

/** The newest period, if it has entries and nobody has written in any of them. */
function untouchedPeriod(workspace: Snapshot): Period | undefined {
  const newest = listPeriods(workspace.files, workspace.root).at(-1);
  const month = newest === undefined ? undefined : workspace.readMonth(newest).value;
  if (!month || month.files.length === 0) return undefined;
  return month.files.every(({ path: file }) => month.untouched.includes(file)) ? newest : undefined;
}

/** Makes the folder of a month with its entries; false where it exists, or there is nothing to put in it. */
function makeMonth({ host }: Context, root: string, period: Period, month: readonly NewFile[]): boolean {
  if (month.length === 0) return false;
  const files = month.map(({ path: file, text }) => [path.posix.basename(file), text] as const);
  return host.createFolder(path.join(root, periodFolder(period)), new Map(files));
}

function refuse(context: Context, root: string, { diagnostics, texts }: LoadedReports): ExitCode {
  showDiagnostics(context, context.host.stderr, root, diagnostics, texts);
  context.host.stderr.write(`${context.messages.cannotRun.wrongProgramme}\n`);
  return 1;
}

/** The month after the newest one, or that one if it holds only its forms; in a workspace without months, this month. */
function nextPeriod({ host }: Context, root: string): Period {
  const newest = listPeriods(host, root).at(-1);
  if (newest === undefined) return periodOf(host.now());
  const items = host.listFolder(path.join(root, periodFolder(newest))) ?? [];
  const holdsForms = items.length > 0 && items.every(({ name }) => name === formsFolder);
  return holdsForms ? newest : shiftPeriod(newest, 1);
}

/**
 * Chooses the period that a month's name means: the nearest to the newest period, or to this month where there is none. In
 * December “november” is the one that is being reported, and in October the one that comes.
 */
function nearestTo({ host }: Context, root: string): (month: number) => Period {
  const newest = listPeriods(host, root).at(-1) ?? periodOf(host.now());
  const first = shiftPeriod(newest, -5);
  return (month) => shiftPeriod(first, (month - Number(first.slice(5)) + 12) % 12);
}

/** What the last entry leaves to one that is not there yet. Says so where the last entry cannot be read. */
function lastEntryFor(
  context: Context,
  workspace: Snapshot,
  programme: Programme,
  period: Period,
  id: string,
): LastEntry | undefined {
  const { host, messages } = context;
  const { root } = workspace;
  if (host.exists(path.join(root, entryPath(period, id)))) return undefined;
  const left = readLastEntry(workspace, programme, period, id);
  const unread = left ? undefined : findLastEntry(workspace, period, id)?.file;
  if (unread !== undefined)
    say(context, messages.init.unreadableLastPlan(displayPath(host, path.join(root, unread))));
  return left;
}

function showResult(
  context: Context,
  root: string,
  period: Period,
  created: readonly string[],
  left: readonly string[],
): void {
  const { host, messages } = context;
  const show = (file: string): string => `  ${displayPath(host, path.join(root, file))}`;
  const entries = [...created, ...left].filter((file) => file.startsWith(periodFolder(period)));
  if (entries.length === 0) say(context, messages.init.nobodyReports(period));
  else if (created.length === 0) say(context, messages.init.nothingNew(period));
  if (created.length > 0)
    say(context, [messages.init.created(created.length), ...created.map(show)].join("\n"));
  if (left.length > 0 && created.length > 0) say(context, messages.init.left(left.length));
  if (created.length > 0 && entries.length > 0)
    say(context, messages.init.next(displayPath(host, path.join(root, periodFolder(period)))));
}
