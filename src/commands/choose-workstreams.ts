import { CannotRun } from "../messages/cannot-run.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { nameIn, type Programme, reportsIn, type Workstream } from "../model/programme.ts";
import { nearest } from "../swedish/nearest.ts";
import { listPeriods } from "../workspace/paths.ts";
import { readPeriod, requireNewestPeriod } from "./choose-period.ts";
import type { Context } from "./context.ts";

/** What looks like a month, however it is written. */
const monthLike = /^\d{4}(?:$|\D)/;

/** A month and the workstreams that a command line names: `2023-05 soki test`. */
export interface NamedWorkstreams {
  readonly period: Period;
  /** As they are written. */
  readonly names: readonly string[];
}

/**
 * Reads the month at the beginning of the arguments, or takes the newest one. A month without a folder is accepted if it
 * follows the newest. Throws a CannotRun for any other.
 */
export function chooseMonth(context: Context, root: string, args: readonly string[]): NamedWorkstreams {
  const [first, ...rest] = args;
  if (first === undefined || !monthLike.test(first))
    return { period: requireNewestPeriod(context, root), names: args };
  const period = readPeriod(first);
  const known = listPeriods(context.host, root);
  const newest = known.at(-1);
  if (!known.includes(period) && newest !== undefined && period !== shiftPeriod(newest, 1))
    throw new CannotRun((texts) => texts.noSuchPeriod(period, known));
  return { period, names: rest };
}

/**
 * Finds the workstreams that are named by id, abbreviation or name, each once, in the order of the programme. Throws a
 * CannotRun for one that the programme does not have or that does not report in the month.
 */
export function requireWorkstreams(
  { workstreams }: Programme,
  period: Period,
  names: readonly string[],
): Workstream[] {
  const ids = workstreams.map(({ id }) => id);
  const named = names.map((name) => {
    const found = workstreams.find((workstream) => isNamed(workstream, period, name.toLowerCase()));
    if (!found)
      throw new CannotRun((texts) => texts.noSuchWorkstream(name, nearest(name.toLowerCase(), ids), ids));
    if (!reportsIn(found, period)) throw new CannotRun((texts) => texts.notReporting(found.id, period));
    return found;
  });
  return workstreams.filter((workstream) => named.includes(workstream));
}

function isNamed(workstream: Workstream, period: Period, typed: string): boolean {
  const { id, name, abbreviation } = workstream;
  return [id, name, abbreviation, nameIn(workstream, period)].some((own) => own?.toLowerCase() === typed);
}
