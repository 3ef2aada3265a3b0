import path from "node:path";
import { type Command, CommanderError } from "commander";
import type { Context, ExitCode } from "../commands/context.ts";
import { explainProblem } from "../commands/explain-problem.ts";
import type { Host } from "../host/host.ts";
import type { FileContents } from "../host/read-file.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Messages } from "../messages/messages.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { chooseLanguage } from "./choose-language.ts";
import { commands } from "./command-list.ts";
import { type CommandSpec, globalOptions } from "./command-spec.ts";
import { joinMonthWords } from "./join-month-words.ts";
import { buildParser } from "./parser.ts";
import { explainUsageError } from "./usage-errors.ts";

/** Parses the command line, runs the command that it names, and returns the exit code. Never throws. */
export async function runCommandLine(given: Host): Promise<ExitCode> {
  const { firstRead, host } = handOnFirstRead(given);
  const messages = messagesIn(chooseLanguage({ ...given, readFile: firstRead }));
  try {
    return await parseAndRun(host, messages);
  } catch (error) {
    return explainFailure(host, messages, error);
  }
}

/**
 * The programme file is read for its language before the command line is parsed. The first later read gets the same
 * bytes, so that a run reads the file once; a watch that reads it again gets it as it is by then.
 */
function handOnFirstRead(host: Host): { readonly firstRead: Host["readFile"]; readonly host: Host } {
  const looked = new Map<string, FileContents>();
  const firstRead = (file: string): FileContents => {
    const contents = host.readFile(file);
    looked.set(file, contents);
    return contents;
  };
  const readFile = (file: string): FileContents => {
    const known = looked.get(file);
    looked.delete(file);
    return known && "bytes" in known ? known : host.readFile(file);
  };
  return { firstRead, host: { ...host, readFile } };
}

async function parseAndRun(host: Host, messages: Messages): Promise<ExitCode> {
  let result: ExitCode = 0;
  const parser = buildParser(host, messages, async (spec, command) => {
    result = await runCommand(host, messages, spec, command);
  });
  if (host.args.length === 0) {
    // No command was given: the help shows what there is, but nothing was done.
    host.stderr.write(parser.helpInformation());
    return 2;
  }
  const options = [...globalOptions, ...commands.flatMap((spec) => spec.options)];
  await parser.parseAsync(joinMonthWords(host.args, options), { from: "user" });
  return result;
}

async function runCommand(
  host: Host,
  messages: Messages,
  spec: CommandSpec,
  command: Command,
): Promise<ExitCode> {
  const { dir, quiet, color, ...options } = command.optsWithGlobals<Record<string, unknown>>();
  const start = path.resolve(host.folder, typeof dir === "string" ? dir : ".");
  if (!isFolder(host.readFile(start))) throw new CannotRun((texts) => texts.noFolder(start));
  const colour = typeof color === "boolean" ? color : undefined;
  const context: Context = { host, messages, start, isQuiet: quiet === true, colour };
  return spec.run(context, { args: command.args, options }, commands);
}

/** Whether a folder is there. Its parent is not listed, which could be slow on a network drive. */
function isFolder(contents: FileContents): boolean {
  return "problem" in contents && contents.problem === "folder";
}

function explainFailure(host: Host, messages: Messages, error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // Commander ends help and version with an error too, with code 0.
    if (error.exitCode === 0) return 0;
    host.stderr.write(`${explainUsageError(error, messages, host.args, commands)}\n`);
    return 2;
  }
  const problem = explainProblem(host, messages, error);
  if (problem !== undefined) {
    host.stderr.write(`${problem}\n`);
    return 2;
  }
  host.stderr.write(
    `${messages.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}\n`,
  );
  return 70;
}
