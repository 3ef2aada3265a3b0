import { CannotRun } from "../cannot-run.ts";
import { WriteError } from "../host/write-file.ts";
import type { Host } from "../host.ts";
import type { Messages } from "../language/messages.ts";
import { displayPath } from "./display-path.ts";

/** What to say where a command could not do its work (exit code 2); undefined for an error that is a bug of millrep's. */
export function explainProblem(host: Host, messages: Messages, error: unknown): string | undefined {
  if (error instanceof CannotRun) return error.explain(messages.cannotRun);
  if (error instanceof WriteError)
    return messages.cannotRun.cannotWrite(displayPath(host, error.file), error.reason);
  return undefined;
}
