import type { ExitCode } from "../commands/context.ts";
import { createHost, type Host } from "../host/host.ts";
import { noticeSignals } from "../host/signals.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Runs millrep in this process. The bin calls it. */
export async function runAsProcess(): Promise<void> {
  const host = createProcessHost();
  const code: ExitCode = host ? await runCommandLine(host) : 2;
  await noticeSignals();
  // A failed write to standard output has already set the exit code.
  process.exitCode = process.exitCode === 2 ? 2 : code;
}

/** The host of this process; undefined where its working folder has been removed. */
function createProcessHost(): Host | undefined {
  try {
    return createHost();
  } catch {
    process.stderr.write("millrep: mappen finns inte längre / the folder is no longer there\n");
    return undefined;
  }
}
