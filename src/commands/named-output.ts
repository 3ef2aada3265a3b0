import path from "node:path";
import type { Host } from "../host/host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { OutputFormat } from "./output-formats.ts";

/** Whether a command's result goes to standard output: `-` asks for it, and some formats go there unless a file is named. */
export function isForStdout(
  output: string | undefined,
  { isFile }: Pick<OutputFormat<never>, "isFile">,
): boolean {
  return output === "-" || (output === undefined && !isFile);
}

/** The file that `-o` names, or one of a name that the command gives (`usual`, without its ending); undefined for standard output. */
export function chooseFile(
  host: Host,
  output: string | undefined,
  format: OutputFormat<never>,
  usual: string,
): string | undefined {
  if (isForStdout(output, format)) return undefined;
  return output === undefined ? usual + format.ending : namedFile(host, output, format.ending);
}

/** A slip of the Tab key must not cost anyone an entry: `ending` is what the name should end with. */
function namedFile(host: Host, output: string, ending: string): string {
  if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
  return path.resolve(host.folder, output);
}

/** Writes a result as its file holds it, with its checksum. */
export async function writeOutput<Result>(
  { mark, write }: OutputFormat<Result>,
  result: Result,
): Promise<Buffer> {
  const content = Buffer.from(await write(result));
  return mark.kind === "checksum" ? Buffer.from(await mark.add(content)) : content;
}
