import path from "node:path";
import { reportsFolder } from "../workspace/paths.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { explainProblem } from "./explain-problem.ts";

/**
 * Runs at once and at every change of the reports, until the process is told to stop, and says that it waits: after the
 * first run, or after each where what it showed is wiped away.
 *
 * What cannot be done at all ends the command; what can no longer be done, such as a month that was removed, only says
 * so.
 */
export async function runWhileWatching(
  context: Context,
  root: string,
  saysSo: "once" | "always",
  run: () => Promise<unknown>,
): Promise<ExitCode> {
  const { host, messages } = context;
  let isFirst = true;
  await host.watchFolder(path.join(root, reportsFolder), async () => {
    try {
      await run();
    } catch (error) {
      const problem = isFirst ? undefined : explainProblem(host, messages, error);
      if (problem === undefined) throw error;
      host.stderr.write(`${problem}\n`);
    }
    if (isFirst || saysSo === "always") say(context, messages.validate.watching);
    isFirst = false;
  });
  return 0;
}
