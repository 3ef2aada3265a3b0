import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { createHost } from "../../src/host/host.ts";

/** Runs a command in this process, and returns what a terminal would show: both streams, as they come. */
export async function runMillrep(
  folder: string,
  args: readonly string[],
  today: Date | undefined = undefined,
): Promise<string> {
  let shown = "";
  const stream = {
    isTerminal: false,
    columns: undefined,
    write: (data: string | Uint8Array): void => {
      shown += Buffer.from(data).toString();
    },
  };
  // No environment: what the machine is set to must not change a page.
  const clock = today === undefined ? {} : { now: () => today };
  await runCommandLine(createHost({ args, folder, env: {}, stdout: stream, stderr: stream, ...clock }));
  return shown.trimEnd();
}

/** A block of code in Markdown. */
export function formatBlock(text: string, language = "text"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
