import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Speller } from "../swedish/speller.ts";
import { checkLoneEntry } from "../workspace/check-lone-entry.ts";
import type { Texts } from "../workspace/parse-source.ts";
import { findWorkspace, programmePath } from "../workspace/paths.ts";
import { repairFile } from "../workspace/repair-file.ts";
import type { Context } from "./context.ts";
import { type RepairOptions, writeRepair } from "./repair-workspace.ts";

/** What was found in files that lie in no workspace. Their paths are relative to the working folder. */
export interface LoneFiles {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Texts;
  readonly files: readonly string[];
}

/** The files that arguments name, if each is a YAML file outside every workspace; undefined otherwise. */
export function findLoneFiles({ host }: Context, targets: readonly string[]): string[] | undefined {
  const files = targets.map((target) => path.resolve(host.folder, target));
  const isLone = (file: string): boolean =>
    /\.ya?ml(?:\.txt)?$/i.test(file) &&
    path.basename(file) !== path.basename(programmePath) &&
    host.exists(file) &&
    host.listFolder(file) === undefined &&
    findWorkspace(host, path.dirname(file)) === undefined;
  return files.length > 0 && files.every(isLone) ? files : undefined;
}

/** Checks such files, each by itself, and repairs them if `repair` says so. */
export function checkLoneFiles(
  context: Context,
  files: readonly string[],
  speller: Speller | undefined,
  repair: Omit<RepairOptions, "speller" | "isForPublished"> | undefined,
): LoneFiles {
  const { host } = context;
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const names: string[] = [];
  for (const absolute of new Set(files)) {
    const file = path.relative(host.folder, absolute).replaceAll(path.sep, "/");
    const contents = host.readFile(absolute);
    if ("problem" in contents) throw new CannotRun((words) => words.noSuchFile(file));
    let { bytes } = contents;
    const check = (tried: Uint8Array) => checkLoneEntry(file, tried, speller);
    if (repair) {
      const { bytes: after, repaired } = repairFile(bytes, check);
      const isWritten =
        after && writeRepair(context, absolute, { before: bytes, bytes: after, repaired }, repair);
      if (isWritten) bytes = after;
    }
    const checked = check(bytes);
    names.push(file);
    diagnostics.push(...checked.diagnostics);
    if (checked.text !== undefined) texts.set(file, checked.text);
  }
  return { diagnostics: limitDiagnostics(diagnostics), texts, files: names };
}
