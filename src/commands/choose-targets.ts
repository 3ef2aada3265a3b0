import path from "node:path";
import { CannotRun } from "../messages/cannot-run.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { classifyFile } from "../workspace/classify-file.ts";
import { listPeriods, periodFolder, periodOfFile, programmePath, reportsFolder } from "../workspace/paths.ts";
import { requireNewestPeriod, requirePeriod } from "./choose-period.ts";
import type { Context } from "./context.ts";
import { namesMonth } from "./named-month.ts";

/** What to check: whole periods, certain files of periods, or both. */
export interface Targets {
  /** The periods to load. */
  readonly periods: readonly Period[];
  /** The files that were named, relative to the workspace. */
  readonly files: ReadonlySet<string>;
  /** Whether a file was named, or belongs to a period that was: the programme file belongs to every one. */
  readonly isAsked: (file: string) => boolean;
}

/** Reads the arguments of `validate`: periods, files or both; none for the newest period. Throws a CannotRun. */
export function chooseTargets(
  context: Context,
  root: string,
  targets: readonly string[],
  isAll: boolean,
): Targets {
  const asked = targets.filter((target) => namesMonth(context, root, target));
  const whole = new Set(isAll ? everyPeriod(context, root) : namedPeriods(context, root, targets, asked));
  const periods = new Set(whole);
  const files = new Set<string>();
  for (const target of isAll ? [] : targets.filter((argument) => !asked.includes(argument))) {
    const { file, period } = requireFile(context, root, target);
    files.add(file);
    if (period) periods.add(period);
  }
  const isOfPeriod = (file: string): boolean => {
    const period = periodOfFile(file);
    return period === undefined ? whole.size > 0 : whole.has(period);
  };
  return { periods: [...periods].sort(), files, isAsked: (file) => files.has(file) || isOfPeriod(file) };
}

function everyPeriod({ host }: Context, root: string): Period[] {
  const periods = listPeriods(host, root);
  if (periods.length === 0) throw new CannotRun((texts) => texts.noPeriods);
  return periods;
}

function namedPeriods(
  context: Context,
  root: string,
  targets: readonly string[],
  asked: readonly string[],
): Period[] {
  if (targets.length === 0) return [requireNewestPeriod(context, root)];
  return asked.map((target) => requirePeriod(context, root, target));
}

/** The files that the targets stand for and that can be read: entries, the programme file, and what was named. */
export function filesOf(context: Context, root: string, { periods, files, isAsked }: Targets): string[] {
  const ofPeriods = [programmePath, ...periods.flatMap((period) => filesIn(context, root, period))];
  return [...new Set([...ofPeriods.filter(isAsked), ...files])];
}

function filesIn({ host }: Context, root: string, period: Period): string[] {
  const items = host.listFolder(path.join(root, periodFolder(period))) ?? [];
  return items
    .filter((item) => ["entry", "month"].includes(classifyFile(item).kind))
    .map(({ name }) => `${periodFolder(period)}/${name}`);
}

/** A file argument: the programme file, or a file in a period's folder that can have diagnostics. */
function requireFile(
  context: Context,
  root: string,
  target: string,
): { file: string; period: Period | undefined } {
  const { host } = context;
  const absolute = path.resolve(host.folder, target);
  if (!host.exists(absolute)) {
    if (/[\\/.]/.test(target)) throw new CannotRun((texts) => texts.noSuchFile(target));
    requirePeriod(context, root, target);
  }
  const file = path.relative(root, absolute).replaceAll(path.sep, "/");
  if (file === programmePath) return { file, period: undefined };
  const [folder, month = "", name, ...deeper] = file.split("/");
  const period = parsePeriod(month);
  if (folder !== reportsFolder || !period || name === undefined || deeper.length > 0)
    throw new CannotRun((texts) => texts.noEntryFile(target));
  const item = host.listFolder(path.dirname(absolute))?.find((candidate) => candidate.name === name);
  // On a file system that ignores case, the file may have been named with other letters than it is read by.
  if (!item) throw new CannotRun((texts) => texts.noSuchFile(target));
  if (["none", "document", "picture"].includes(classifyFile(item).kind))
    throw new CannotRun((texts) => texts.noEntryName(target));
  return { file, period };
}
