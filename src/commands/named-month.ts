import path from "node:path";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { readWrittenMonth, readWrittenPeriod } from "../swedish/read-written-date.ts";
import { reportsFolder } from "../workspace/paths.ts";
import type { Context } from "./context.ts";

/** What an argument says of a month: which one, or only its name (`month` is 11 for November). */
export type NamedMonth = { readonly period: Period } | { readonly month: number };

/**
 * Reads an argument as a month: its year and number (`2023-03`, `2023-3`, `202303`), its name with a year or without, or
 * its folder. Undefined if it names no month.
 */
export function readNamedMonth(context: Context, root: string, argument: string): NamedMonth | undefined {
  const period = parsePeriod(argument) ?? periodOfFolder(context, root, argument);
  return period === undefined ? readMonthInWords(argument) : { period };
}

/** Whether an argument that may be a file too names a month. A file with the name of a month is the file. */
export function namesMonth(context: Context, root: string, argument: string): boolean {
  if (parsePeriod(argument) ?? periodOfFolder(context, root, argument)) return true;
  const { host } = context;
  return readMonthInWords(argument) !== undefined && !host.exists(path.resolve(host.folder, argument));
}

function readMonthInWords(argument: string): NamedMonth | undefined {
  const period = parsePeriod(readWrittenPeriod(argument) ?? "");
  if (period !== undefined) return { period };
  const month = readWrittenMonth(argument);
  return month === undefined ? undefined : { month };
}

/** The month whose folder an argument is: that is what the Tab key gives. The folder need not be there yet. */
export function periodOfFolder({ host }: Context, root: string, argument: string): Period | undefined {
  // Typed for Windows, a path has other slashes; no month's folder has one in its name.
  const folder = path.resolve(host.folder, argument.replaceAll("\\", "/"));
  return periodBelow(root, folder) ?? periodBelow(host.realPath(root), host.realPath(folder));
}

function periodBelow(root: string | undefined, folder: string | undefined): Period | undefined {
  if (root === undefined || folder === undefined) return undefined;
  const [first, month = "", ...deeper] = path.relative(root, folder).split(path.sep);
  return first === reportsFolder && deeper.length === 0 ? parsePeriod(month) : undefined;
}

/** Chooses the period that the name of a month means: the newest of those given. */
export function newestOf(periods: readonly Period[]): (month: number) => Period | undefined {
  return (month) => periods.findLast((period) => Number(period.slice(5)) === month);
}
