import path from "node:path";
import { reportsFolder } from "../workspace/paths.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { explainProblem } from "./explain-problem.ts";

/**
 * Runs at once and at every change of the reports, until a signal stops it. Says that it waits: after the first run, or
 * after every run where each clears the terminal.
 *
 * A first run that fails ends the command; a later one, for example because a month was removed, only says so.
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
