import { hasErrors } from "../diagnostics/diagnostic.ts";
import { dayOf } from "../model/period.ts";
import { buildReminders } from "../status/build-reminders.ts";
import { printStatusJson, printStatusMarkdown, printStatusText } from "../status/print-month-status.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { choosePeriod, requireWorkspace } from "./choose-period.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { loadMonthStatus } from "./load-month-status.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import { widthOf } from "./terminal.ts";

export type StatusFormat = "text" | "json" | "md";

export interface StatusOptions {
  readonly format: StatusFormat;
  /** Whether to add a mail to each workstream whose entry is missing. */
  readonly remind: boolean;
}

/** Shows how far each workstream has come with its entry of a month. */
export async function status(
  context: Context,
  argument: string | undefined,
  { format, remind }: StatusOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const period = choosePeriod(context, root, argument);
  const workspace = new Snapshot(host, root);
  const { month, diagnostics, texts } = await loadMonthStatus(context, workspace, period);
  if (!month) {
    showDiagnostics(context, host.stderr, root, diagnostics.filter(isError), texts);
    if (!workspace.readProgramme().value) host.stderr.write(`${messages.cannotRun.wrongProgramme}\n`);
    return hasErrors(diagnostics) ? 1 : 0;
  }
  const today = dayOf(host.now());
  const words = { texts: messages.status, language: messages.language };
  // What is not for a person to read at once does not depend on the day.
  const reminders = remind ? buildReminders(month, format === "text" ? today : undefined) : [];
  const print = {
    text: () =>
      printStatusText(month, reminders, { ...words, today, width: Math.min(widthOf(host.stdout), 80) }),
    md: () => printStatusMarkdown(month, reminders, words),
    json: () => printStatusJson(month, remind ? reminders : undefined),
  };
  host.stdout.write(print[format]());
  if (remind && reminders.length === 0) say(context, messages.status.nobodyToRemind);
  return 0;
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === "error";
}
