import type { Context, ExitCode } from "../commands/context.ts";
import type { DiffLayer, FailureOutcome } from "../commands/diff.ts";
import { comparisonFormats, documentFormats, namesOf } from "../commands/output-formats.ts";
import type { StatusFormat } from "../commands/status.ts";
import type { ValidateFormat } from "../commands/validate.ts";
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

const loadCommands = async () => (await import("../commands/commands.ts")).commandCode;

/** The options that every command has. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: "-C, --dir <dir>", text: "dir" },
  { flags: "--lang <lang>", text: "lang", choices: ["sv", "en"] },
  { flags: "--color", text: "color" },
  { flags: "--no-color", text: "noColor" },
  { flags: "-q, --quiet", text: "quiet" },
];

const validateFormats: readonly ValidateFormat[] = ["text", "json", "sarif", "github", "junit"];

const statusFormats: readonly StatusFormat[] = ["text", "json", "md"];
const compileFormats = namesOf(documentFormats);
const diffFormats = namesOf(comparisonFormats);
const diffLayers: Readonly<Record<string, DiffLayer>> = {
  structure: "structure",
  followup: "followUp",
  text: "text",
};
/** The outcomes of a planned item that can make a build fail. */
const failures: readonly FailureOutcome[] = ["delayed", "dropped", "unanswered"];

