import type { Host } from "../host/host.ts";
import type { Messages } from "../messages/messages.ts";

/** 0 done, 1 the reports hold errors, 2 it could not run, 70 a bug. */
export type ExitCode = 0 | 1 | 2 | 70;

/** What every command is given: the world, the words, and the options that all commands share. */
export interface Context {
  readonly host: Host;
  readonly messages: Messages;
  /** The folder to look for the workspace from. */
  readonly start: string;
  readonly isQuiet: boolean;
  /** Asked for or forbidden on the command line; undefined where the stream decides. */
  readonly colour: boolean | undefined;
}

/** Says something about the run, unless it was asked to be quiet. */
export function say({ host, isQuiet }: Context, text: string): void {
  if (!isQuiet) host.stderr.write(`${text}\n`);
}
