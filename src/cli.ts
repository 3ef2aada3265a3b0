import packageJson from "../package.json" with { type: "json" };
import type { RepeatableRun } from "./answers/repeatable-run.ts";
import { program } from "./build-id.ts";
import type { ExitCode } from "./commands/context.ts";
import { isAllWritten } from "./host/outputs.ts";
import { noticeSignals } from "./host/signals.ts";
import { createHost, type Host } from "./host.ts";

export { createHost };

/** Runs millrep as this process: what the bin calls. */
export async function runAsProcess(): Promise<void> {
  const host = createProcessHost();
  const code = host ? await main(host) : 2;
  await noticeSignals();
  process.exitCode = process.exitCode === 2 ? 2 : code;
  // Else Node would first do what collecting garbage has left over.
  if (isAllWritten()) process.exit();
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
  const [first = "", ...others] = host.args;
  // The one answer that needs no words and no commands: nothing is loaded for it.
  if (others.length === 0 && versionFlags.includes(first)) {
    host.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const mayBeHelp = host.args.some((argument) => helpFlags.includes(argument));
  if (mayBeHelp && (await import("./show-built-help.ts")).showBuiltHelp(host)) return 0;
  const run = await prepareRun(host);
  const known = run?.repeat();
  if (known !== undefined) return known;
  const { runCommandLine } = await import("./run-command-line.ts");
  return runCommandLine(run?.host ?? host, run?.keep);
}

/** A run that may be as the last one was: undefined for other commands, and where nothing is to be taken from before. */
async function prepareRun(host: Host): Promise<RepeatableRun | undefined> {
  const isRepeatable = host.args.some((argument) => repeatableCommands.includes(argument));
  if (!isRepeatable || host.args.includes("--no-cache")) return undefined;
  const { prepareRun } = await import("./answers/repeatable-run.ts");
  return prepareRun(host, program);
}

/** Before the command line is parsed: that one of the words may be something else does no harm. */
const repeatableCommands: readonly string[] = ["validate", "compile", "diff"];

const versionFlags: readonly string[] = ["-V", "--version"];
const helpFlags: readonly string[] = ["-h", "--help"];
