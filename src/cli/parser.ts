import { Argument, Command, Help, InvalidArgumentError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Host, Output } from "../host/host.ts";
import type { HelpTexts, Messages } from "../messages/messages.ts";
import { commands } from "./command-list.ts";
import { type CommandSpec, globalOptions, type OptionSpec } from "./command-spec.ts";

/** The most columns that help uses. */
const helpWidth = 100;

type RunCommand = (spec: CommandSpec, command: Command) => Promise<void>;

/** Builds the parser of the command line from the command list, in one language. */
export function buildParser(host: Host, messages: Messages, run: RunCommand): Command {
  const { help } = messages;
  const program = new MillrepCommand("millrep", help)
    .description(help.program)
    .usage(`[${optionsWord(help)}] <${help.command}>`)
    .version(packageJson.version, "-V, --version", help.option.version)
    .helpCommand(`help [${help.command}]`, help.summaries.help)
    .addHelpText(
      "after",
      ({ error }) => `\n${exitCodeTable(help, widthOf(error ? host.stderr : host.stdout))}`,
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(host.stdout),
      getErrHelpWidth: () => widthOf(host.stderr),
    });
  for (const option of globalOptions) program.addOption(buildOption(option, help));
  for (const spec of commands) addCommand(program, spec, messages, run);
  return program;
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  { help, language }: Messages,
  run: RunCommand,
): void {
  const command = program
    .command(spec.name)
    .summary(help.summaries[spec.name])
    .description(help.descriptions[spec.name])
    .usage([`[${optionsWord(help)}]`, ...spec.arguments.map(({ syntax }) => syntax[language])].join(" "))
    .addHelpText(
      "after",
      `\n${help.examples}\n${help.example[spec.name].map((example) => `  ${example}`).join("\n")}`,
    )
    .action(() => run(spec, command));
  for (const { syntax, text } of spec.arguments)
    command.addArgument(new Argument(syntax[language], help.argument[text]));
  for (const option of spec.options) command.addOption(buildOption(option, help));
}

function buildOption(
  { flags, text, choices, byDefault, followsOutput, isCount, isList }: OptionSpec,
  help: HelpTexts,
): Option {
  const option = new Option(flags, help.option[text]);
  if (choices) option.choices([...choices]);
  if (isCount) option.argParser(parseCount);
  if (isList) option.argParser((value, before) => parseList(value, before, choices ?? []));
  if (byDefault === undefined) return option;
  return followsOutput ? option.default(undefined, byDefault) : option.default(byDefault);
}

function parseCount(value: string): number {
  // usage-errors.ts says what is wrong in our own words.
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Not a count.");
  return Number(value);
}

/** Values separated by commas; the option may be given several times. */
function parseList(value: string, before: unknown, choices: readonly string[]): string[] {
  const values = value.split(",").map((part) => part.trim());
  if (!values.every((part) => choices.includes(part)))
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
  return [...(Array.isArray(before) ? before : []), ...values];
}

/** “flaggor”, from the title “Flaggor:”. */
function optionsWord(help: HelpTexts): string {
  return help.options.toLowerCase().replace(":", "");
}

/** The columns that help is laid out for. */
function widthOf(output: Output): number {
  return Math.min(output.columns ?? helpWidth, helpWidth);
}

function exitCodeTable(help: HelpTexts, width: number): string {
  const rows = help.exitCode.map(([code, meaning]) =>
    wrapText(meaning, width, `  ${String(code).padEnd(4)}`, " ".repeat(6)),
  );
  return [help.exitCodes, ...rows].join("\n");
}

/** A command whose help is in the chosen language: commander's own words are English. */
class MillrepCommand extends Command {
  readonly #texts: HelpTexts;

  constructor(name: string, texts: HelpTexts) {
    super(name);
    this.#texts = texts;
    this.helpOption("-h, --help", texts.option.help);
  }

  override createCommand(name: string): Command {
    return new MillrepCommand(name, this.#texts);
  }

  override createHelp(): Help {
    return new MillrepHelp(this.#texts);
  }
}

class MillrepHelp extends Help {
  readonly #texts: HelpTexts;

  constructor(texts: HelpTexts) {
    super();
    this.#texts = texts;
    this.showGlobalOptions = true;
    // On a narrow terminal too, where commander would not wrap the lines.
    this.minWidthToWrap = 12;
  }

  override styleTitle(title: string): string {
    const { usage, arguments: args, options, globalOptions: global, commands: list } = this.#texts;
    const titles: Readonly<Record<string, string>> = {
      "Usage:": usage,
      "Arguments:": args,
      "Options:": options,
      "Global Options:": global,
      "Commands:": list,
    };
    return titles[title] ?? title;
  }

  /** Without the options and arguments that the command's own help lists. */
  override subcommandTerm(command: Command): string {
    return command.name();
  }

  override optionDescription(option: Option): string {
    const { choices, defaultValue } = this.#texts;
    const usual: unknown = option.defaultValueDescription ?? option.defaultValue;
    const notes = [
      ...(option.argChoices ? [`${choices}: ${option.argChoices.join(", ")}`] : []),
      ...(typeof usual === "string" ? [`${defaultValue}: ${usual}`] : []),
    ];
    return notes.length === 0 ? option.description : `${option.description} (${notes.join("; ")})`;
  }
}
