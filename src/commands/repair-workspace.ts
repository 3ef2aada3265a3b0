import path from "node:path";
import type { Host, Output } from "../host/host.ts";
import { printPatch } from "../print/print-patch.ts";
import type { Speller } from "../swedish/speller.ts";
import { periodOfFile } from "../workspace/paths.ts";
import { type RepairedFile, repairFiles } from "../workspace/repair-files.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { reasonNotToWrite } from "./reason-not-to-write.ts";

export interface RepairOptions {
  readonly isDryRun: boolean;
  /** Where a dry run shows what would change: never mixed with a format for programs. */
  readonly patches: Output;
  readonly speller: Speller | undefined;
  /** Whether to repair files of published months. */
  readonly isForPublished: boolean;
}

/**
 * Repairs files where the repair is certain: writes them, or only shows what would change. Returns whether a file now
 * differs from the snapshot that it was checked in. Throws a WriteError.
 */
export function repairWorkspace(
  context: Context,
  workspace: Snapshot,
  files: readonly string[],
  options: RepairOptions,
): boolean {
  const repairs = repairFiles(workspace, files, options.speller);
  const kept = new Set<string>();
  for (const [file, repair] of repairs) {
    const period = periodOfFile(file);
    const reason = period && reasonNotToWrite(workspace, period, options.isForPublished);
    if (reason) kept.add(reason(context.messages.cannotRun));
    else writeRepair(context, path.join(workspace.root, file), repair, options);
  }
  for (const sentence of kept) say(context, sentence);
  return repairs.size > 0 && !options.isDryRun;
}

/** Writes a repaired file, or only shows what would change, and says so. Returns whether it was written. */
export function writeRepair(
  context: Context,
  absolute: string,
  { before, bytes, repaired }: RepairedFile,
  { isDryRun, patches }: Omit<RepairOptions, "speller" | "isForPublished">,
): boolean {
  const { host, messages } = context;
  const shown = displayPath(host, absolute);
  if (isDryRun) patches.write(printPatch(shown, before, bytes));
  else if (isAsRead(host, absolute, before)) host.replaceFile(absolute, bytes);
  else {
    host.stderr.write(`${messages.validate.changedMeanwhile(shown)}\n`);
    return false;
  }
  const tell = isDryRun ? messages.validate.wouldRepair : messages.validate.repaired;
  say(context, [tell(shown, repaired.length), ...repaired.map(messages.validate.repair)].join("\n"));
  return !isDryRun;
}

/** Whether a file still holds what was checked: an editor may have saved a newer text, which must not be lost. */
function isAsRead(host: Host, file: string, before: Uint8Array): boolean {
  const contents = host.readFile(file);
  return "bytes" in contents && Buffer.compare(contents.bytes, before) === 0;
}
