import { CannotRun } from "../messages/cannot-run.ts";
import type { Period } from "../model/parse-period.ts";
import { suggestMonths } from "../swedish/suggest-months.ts";
import { findWorkspace, listPeriods } from "../workspace/paths.ts";
import type { Context } from "./context.ts";
import { newestOf, readNamedMonth } from "./named-month.ts";

/** The root of the workspace. Throws a CannotRun where there is none. */
export function requireWorkspace({ host, start }: Pick<Context, "host" | "start">): string {
  const root = findWorkspace(host, start);
  if (root === undefined) throw new CannotRun((texts) => texts.noWorkspace(start));
  return root;
}

/** The period that an argument names. Throws a CannotRun where the workspace has no such period. */
export function requirePeriod(context: Context, root: string, argument: string): Period {
  const known = listPeriods(context.host, root);
  const period = readPeriod(context, root, argument, newestOf(known));
  if (!known.includes(period)) throw new CannotRun((texts) => texts.noSuchPeriod(period, known));
  return period;
}

/**
 * The period that an argument names; `choose` says which one a month's name without a year means. Throws a CannotRun where
 * it names none.
 */
export function readPeriod(
  context: Context,
  root: string,
  argument: string,
  choose: (month: number) => Period | undefined,
): Period {
  const named = readNamedMonth(context, root, argument);
  const known = listPeriods(context.host, root);
  if (named === undefined) {
    const meant = suggestMonths(argument, context.messages.language);
    throw new CannotRun((texts) => texts.noPeriod(argument, meant, known));
  }
  const period = "period" in named ? named.period : choose(named.month);
  if (period === undefined) throw new CannotRun((texts) => texts.noSuchPeriod(argument, known));
  return period;
}

/** The newest period of the workspace. Throws a CannotRun where there is none. */
export function requireNewestPeriod({ host }: Context, root: string): Period {
  const newest = listPeriods(host, root).at(-1);
  if (newest === undefined) throw new CannotRun((texts) => texts.noPeriods);
  return newest;
}

/** The period that an argument names, or else the newest. Throws a CannotRun where the workspace has none such. */
export function choosePeriod(context: Context, root: string, argument: string | undefined): Period {
  return argument === undefined ? requireNewestPeriod(context, root) : requirePeriod(context, root, argument);
}

/**
 * The first and the last period of a span, the earlier first: those given, else the newest as the last one, and as the first
 * one what `usual` chooses of all periods. Throws a CannotRun where there is none.
 */
export function chooseSpan(
  context: Context,
  root: string,
  [from, to]: readonly [from: string | undefined, to: string | undefined],
  usual: (known: readonly Period[]) => Period | undefined,
): [Period, Period] {
  const last = choosePeriod(context, root, to);
  const first =
    from === undefined ? usual(listPeriods(context.host, root)) : requirePeriod(context, root, from);
  if (first === undefined) throw new CannotRun((texts) => texts.onePeriod);
  return first < last ? [first, last] : [last, first];
}
