import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { type Period, parsePeriod } from "../model/period.ts";
import { listPeriods, periodFolder, programmePath, reportsFolder, useOf } from "../workspace.ts";
import { type Context, requireNewestPeriod, requirePeriod } from "./context.ts";

/** What to check: periods whole, or only certain files of them. */
export interface Targets {
  readonly periods: readonly Period[];
  /** Relative to the workspace; empty where whole periods were asked for. */
  readonly files: ReadonlySet<string>;
}

/** Reads the arguments of `validate`: periods, files, both, or none for the newest period. */
export function chooseTargets(
  context: Context,
  root: string,
  targets: readonly string[],
  isAll: boolean,
): Targets {
  if (isAll) {
    const periods = listPeriods(context.host, root);
    if (periods.length === 0) throw new CannotRun((texts) => texts.noPeriods);
    return { periods, files: new Set() };
  }
  if (targets.length === 0) return { periods: [requireNewestPeriod(context, root)], files: new Set() };
  const periods = new Set<Period>();
  const files = new Set<string>();
  for (const typed of targets) {
    const target = periodOfFolder(context, root, typed) ?? typed;
    if (parsePeriod(target)) {
      const period = requirePeriod(context, root, target);
      periods.add(period);
      for (const file of filesIn(context, root, period)) files.add(file);
    } else {
      const { file, period } = requireFile(context, root, target);
      files.add(file);
      if (period) periods.add(period);
    }
  }
  const isWhole = targets.every((target) => parsePeriod(target) ?? periodOfFolder(context, root, target));
  return { periods: [...periods].sort(), files: isWhole ? new Set() : files };
}

/** The files that the targets stand for, with the programme file where whole periods were asked for. */
export function filesOf(context: Context, root: string, { periods, files }: Targets): string[] {
  if (files.size > 0) return [...files];
  return [programmePath, ...periods.flatMap((period) => filesIn(context, root, period))];
}

function filesIn({ host }: Context, root: string, period: Period): string[] {
  const items = host.listFolder(path.join(root, periodFolder(period))) ?? [];
  return items
    .filter((item) => useOf(item).use === "entry")
    .map(({ name }) => `${periodFolder(period)}/${name}`);
}

/** A month's folder stands for the month: it is what the Tab key gives. */
function periodOfFolder({ host }: Context, root: string, target: string): string | undefined {
  const [folder, month = "", ...deeper] = path
    .relative(root, path.resolve(host.folder, target))
    .split(path.sep);
  return folder === reportsFolder && parsePeriod(month) && deeper.length === 0 ? month : undefined;
}

/** A file argument: the programme file, or one that lies in a period's folder. */
function requireFile(
  { host }: Context,
  root: string,
  target: string,
): { file: string; period: Period | undefined } {
  const absolute = path.resolve(host.folder, target);
  if (!host.exists(absolute)) {
    throw new CannotRun((texts) =>
      /[\\/.]/.test(target) ? texts.noSuchFile(target) : texts.noPeriod(target),
    );
  }
  const file = path.relative(root, absolute).replaceAll(path.sep, "/");
  const [folder, month = "", name, ...deeper] = file.split("/");
  const period = parsePeriod(month);
  if (
    file !== programmePath &&
    (folder !== reportsFolder || !period || name === undefined || deeper.length > 0)
  ) {
    throw new CannotRun((texts) => texts.noEntryFile(target));
  }
  return { file, period };
}
