import type { Messages } from "../../messages/messages.ts";
import type { ArgumentKey } from "../../messages/option-keys.ts";
import { type CommandSpec, globalOptions, type OptionSpec } from "../command-spec.ts";
import type { Asked, Completion, Place, Word } from "./places.ts";
import { shells } from "./shells.ts";

/** What the Tab key offers for each argument, the likelier first. */
const offers: Readonly<Record<ArgumentKey, readonly (Asked | "codes" | "shells")[]>> = {
  initPeriod: ["months"],
  formPeriod: ["months", "workstreams"],
  formWorkstreams: ["workstreams"],
  importTargets: ["files", "months"],
  statusPeriod: ["months"],
  validateTargets: ["months", "files"],
  compilePeriod: ["months"],
  publishPeriod: ["months"],
  diffFrom: ["months"],
  diffTo: ["months"],
  trendFrom: ["months"],
  trendTo: ["months"],
  explainCode: ["codes"],
  shell: ["shells"],
};

/** Builds what shells complete from the command list, with descriptions in one language. */
export function buildCompletion(
  commands: readonly CommandSpec[],
  messages: Messages,
  header: string,
): Completion {
  const { help } = messages;
  const listed: Word[] = commands.map(({ name }) => ({ text: name, description: help.summaries[name] }));
  const wordsOfOptions = (options: readonly OptionSpec[], more: readonly Word[]): Word[] => [
    ...options.flatMap(({ flags, text }) => namesIn(flags).map((name) => word(name, help.option[text]))),
    ...more,
  ];
  const helpOption = ["-h", "--help"].map((name) => word(name, help.option.help));
  const versionOption = ["-V", "--version"].map((name) => word(name, help.option.version));
  const program: Place[] = [
    place("millrep", "commands", [...listed, word("help", help.summaries.help)]),
    place("millrep", "options", wordsOfOptions(globalOptions, [...helpOption, ...versionOption])),
    place("help", "1", listed),
    ...placesOfValues("*", globalOptions),
  ];
  const ofCommands = commands.flatMap((spec) => [
    place(spec.name, "options", wordsOfOptions([...spec.options, ...globalOptions], helpOption)),
    ...placesOfValues(spec.name, spec.options),
    ...placesOfArguments(spec, messages),
  ]);
  const allOptions = [...globalOptions, ...commands.flatMap(({ options }) => options)];
  const valueOptions = allOptions.filter(takesValue).flatMap(({ flags }) => namesIn(flags));
  return { places: [...program, ...ofCommands], valueOptions: [...new Set(valueOptions)], header };
}

function place(command: string, name: string, words: readonly Word[], asked: readonly Asked[] = []): Place {
  return { command, name, words, asked };
}

function word(text: string, description: string): Word {
  return { text, description };
}

/** `-o` and `--output` of `-o, --output <file>`. */
function namesIn(flags: string): string[] {
  return flags.match(/(?<![\w-])--?[A-Za-z][a-z-]*/g) ?? [];
}

function takesValue({ flags }: OptionSpec): boolean {
  return flags.includes("<");
}

/** What can stand behind options that take a value. Of those that take any text, there is nothing to offer. */
function placesOfValues(command: string, options: readonly OptionSpec[]): Place[] {
  return options.filter(takesValue).flatMap(({ flags, choices = [] }) => {
    const words = choices.map((text) => ({ text }));
    const asked: Asked[] = /<(?:file|dir)>/.test(flags)
      ? ["files"]
      : flags.includes("<workstream>")
        ? ["workstreams"]
        : [];
    const isKnown = words.length + asked.length > 0;
    return isKnown ? namesIn(flags).map((name) => place(command, name, words, asked)) : [];
  });
}

function placesOfArguments(spec: CommandSpec, messages: Messages): Place[] {
  return spec.arguments.map(({ syntax, text }, index) => {
    const isRepeated = syntax.en.includes("...");
    const name = isRepeated ? "rest" : String(index + 1);
    const asked = offers[text].flatMap((kind) => (kind === "codes" || kind === "shells" ? [] : [kind]));
    return place(spec.name, name, fixedWords(text, messages), asked);
  });
}

/** The words that are the same in every workspace. */
function fixedWords(argument: ArgumentKey, messages: Messages): Word[] {
  return offers[argument].flatMap((kind) => {
    if (kind === "shells") return shells.map((text) => ({ text }));
    return kind === "codes" ? Object.keys(messages.diagnostics.codes).map((text) => ({ text })) : [];
  });
}
