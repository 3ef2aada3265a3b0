import packageJson from "../package.json" with { type: "json" };
import type { ExitCode } from "./commands/context.ts";
import { noticeSignals } from "./host/signals.ts";
import { createHost, type Host } from "./host.ts";

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
  const [first = "", ...others] = host.args;
  // The one answer that needs no words and no commands: nothing is loaded for it.
  if (others.length === 0 && versionFlags.includes(first)) {
    host.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const { runCommandLine } = await import("./run-command-line.ts");
  return runCommandLine(host);
}

const versionFlags: readonly string[] = ["-V", "--version"];
