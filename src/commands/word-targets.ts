import { CannotRun } from "../messages/cannot-run.ts";
import { parsePeriod } from "../model/parse-period.ts";
import type { Context } from "./context.ts";
import { findIncomingFiles, type IncomingFiles } from "./incoming-files.ts";

/** The names of files that people write in Word, or in another program of its kind. */
const wordFile = /\.(?:do[ct][xm]?|odt|rtf)$/i;

/** The Word files that arguments name, and at most one month; undefined if they name none. Throws a CannotRun. */
export function findWordTargets(context: Context, targets: readonly string[]): IncomingFiles | undefined {
  const isWord = (target: string): boolean => wordFile.test(target);
  if (!targets.some(isWord)) return undefined;
  if (targets.some((target) => !isWord(target) && !parsePeriod(target)))
    throw new CannotRun((texts) => texts.wordFilesAlone);
  return findIncomingFiles(context, targets);
}
