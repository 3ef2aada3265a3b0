import type { Context, ExitCode } from "../commands/context.ts";
import type { CommandName } from "../messages/messages.ts";
import type { ArgumentKey, OptionKey } from "../messages/option-keys.ts";

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
  /** Loads the code of the commands, and runs this one; `all` is the command list. Throws a CannotRun or a WriteError. */
  readonly run: (context: Context, line: CommandLine, all: readonly CommandSpec[]) => Promise<ExitCode>;
}

/** The options that every command has. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: "-C, --dir <dir>", text: "dir" },
  { flags: "--lang <lang>", text: "lang", choices: ["sv", "en"] },
  { flags: "--color", text: "color" },
  { flags: "--no-color", text: "noColor" },
  { flags: "-q, --quiet", text: "quiet" },
];

/** The options of a command that shows a result on standard output or writes it to a file. */
export function viewOptions(text: OptionKey, choices: readonly string[]): readonly OptionSpec[] {
  return [
    { flags: "--format <format>", text, choices, byDefault: "text", followsOutput: true },
    { flags: "-o, --output <file>", text: "output" },
    { flags: "--force", text: "force" },
  ];
}
