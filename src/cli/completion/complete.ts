import type { Context, ExitCode } from "../../commands/context.ts";
import { CannotRun } from "../../messages/cannot-run.ts";
import { findWorkspace, listPeriods } from "../../workspace/paths.ts";
import type { CommandSpec } from "../command-spec.ts";
import { buildCompletion } from "./build-completion.ts";
import type { Completion } from "./places.ts";
import { printBash } from "./print-bash.ts";
import { printPowerShell } from "./print-powershell.ts";
import { printZsh } from "./print-zsh.ts";
import { shells } from "./shells.ts";

const printers: Readonly<Record<(typeof shells)[number], (completion: Completion) => string>> = {
  bash: printBash,
  zsh: printZsh,
  powershell: printPowerShell,
};

/**
 * Prints what a shell reads to complete command lines, or the months or workstreams of the workspace, one a line: that is
 * what the scripts ask. Where there is no workspace, or its programme cannot be read, there are none, and that is no error.
 */
export async function complete(
  context: Context,
  argument: string | undefined,
  all: readonly CommandSpec[],
): Promise<ExitCode> {
  const { host, messages } = context;
  const shell = shells.find((name) => name === argument);
  if (shell !== undefined) {
    const made = messages.completion.madeBy(shell);
    host.stdout.write(printers[shell](buildCompletion(all, messages, made)));
    return 0;
  }
  if (argument !== "months" && argument !== "workstreams")
    throw new CannotRun((texts) => texts.noSuchShell(argument, shells));
  const root = findWorkspace(host, context.start);
  if (root === undefined) return 0;
  const words = argument === "months" ? listPeriods(host, root) : await listWorkstreams(context, root);
  host.stdout.write(words.map((word) => `${word}\n`).join(""));
  return 0;
}

async function listWorkstreams({ host }: Context, root: string): Promise<string[]> {
  // Months need no programme file, and are asked for more often.
  const { Snapshot } = await import("../../workspace/snapshot.ts");
  return new Snapshot(host, root).readProgramme().value?.workstreams.map(({ id }) => id) ?? [];
}
