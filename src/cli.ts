import path from "node:path";
import { type Command, CommanderError } from "commander";
import { buildParser } from "./build-parser.ts";
import { CannotRun } from "./cannot-run.ts";
import { chooseLanguage, loadMessages } from "./choose-language.ts";
import { type CommandSpec, commands } from "./command-list.ts";
import type { Context, ExitCode } from "./commands/context.ts";
import { explainProblem } from "./commands/explain-problem.ts";
import { noticeSignals } from "./host/signals.ts";
import { createHost, type Host } from "./host.ts";
import type { Messages } from "./language/messages.ts";
import { explainUsageError } from "./usage-errors.ts";

export { createHost };

/** Runs millrep as this process: what the bin calls. */
export async function runAsProcess(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    // Nowhere to write to, such as a full disk: no message catalogue is needed to say so.
    process.stderr.write(`millrep: stdout: ${error.code}\n`);
    process.exitCode = 2;
  });
  process.stderr.on("error", () => {
    // Whoever does not listen any more cannot be told so.
  });
  const host = createProcessHost();
  const code = host ? await main(host) : 2;
  await noticeSignals();
  process.exitCode = process.exitCode === 2 ? 2 : code;
}

/** The world of this process; undefined where its folder has been removed under it. */
function createProcessHost(): Host | undefined {
  try {
    return createHost();
  } catch {
    process.stderr.write("millrep: mappen finns inte längre / the folder is no longer there\n");
    return undefined;
  }
}

/** Runs one command in a world and returns the exit code. Throws nothing. */
export async function main(host: Host): Promise<ExitCode> {
  const messages = await loadMessages(chooseLanguage(host));
  try {
    return await runCommandLine(host, messages);
  } catch (error) {
    return explainFailure(host, messages, error);
  }
}

async function runCommandLine(host: Host, messages: Messages): Promise<ExitCode> {
  let result: ExitCode = 0;
  const parser = buildParser(host, messages, async (spec, command) => {
    result = await runCommand(host, messages, spec, command);
  });
  if (host.args.length === 0) {
    // Nothing was asked for: the help says what can be, but nothing was done.
    host.stderr.write(parser.helpInformation());
    return 2;
  }
  await parser.parseAsync(host.args, { from: "user" });
  return result;
}

async function runCommand(
  host: Host,
  messages: Messages,
  spec: CommandSpec,
  command: Command,
): Promise<ExitCode> {
  const { dir, quiet, color, ...options } = command.optsWithGlobals<Record<string, unknown>>();
  const start = path.resolve(host.folder, typeof dir === "string" ? dir : ".");
  if (host.listFolder(start) === undefined) throw new CannotRun((texts) => texts.noFolder(start));
  const colour = typeof color === "boolean" ? color : undefined;
  const context: Context = { host, messages, start, isQuiet: quiet === true, colour };
  return spec.run(context, { args: command.args, options });
}

function explainFailure(host: Host, messages: Messages, error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version are answered by an error too, with code 0.
    if (error.exitCode === 0) return 0;
    host.stderr.write(`${explainUsageError(error, messages, host.args, commands)}\n`);
    return 2;
  }
  const problem = explainProblem(host, messages, error);
  if (problem !== undefined) {
    host.stderr.write(`${problem}\n`);
    return 2;
  }
  host.stderr.write(
    `${messages.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}\n`,
  );
  return 70;
}
