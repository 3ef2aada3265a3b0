import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Host } from "../host.ts";

/** Whether a command's result goes to standard output: `-` asks for it, and some results go there unless a file is named. */
export function isForStdout(output: string | undefined, isUsual: boolean): boolean {
  return output === "-" || (output === undefined && isUsual);
}

/** The file that `-o` names. A slip of the Tab key must not cost anyone an entry: `ending` is what it should end with. */
export function namedFile(host: Host, output: string, ending: string): string {
  if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
  return path.resolve(host.folder, output);
}
