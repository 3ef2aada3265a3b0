import path from "node:path";
import type { Period } from "../model/parse-period.ts";
import { periodOf, shiftPeriod } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";
import { defaultProgramme } from "../scaffold/default-programme.ts";
import { type NewFile, planMonth } from "../scaffold/plan-month.ts";
import type { LastEntry } from "../scaffold/scaffold-entry.ts";
import { editorSchemas } from "../schema/localize-schema.ts";
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
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { findLastEntry, listItemsToAnswer } from "./find-last-entry.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** Makes what a month needs and is not there yet; changes nothing that is there. */
export function init(context: Context, argument: string | undefined): ExitCode {
  const { host } = context;
  const root = findWorkspace(host, context.start) ?? context.start;
  const requested = argument === undefined ? undefined : readPeriod(argument);
  const created: string[] = [];
  const left: string[] = [];
  const make = ({ path: file, text }: NewFile): void => {
    (host.createFile(path.join(root, file), text) ? created : left).push(file);
  };

  make({ path: programmePath, text: defaultProgramme });
  const workspace = new Snapshot(host, root);
  const loaded = loadReports(workspace, []);
  const known = loaded.programme;
  if (!known) return refuse(context, root, loaded);
  const period = requested ?? nextPeriod(context, root);
  for (const schema of schemaFiles(known)) {
    make(schema);
    warnIfOutdated(context, root, schema);
  }
  const pathOf = (id: string): string => entryPath(period, id);
  const lastEntryOf = (id: string): LastEntry | undefined =>
    readLastEntry(context, workspace, known, period, id);
  const month = planMonth(known, period, pathOf, lastEntryOf);
  // A month is made whole or not at all: after half a month, the next run would begin the month after it.
  if (makeMonth(context, root, period, month)) created.push(...month.map((file) => file.path));
  else month.forEach(make);

  showResult(context, root, period, created, left);
  return 0;
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

function schemaFiles({ language }: Programme): NewFile[] {
  const schemas = editorSchemas(language);
  return [
    { path: `${reportsFolder}/schema/programme.schema.json`, text: schemas.programme },
    { path: `${reportsFolder}/schema/entry.schema.json`, text: schemas.entry },
  ];
}

/** Warns about copies of the schemas that differ from this version's: they are never overwritten. */
function warnIfOutdated(context: Context, root: string, schema: NewFile): void {
  const { host, messages } = context;
  const file = path.join(root, schema.path);
  const contents = host.readFile(file);
  const text =
    "bytes" in contents ? new TextDecoder().decode(contents.bytes).replaceAll("\r\n", "\n") : schema.text;
  if (text !== schema.text) say(context, messages.init.outdated(displayPath(host, file)));
}

/** The plans of a workstream's newest entry before a period; undefined where there is none that can be read. */
function readLastEntry(
  context: Context,
  workspace: Snapshot,
  { language }: Programme,
  period: Period,
  id: string,
): LastEntry | undefined {
  const { host, messages } = context;
  const { root } = workspace;
  if (host.exists(path.join(root, entryPath(period, id)))) return undefined;
  const last = findLastEntry(workspace, period, id);
  if (!last) return undefined;
  const { writtenIn, file, entry } = last;
  if (entry) return { writtenIn, items: listItemsToAnswer(entry, language) };
  say(context, messages.init.unreadableLastPlan(displayPath(host, path.join(root, file))));
  return undefined;
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
