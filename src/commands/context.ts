import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Severity } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatText } from "../diagnostics/format-text.ts";
import { createPaint, type Paint } from "../diagnostics/paint.ts";
import type { Host, Output } from "../host/host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Counts, Messages } from "../messages/messages.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { findWorkspace, listPeriods } from "../workspace/paths.ts";
import { displayPath } from "./display-path.ts";

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

/** The flags first, then NO_COLOR and FORCE_COLOR, then whether the stream is a terminal. */
export function paintFor({ host, colour }: Context, output: Output): Paint {
  const { NO_COLOR, FORCE_COLOR } = host.env;
  if (colour !== undefined) return createPaint(colour);
  if (NO_COLOR) return createPaint(false);
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return createPaint(FORCE_COLOR !== "0");
  return createPaint(output.isTerminal);
}

/** Whether a stream is a terminal that shows links (OSC 8); there is no way to ask it, so it is known by name. */
export function canFollowLinks({ env }: Host, output: Output): boolean {
  if (env["FORCE_HYPERLINK"] !== undefined) return env["FORCE_HYPERLINK"] !== "0";
  if (!output.isTerminal) return false;
  const isNamed = /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env["TERM_PROGRAM"] ?? "");
  return isNamed || env["WT_SESSION"] !== undefined || Number(env["VTE_VERSION"] ?? 0) >= 5000;
}

/** The width to lay text out for: the terminal's, within reason, or 80. */
export function widthOf(output: Output): number {
  return Math.min(Math.max(output.columns ?? 80, 40), 120);
}

/** The root of the workspace; ends the command where there is none. */
export function requireWorkspace({ host, start }: Context): string {
  const root = findWorkspace(host, start);
  if (root === undefined) throw new CannotRun((texts) => texts.noWorkspace(start));
  return root;
}

/** The period that an argument names, which must be one of the workspace's. */
export function requirePeriod({ host }: Context, root: string, argument: string): Period {
  const period = readPeriod(argument);
  const known = listPeriods(host, root);
  if (!known.includes(period)) throw new CannotRun((texts) => texts.noSuchPeriod(period, known));
  return period;
}

export function readPeriod(argument: string): Period {
  const period = parsePeriod(argument);
  if (period === undefined) throw new CannotRun((texts) => texts.noPeriod(argument));
  return period;
}

/** The newest period of the workspace; ends the command where there is none. */
export function requireNewestPeriod({ host }: Context, root: string): Period {
  const newest = listPeriods(host, root).at(-1);
  if (newest === undefined) throw new CannotRun((texts) => texts.noPeriods);
  return newest;
}

/** Writes diagnostics for people to an output. */
export function showDiagnostics(
  context: Context,
  output: Output,
  root: string,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  if (diagnostics.length === 0) return;
  const { host, messages } = context;
  const showPath = (file: string): string => displayPath(host, path.join(root, file));
  const linkTo = (file: string): string => pathToFileURL(path.join(root, file)).href;
  const format = {
    ...(canFollowLinks(host, output) ? { linkTo } : {}),
    sources,
    words: messages.diagnostics,
    paint: paintFor(context, output),
    width: widthOf(output),
    showPath,
  };
  output.write(formatText(diagnostics, format));
}

/** What a run shows: infos are only advice, and shown where they were asked for. */
export function chooseShown(diagnostics: readonly Diagnostic[], isVerbose: boolean): readonly Diagnostic[] {
  return isVerbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== "info");
}

/** How many diagnostics there are of each severity, shown or not. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], isVerbose: boolean): Counts {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    areInfosHidden: !isVerbose,
  };
}
