import path from "node:path";
import type { Host } from "../host/host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { OutputFormat } from "./output-formats.ts";

/** Whether a result goes to standard output: `-` asks for that, and some formats go there if no file is named. */
export function isForStdout(
  output: string | undefined,
  { isFile }: Pick<OutputFormat<never>, "isFile">,
): boolean {
  return output === "-" || (output === undefined && !isFile);
}

/**
 * The file that `-o` names, or else `usual` with the ending of the format. Undefined for standard output. Throws a
 * CannotRun where `-o` names an entry.
 */
export function chooseFile(
  host: Host,
  output: string | undefined,
  format: OutputFormat<never>,
  usual: string,
): string | undefined {
  if (isForStdout(output, format)) return undefined;
  return output === undefined ? usual + format.ending : namedFile(host, output, format.ending);
}

/** Refuses the name of an entry, which the Tab key can give by mistake: `ending` is what the name should end with. */
function namedFile(host: Host, output: string, ending: string): string {
  if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
  return path.resolve(host.folder, output);
}

/** Writes a result with its checksum, as a file of it would be. */
export async function writeOutput<Result>(
  { mark, write }: OutputFormat<Result>,
  result: Result,
): Promise<Buffer> {
  const content = Buffer.from(await write(result));
  return mark.kind === "checksum" ? Buffer.from(await mark.add(content)) : content;
}