/** Every command, in the order of the month. */
export const commands: readonly CommandSpec[] = [
  {
    name: "init",
    arguments: [{ syntax: { sv: "[månad]", en: "[month]" }, text: "initPeriod" }],
    options: [
      { flags: "--programme <name>", text: "programme" },
      { flags: "--workstreams <names>", text: "workstreams" },
      { flags: "--organisation <name>", text: "organisation" },
      { flags: "--language <language>", text: "language", choices: ["sv", "en"] },
    ],
    run: async (context, { args, options }) => {
      const texts = ["programme", "workstreams", "organisation", "language"].flatMap((key) => {
        const value = options[key];
        return typeof value === "string" ? [[key, value] as const] : [];
      });
      return (await loadCommands()).init(context, args[0], Object.fromEntries(texts));
    },
  },
  {
    name: "form",
    arguments: [
      { syntax: { sv: "[månad]", en: "[month]" }, text: "formPeriod" },
      { syntax: { sv: "[projekt...]", en: "[workstream...]" }, text: "formWorkstreams" },
    ],
    options: [
      { flags: "--mail", text: "mail" },
      { flags: "--force", text: "forceForm" },
    ],
    run: async (context, { args, options }) =>
      (await loadCommands()).form(context, args, {
        mail: options["mail"] === true,
        force: options["force"] === true,
      }),
  },
  {
    name: "import",
    arguments: [
      { syntax: { sv: "[fil|mapp|månad...]", en: "[file|folder|month...]" }, text: "importTargets" },
    ],
    options: [
      { flags: "--for <workstream>", text: "importFor" },
      { flags: "--new", text: "importNew" },
      { flags: "--dry-run", text: "importDryRun" },
      { flags: "--reject-changes", text: "rejectChanges" },
      { flags: "--names", text: "names" },
      { flags: "--format <format>", text: "importFormat", choices: ["text", "json"], byDefault: "text" },
    ],
    run: async (context, { args, options }) =>
      (await loadCommands()).import(context, args, {
        isNew: options["new"] === true,
        isDryRun: options["dryRun"] === true,
        rejectChanges: options["rejectChanges"] === true,
        names: options["names"] === true,
        format: options["format"] === "json" ? "json" : "text",
        ...(typeof options["for"] === "string" ? { target: options["for"] } : {}),
      }),
  },
  {
    name: "status",
    arguments: [{ syntax: { sv: "[månad]", en: "[month]" }, text: "statusPeriod" }],
    options: [
      { flags: "--format <format>", text: "statusFormat", choices: statusFormats, byDefault: "text" },
      { flags: "--remind", text: "remind" },
    ],
    run: async (context, { args, options }) =>
      (await loadCommands()).status(context, args[0], {
        format: statusFormats.find((name) => name === options["format"]) ?? "text",
        remind: options["remind"] === true,
      }),
  },
  {
    name: "validate",
    arguments: [{ syntax: { sv: "[månad|fil...]", en: "[month|file...]" }, text: "validateTargets" }],
    options: [
      { flags: "--all", text: "all" },
      { flags: "--fix", text: "fix" },
      { flags: "--dry-run", text: "dryRun" },
      { flags: "--no-spell", text: "noSpell" },
      { flags: "--watch", text: "watch" },
      { flags: "--stdin-filename <file>", text: "stdinFilename" },
      { flags: "--format <format>", text: "validateFormat", choices: validateFormats, byDefault: "text" },
      { flags: "--max-warnings <n>", text: "maxWarnings", isCount: true },
      { flags: "--verbose", text: "verbose" },
    ],
    run: async (context, { args, options }) => {
      const format = validateFormats.find((name) => name === options["format"]) ?? "text";
      const { stdinFilename, maxWarnings } = options;
      return (await loadCommands()).validate(context, args, {
        all: options["all"] === true,
        fix: options["fix"] === true || options["dryRun"] === true,
        dryRun: options["dryRun"] === true,
        watch: options["watch"] === true,
        noSpell: options["spell"] === false,
        verbose: options["verbose"] === true,
        format,
        ...(typeof stdinFilename === "string" ? { stdinFilename } : {}),
        ...(typeof maxWarnings === "number" ? { maxWarnings } : {}),
      });
    },
  },
  {
    name: "compile",
    arguments: [{ syntax: { sv: "[månad]", en: "[month]" }, text: "compilePeriod" }],
    options: [
      { flags: "-o, --output <file>", text: "output" },
      { flags: "--force", text: "force" },
      {
        flags: "--format <format>",
        text: "compileFormat",
        choices: compileFormats,
        byDefault: "docx",
        followsOutput: true,
      },
      { flags: "--draft", text: "draft" },
      { flags: "--all", text: "compileAll" },
      { flags: "--watch", text: "compileWatch" },
      { flags: "--verbose", text: "verbose" },
    ],
    run: async (context, { args, options }) => {
      const format = compileFormats.find((name) => name === options["format"]);
      const { output } = options;
      return (await loadCommands()).compile(context, args[0], {
        isDraft: options["draft"] === true,
        force: options["force"] === true,
        all: options["all"] === true,
        watch: options["watch"] === true,
        verbose: options["verbose"] === true,
        ...(format ? { format } : {}),
        ...(typeof output === "string" ? { output } : {}),
      });
    },
  },
  {
    name: "diff",
    arguments: [
      { syntax: { sv: "[från]", en: "[from]" }, text: "diffFrom" },
      { syntax: { sv: "[till]", en: "[to]" }, text: "diffTo" },
    ],
    options: [
      {
        flags: "--format <format>",
        text: "diffFormat",
        choices: diffFormats,
        byDefault: "text",
        followsOutput: true,
      },
      { flags: "-o, --output <file>", text: "output" },
      { flags: "--force", text: "force" },
      { flags: "--only <layer>", text: "only", choices: Object.keys(diffLayers) },
      { flags: "--exit-code", text: "exitCode" },
      { flags: "--fail-on <outcomes>", text: "failOn", choices: failures, isList: true },
    ],
    run: async (context, { args, options }) => {
      const format = diffFormats.find((name) => name === options["format"]);
      const { output, only, failOn } = options;
      return (await loadCommands()).diff(context, args[0], args[1], {
        ...(format ? { format } : {}),
        ...(typeof output === "string" ? { output } : {}),
        force: options["force"] === true,
        only: diffLayers[String(only)],
        exitCode: options["exitCode"] === true,
        failOn: failures.filter((outcome) => Array.isArray(failOn) && failOn.includes(outcome)),
      });
    },
  },
  {
    name: "explain",
    arguments: [{ syntax: { sv: "[kod]", en: "[code]" }, text: "explainCode" }],
    options: [],
    run: async (context, { args }) => (await loadCommands()).explain(context, args[0]),
  },
];
