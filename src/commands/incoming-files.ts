import path from "node:path";
import { checkCommentsChecksum } from "../authorship/comments-checksum.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { findWorkspace, listPeriods } from "../workspace/paths.ts";
import { readPeriod } from "./choose-period.ts";
import type { Context } from "./context.ts";
import { namesMonth, newestOf, periodOfFolder } from "./named-month.ts";

/** What the command line of `import` names. */
export interface IncomingFiles {
  /** Absolute paths, or `-` for standard input. */
  readonly files: readonly string[];
  readonly period: Period | undefined;
}

/** What stands on the command line for standard input. */
export const standardInput = "-";

/** Hidden files, and those that Word and Windows leave in folders. */
const noise = /^[.~]|^(?:thumbs\.db|desktop\.ini)$/i;

/** The names of copies with comments: one that nobody has edited says what the file beside it does. */
const copy = /-(?:kommentarer|comments)\.docx$/;

/**
 * Finds the files that arguments name: files, the files of folders, and at most one month. A month's folder is the month
 * beside files, and by itself a folder of files. Throws a CannotRun.
 */
export function findIncomingFiles(context: Context, args: readonly string[]): IncomingFiles {
  const { host } = context;
  const root = findWorkspace(host, context.start) ?? context.start;
  const isMonth = (argument: string): boolean => namesMonth(context, root, argument);
  const hasFiles = args.some((argument) => !isMonth(argument));
  const isFolder = (argument: string): boolean =>
    parsePeriod(argument) === undefined && periodOfFolder(context, root, argument) !== undefined;
  const months = args.filter((argument) => isMonth(argument) && (hasFiles || !isFolder(argument)));
  const named = args.filter((argument) => !months.includes(argument));
  const choose = newestOf(listPeriods(host, root));
  const [period, ...more] = months.map((argument) => readPeriod(context, root, argument, choose));
  if (more.length > 0) throw new CannotRun((texts) => texts.oneMonthOnly);
  if (named.length === 0) throw new CannotRun((texts) => texts.nothingToImport);
  const files = named.flatMap((argument) => {
    if (argument === standardInput) return [argument];
    const file = path.resolve(host.folder, argument);
    if (!host.exists(file)) throw new CannotRun((texts) => texts.noSuchFile(argument));
    const items = host.listFolder(file);
    if (!items) return [file];
    const isOwnCopy = (name: string): boolean => {
      const contents = copy.test(name) ? host.readFile(path.join(file, name)) : undefined;
      return (
        contents !== undefined && "bytes" in contents && checkCommentsChecksum(contents.bytes) === "whole"
      );
    };
    const found = items.filter(({ name, kind }) => kind === "file" && !noise.test(name) && !isOwnCopy(name));
    if (found.length === 0) throw new CannotRun((texts) => texts.emptyFolder(argument));
    return found.map(({ name }) => path.join(file, name));
  });
  return { files: [...new Set(files)], period };
}
