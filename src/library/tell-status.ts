import { choosePeriod } from "../commands/choose-period.ts";
import type { Context } from "../commands/context.ts";
import { loadMonthStatus } from "../commands/load-month-status.ts";
import { buildReminders } from "../status/build-reminders.ts";
import { printStatusJson } from "../status/print-month-status.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { StatusOptions } from "./face.d.ts";
import type { StatusOutput } from "./generated/outputs.d.ts";
import { readOutput, refuseFiles } from "./output.ts";

/** Tells how far a month has come. Throws a CannotRun where there is none, and a MillrepError where it cannot be read. */
export async function tellStatus(
  context: Context,
  root: string,
  argument: string | undefined,
  { remind = false }: StatusOptions,
): Promise<StatusOutput> {
  const period = choosePeriod(context, root, argument);
  const { month, ...found } = await loadMonthStatus(context, new Snapshot(context.host, root), period);
  if (!month) throw refuseFiles(context, root, found);
  // What a program keeps does not depend on the day.
  return readOutput(printStatusJson(month, remind ? buildReminders(month, undefined) : undefined));
}
