import path from "node:path";
import { requireWorkspace } from "../commands/choose-period.ts";
import type { Context } from "../commands/context.ts";
import { explainProblem } from "../commands/explain-problem.ts";
import { readProgrammeLanguage } from "../commands/programme-language.ts";
import type { Host } from "../host/host.ts";
import { createReadingHost, machineFiles } from "../host/reading-host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { isLanguage, type Language } from "../messages/language.ts";
import type { Messages } from "../messages/messages.ts";
import { messagesIn } from "../messages/messages-in.ts";
import { findWorkspace, listPeriods } from "../workspace/paths.ts";
import { compareMonths, compileComparison } from "./compare-months.ts";
import { compileMonth } from "./compile-month.ts";
import type * as Face from "./face.d.ts";
import { compileHistory, followMonths } from "./follow-months.ts";
import { importFiles } from "./import-files.ts";
import { createMemoryFiles, memoryRoot } from "./memory-files.ts";
import { codeOf, MillrepError } from "./millrep-error.ts";
import { tellStatus } from "./tell-status.ts";
import { validateWorkspace } from "./validate-workspace.ts";

/** Opens a workspace for a program: face.d.ts says what it may count on. */
export function openWorkspace(
  source: string | { readonly files: Face.Files },
  options: Face.WorkspaceOptions = {},
): Face.Workspace {
  const { env, onNotice = () => {} } = options;
  const asked = options.language ?? languageIn(env);
  const isFolder = typeof source === "string";
  const start = isFolder ? path.resolve(source) : memoryRoot;
  const files = isFolder
    ? machineFiles
    : orExplain(messagesIn(asked ?? "sv"), () => createMemoryFiles(source.files));
  const host = createReadingHost({
    folder: start,
    files,
    env,
    onNotice: (text) => onNotice(text.trimEnd()),
  });
  const known = findWorkspace(host, start);
  const own = known === undefined ? undefined : readProgrammeLanguage(host, known);
  const messages = messagesIn(asked ?? own ?? "sv");
  const root = orExplain(messages, () => requireFolder(host, start));
  // Paths that are given and shown are those in the workspace.
  const context: Context = {
    host: { ...host, folder: root },
    messages,
    start: root,
    isQuiet: false,
    colour: false,
  };
  const run = <Result>(work: () => Promise<Result>): Promise<Result> =>
    work().catch((error: unknown) => {
      const problem = explainProblem(context.host, messages, error);
      throw problem === undefined ? error : new MillrepError(codeOf(error), problem);
    });
  return {
    folder: isFolder ? root : undefined,
    listPeriods: () => listPeriods(host, root),
    validate: (what = {}) =>
      run(() => validateWorkspace(context, root, typeof what === "string" ? { targets: [what] } : what)),
    compile: (period, given = {}) => run(() => compileMonth(context, root, period, given)),
    diff: (from, to, given = {}) => run(() => compareMonths(context, root, [from, to], given)),
    compileDiff: (from, to, given = {}) => run(() => compileComparison(context, root, [from, to], given)),
    trend: (from, to) => run(() => followMonths(context, root, [from, to])),
    compileTrend: (from, to, given = {}) => run(() => compileHistory(context, root, [from, to], given)),
    status: (period, given = {}) => run(() => tellStatus(context, root, period, given)),
    import: (files, given = {}) => run(() => importFiles(context, root, files, given)),
  };
}

function languageIn(env: Face.WorkspaceOptions["env"]): Language | undefined {
  const named = env?.["MILLREP_LANG"];
  return isLanguage(named) ? named : undefined;
}

/** The root of the workspace that a folder lies in. Throws a CannotRun where there is no folder or no workspace. */
function requireFolder(host: Host, start: string): string {
  const contents = host.readFile(start);
  if (!("problem" in contents && contents.problem === "folder"))
    throw new CannotRun((texts) => texts.noFolder(start));
  return requireWorkspace({ host, start });
}

/** What a function gives. Throws a MillrepError for a CannotRun. */
function orExplain<Result>(messages: Messages, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    throw new MillrepError(codeOf(error), error.explain(messages.cannotRun));
  }
}
