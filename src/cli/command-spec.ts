import type { Context, ExitCode } from "../commands/context.ts";
import type { ArgumentKey, CommandName, OptionKey } from "../messages/messages.ts";

/** An option of a command, as data: its flags, its words in the message catalogue, and its possible values. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: OptionKey;
  readonly choices?: readonly string[];
  readonly byDefault?: string;
  /** The name that `-o` gives decides it, too: the default holds only where neither does. */
  readonly followsOutput?: boolean;
  /** Its value is a whole number, 0 or greater. */
  readonly isCount?: boolean;
  /** Its value is one or more of the choices, with commas between. */
  readonly isList?: boolean;
}

export interface ArgumentSpec {
  /** As commander writes it: `[name]` may be left out, `[name...]` may be repeated. */
  readonly syntax: Readonly<Record<"sv" | "en", string>>;
  readonly text: ArgumentKey;
}

/** The parsed command line: the arguments in order, and the options by name. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface CommandSpec {
  readonly name: CommandName;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Loads the code of the commands, and runs this one. Throws a CannotRun or a WriteError. */
  readonly run: (context: Context, line: CommandLine) => Promise<ExitCode>;
}
