import { CannotRun } from "../messages/cannot-run.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { nameIn, type Programme, reportsIn, type Workstream } from "../model/programme.ts";
import { nearest } from "../swedish/nearest.ts";
import { listPeriods } from "../workspace/paths.ts";
import { readPeriod, requireNewestPeriod } from "./choose-period.ts";
import type { Context } from "./context.ts";
import { newestOf, readNamedMonth } from "./named-month.ts";

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
 * follows the newest. A word that names a workstream is no month. Throws a CannotRun for any other month.
 */
export function chooseMonth(
  context: Context,
  root: string,
  args: readonly string[],
  programme: Pick<Programme, "workstreams"> | undefined,
): NamedWorkstreams {
  const [first, ...rest] = args;
  const known = listPeriods(context.host, root);
  const newest = known.at(-1);
  const isWorkstream = (word: string): boolean =>
    programme?.workstreams.some((workstream) => isNamed(workstream, newest, word.toLowerCase())) ?? false;
  const isMonth = (word: string): boolean =>
    monthLike.test(word) || (readNamedMonth(context, root, word) !== undefined && !isWorkstream(word));
  if (first === undefined || !isMonth(first))
    return { period: requireNewestPeriod(context, root), names: args };
  const following = newest === undefined ? [] : [shiftPeriod(newest, 1)];
  const period = readPeriod(context, root, first, newestOf([...known, ...following]));
  if (newest !== undefined && ![...known, ...following].includes(period))
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

function isNamed(workstream: Workstream, period: Period | undefined, typed: string): boolean {
  const { id, name, abbreviation } = workstream;
  const nameThen = period === undefined ? undefined : nameIn(workstream, period);
  return [id, name, abbreviation, nameThen].some((own) => own?.toLowerCase() === typed);
}
