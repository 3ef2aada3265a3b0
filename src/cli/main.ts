import type { ExitCode } from "../commands/context.ts";
import { createHost, type Host } from "../host/host.ts";
import { noticeSignals } from "../host/signals.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Runs millrep as this process: what the bin calls. */
export async function runAsProcess(): Promise<void> {
  const host = createProcessHost();
  const code: ExitCode = host ? await runCommandLine(host) : 2;
  await noticeSignals();
  // What could not be written to standard output has set it already.
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
