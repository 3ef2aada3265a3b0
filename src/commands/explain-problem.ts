import type { Host } from "../host/host.ts";
import { WriteError } from "../host/write-file.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Messages } from "../messages/messages.ts";
import { displayPath } from "./display-path.ts";

/** What to say where a command could not run (exit code 2); undefined for an error that is a bug in millrep. */
export function explainProblem(host: Host, messages: Messages, error: unknown): string | undefined {
  if (error instanceof CannotRun) return error.explain(messages.cannotRun);
  if (error instanceof WriteError)
    return messages.cannotRun.cannotWrite(displayPath(host, error.file), error.reason);
  return undefined;
}
