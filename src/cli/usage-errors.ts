import type { CommanderError } from "commander";
import type { Messages } from "../messages/messages.ts";
import { nearest } from "../swedish/nearest.ts";

import { type CommandSpec, globalOptions, type OptionSpec } from "./command-spec.ts";

/**
 * Says what is wrong with a command line. Commander's own sentence is English: its error code says what is wrong, and
 * the quoted words in it say with what.
 */
export function explainUsageError(
  error: CommanderError,
  { usage }: Messages,
  args: readonly string[],
  commands: readonly CommandSpec[],
): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const command = commands.find(({ name }) => args.includes(name));
  const lines = [sentence(error, usage, quoted)];
  const suggestion = suggest(error, quoted[0] ?? "", args, commands, command);
  if (suggestion !== undefined) lines.push(usage.didYouMean(suggestion));
  lines.push(usage.seeHelp(command ? `millrep ${command.name}` : "millrep"));
  return lines.join("\n");
}

function sentence(error: CommanderError, usage: Messages["usage"], quoted: readonly string[]): string {
  const [first = "", second = ""] = quoted;
  switch (error.code) {
    case "commander.unknownOption":
      return usage.unknownOption(first);
    case "commander.unknownCommand":
      return usage.unknownCommand(first);
    case "commander.optionMissingArgument":
      return usage.missingValue(first);
    case "commander.invalidArgument": {
      const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1]?.split(", ");
      const option = first.split(" ")[0] ?? first;
      return allowed ? usage.wrongValue(second, option, allowed) : usage.wrongCount(second, option);
    }
    case "commander.excessArguments":
      return usage.tooManyArguments;
    default:
      return usage.other;
  }
}

function suggest(
  error: CommanderError,
  word: string,
  args: readonly string[],
  commands: readonly CommandSpec[],
  command: CommandSpec | undefined,
): string | undefined {
  if (error.code === "commander.unknownCommand")
    return nearest(
      word,
      commands.map(({ name }) => name),
    );
  if (error.code !== "commander.unknownOption") return undefined;
  const options = [...globalOptions, ...(command?.options ?? commands.flatMap((spec) => spec.options))];
  const names = ["--help", "--version", ...options.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? [])];
  const [name = "", value = args[args.indexOf(word) + 1]] = word.split("=");
  const begun = names.filter((option) => name.length > 3 && option.startsWith(name));
  return (
    suggestFormat(name, value, options) ?? nearest(name, names) ?? (begun.length === 1 ? begun[0] : undefined)
  );
}

/** What other programs call the option that chooses a format. */
const formatOptions: readonly string[] = [
  "-f",
  "--output-format",
  "--out-format",
  "--reporter",
  "--formatter",
];

/** The option that was meant by `--json` or `--output-format json`, where the command has that format. */
function suggestFormat(
  name: string,
  value: string | undefined,
  options: readonly OptionSpec[],
): string | undefined {
  const choices = options.find(({ flags }) => flags.startsWith("--format "))?.choices ?? [];
  const isOther = formatOptions.includes(name);
  const format = choices.find((choice) => choice === (isOther ? value : name.slice(2)));
  if (format !== undefined) return `--format ${format}`;
  return isOther && choices.length > 0 ? "--format" : undefined;
}
