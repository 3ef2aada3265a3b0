import type { DiffLayer, FailureOutcome } from "../commands/diff.ts";
import { comparisonFormats, documentFormats, namesOf, trendFormats } from "../commands/output-formats.ts";
import type { StatusFormat } from "../commands/status.ts";
import type { ValidateFormat } from "../commands/validate.ts";
import { type CommandSpec, viewOptions } from "./command-spec.ts";

const loadCommands = async () => (await import("../commands/commands.ts")).commandCode;

const validateFormats: readonly ValidateFormat[] = ["text", "json", "sarif", "github", "junit"];
const statusFormats: readonly StatusFormat[] = ["text", "json", "md"];
const compileFormats = namesOf(documentFormats);
/** The formats that a month is published in: those that go to files. */
const publishFormats = compileFormats.filter((name) => documentFormats[name].isFile);
const diffFormats = namesOf(comparisonFormats);
const namesOfTrend = namesOf(trendFormats);
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
      { flags: "--published", text: "published" },
    ],
    run: async (context, { args, options }) => {
      const texts = ["programme", "workstreams", "organisation", "language"].flatMap((key) => {
        const value = options[key];
        return typeof value === "string" ? [[key, value] as const] : [];
      });
      return (await loadCommands()).init(
        context,
        args[0],
        Object.fromEntries(texts),
        options["published"] === true,
      );
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
      { flags: "--published", text: "published" },
    ],
    run: async (context, { args, options }) =>
      (await loadCommands()).form(context, args, {
        mail: options["mail"] === true,
        isForPublished: options["published"] === true,
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
      { flags: "--published", text: "published" },
      { flags: "--reject-changes", text: "rejectChanges" },
      { flags: "--names", text: "names" },
      { flags: "--format <format>", text: "importFormat", choices: ["text", "json"], byDefault: "text" },
    ],
    run: async (context, { args, options }) =>
      (await loadCommands()).import(context, args, {
        isNew: options["new"] === true,
        isDryRun: options["dryRun"] === true,
        isForPublished: options["published"] === true,
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
      { flags: "--published", text: "publishedFix" },
      { flags: "--no-spell", text: "noSpell" },
      { flags: "--comments", text: "validateComments" },
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
        isForPublished: options["published"] === true,
        watch: options["watch"] === true,
        noSpell: options["spell"] === false,
        comments: options["comments"] === true,
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
    name: "publish",
    arguments: [{ syntax: { sv: "[månad]", en: "[month]" }, text: "publishPeriod" }],
    options: [
      { flags: "--date <day>", text: "date" },
      { flags: "--revise <reason>", text: "revise" },
      { flags: "--format <formats>", text: "publishFormats", choices: publishFormats, isList: true },
      { flags: "--force", text: "force" },
    ],
    run: async (context, { args, options }) => {
      const { date, revise, format } = options;
      const formats = publishFormats.filter((name) => Array.isArray(format) && format.includes(name));
      return (await loadCommands()).publish(context, args[0], {
        date: typeof date === "string" ? date : undefined,
        revise: typeof revise === "string" ? revise : undefined,
        formats,
        force: options["force"] === true,
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
      ...viewOptions("diffFormat", diffFormats),
      { flags: "--since-published", text: "sincePublished" },
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
        isSincePublished: options["sincePublished"] === true,
        only: diffLayers[String(only)],
        exitCode: options["exitCode"] === true,
        failOn: failures.filter((outcome) => Array.isArray(failOn) && failOn.includes(outcome)),
      });
    },
  },
  {
    name: "trend",
    arguments: [
      { syntax: { sv: "[från]", en: "[from]" }, text: "trendFrom" },
      { syntax: { sv: "[till]", en: "[to]" }, text: "trendTo" },
    ],
    options: viewOptions("trendFormat", namesOfTrend),
    run: async (context, { args, options }) => {
      const format = namesOfTrend.find((name) => name === options["format"]);
      const { output } = options;
      return (await loadCommands()).trend(context, args[0], args[1], {
        ...(format ? { format } : {}),
        ...(typeof output === "string" ? { output } : {}),
        force: options["force"] === true,
      });
    },
  },
  {
    name: "explain",
    arguments: [{ syntax: { sv: "[kod]", en: "[code]" }, text: "explainCode" }],
    options: [],
    run: async (context, { args }) => (await loadCommands()).explain(context, args[0]),
  },
  {
    name: "completion",
    arguments: [{ syntax: { sv: "[skal]", en: "[shell]" }, text: "shell" }],
    options: [],
    run: async (context, { args }, all) =>
      (await import("./completion/complete.ts")).complete(context, args[0], all),
  },
];
