import path from "node:path";
import { checkCommentsChecksum } from "../authorship/comments-checksum.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import type { Context } from "./context.ts";

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

/** Finds the files that arguments name: files, the files of folders, and at most one month. Throws a CannotRun. */
export function findIncomingFiles({ host }: Context, args: readonly string[]): IncomingFiles {
  const named = args.filter((argument) => !isPeriod(argument));
  const [period, ...more] = args.filter(isPeriod).flatMap((argument) => parsePeriod(argument) ?? []);
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

function isPeriod(argument: string): boolean {
  return parsePeriod(argument) !== undefined;
}
