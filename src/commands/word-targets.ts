import { CannotRun } from "../messages/cannot-run.ts";
import { findWorkspace } from "../workspace/paths.ts";
import type { Context } from "./context.ts";
import { findIncomingFiles, type IncomingFiles } from "./incoming-files.ts";
import { namesMonth } from "./named-month.ts";

/** The names of files that people write in Word, or in another program of its kind. */
const wordFile = /\.(?:do[ct][xm]?|odt|rtf)$/i;

/** The Word files that arguments name, and at most one month; undefined if they name none. Throws a CannotRun. */
export function findWordTargets(context: Context, targets: readonly string[]): IncomingFiles | undefined {
  const isWord = (target: string): boolean => wordFile.test(target);
  if (!targets.some(isWord)) return undefined;
  const root = findWorkspace(context.host, context.start) ?? context.start;
  if (targets.some((target) => !isWord(target) && !namesMonth(context, root, target)))
    throw new CannotRun((texts) => texts.wordFilesAlone);
  return findIncomingFiles(context, targets);
}
