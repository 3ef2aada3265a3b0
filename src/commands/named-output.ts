import path from "node:path";
import type { Host } from "../host/host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { displayPath } from "./display-path.ts";
import { namesOf, type OutputFormat } from "./output-formats.ts";

/** Where a result goes. A path is absolute; `usual` is the place that the command chooses. */
export type Target =
  | { readonly kind: "stdout" }
  | { readonly kind: "usual" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** What the command line says about the output: `-o` and `--format`. */
export interface OutputOptions<Name extends string> {
  readonly output?: string;
  readonly format?: Name;
}

/**
 * Chooses where a result goes, and in which format: the one that `--format` names, or else the one whose ending the name
 * has that `-o` gives, or else `usual`. A name without an ending gets the format's own, unless `--format` says what the
 * file shall be. Some formats go to standard output where no file is named.
 *
 * Throws a CannotRun where the ending is another format's or no format's, and where the name is an entry's.
 */
export function chooseOutput<Name extends string>(
  host: Host,
  formats: Readonly<Record<Name, OutputFormat<never>>>,
  usual: Name,
  { output, format: asked }: OutputOptions<Name>,
): { readonly format: Name; readonly target: Target } {
  const format = asked ?? usual;
  if (output === undefined)
    return { format, target: formats[format].isFile ? { kind: "usual" } : { kind: "stdout" } };
  if (output === "-") return { format, target: { kind: "stdout" } };
  const named = path.resolve(host.folder, output);
  if (isFolder(host, output, named)) return { format, target: { kind: "folder", path: named } };
  // The Tab key can give an entry's name by mistake.
  if (/\.ya?ml$/i.test(output))
    throw new CannotRun((texts) => texts.wouldOverwriteSource(output, formats[format].ending));
  const ending = /\.[^.]*$/.exec(path.basename(named))?.[0];
  if (ending === undefined) {
    const file = asked === undefined ? named + formats[format].ending : named;
    return { format, target: { kind: "file", path: file } };
  }
  const found = namesOf(formats).find((name) => endingsOf(formats[name]).includes(ending.toLowerCase()));
  const shown = displayPath(host, named);
  if (found === undefined) {
    const endings = namesOf(formats).flatMap((name) => endingsOf(formats[name]));
    throw new CannotRun((texts) => texts.unknownEnding(shown, endings));
  }
  if (asked !== undefined && asked !== found) {
    const example = displayPath(host, named.slice(0, -ending.length) + formats[asked].ending);
    throw new CannotRun((texts) => texts.otherEnding(shown, found, asked, example));
  }
  return { format: found, target: { kind: "file", path: named } };
}

/** Whether `-o` names a folder that is there, or one to make: `ut/`. */
function isFolder(host: Host, output: string, named: string): boolean {
  return output.endsWith("/") || output.endsWith(path.sep) || host.listFolder(named) !== undefined;
}

/** Every ending that a file of a format may have; its own first. */
function endingsOf({ ending, otherEndings = [] }: OutputFormat<never>): readonly string[] {
  return [ending, ...otherEndings];
}

/** The file of a target, where `usual` is the usual one without its ending; undefined for standard output. */
export function fileOf(
  target: Target,
  usual: string,
  { ending }: Pick<OutputFormat<never>, "ending">,
): string | undefined {
  if (target.kind === "stdout") return undefined;
  if (target.kind === "usual") return usual + ending;
  if (target.kind === "file") return target.path;
  return path.join(target.path, path.basename(usual) + ending);
}

/** Writes a result with its checksum, as a file of it would be. */
export async function writeOutput<Result>(
  { mark, write }: OutputFormat<Result>,
  result: Result,
): Promise<Buffer> {
  const content = Buffer.from(await write(result));
  return mark.kind === "checksum" ? Buffer.from(await mark.add(content)) : content;
}
