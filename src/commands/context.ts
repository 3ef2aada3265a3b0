import type { Host } from "../host/host.ts";
import type { Messages } from "../messages/messages.ts";

/** 0 done, 1 the reports hold errors, 2 the command could not run, 70 a bug in millrep (sysexits.h: EX_SOFTWARE). */
export type ExitCode = 0 | 1 | 2 | 70;

/** What every command is given: the host, the words, and the options that all commands share. */
export interface Context {
  readonly host: Host;
  readonly messages: Messages;
  /** The folder to look for the workspace from. */
  readonly start: string;
  readonly isQuiet: boolean;
  /** Whether the command line asks for colour or forbids it; undefined where the stream decides. */
  readonly colour: boolean | undefined;
}

/** Writes a line about the run to stderr, unless `--quiet` was given. */
export function say({ host, isQuiet }: Context, text: string): void {
  if (!isQuiet) host.stderr.write(`${text}\n`);
}
