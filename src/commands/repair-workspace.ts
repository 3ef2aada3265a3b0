import path from "node:path";
import type { Host, Output } from "../host/host.ts";
import { printPatch } from "../print/print-patch.ts";
import { repairFiles } from "../workspace/repair-files.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";

export interface RepairOptions {
  readonly isDryRun: boolean;
  /** Where a dry run shows what would change: not on the stream of a format for programs. */
  readonly patches: Output;
}

/**
 * Repairs files where that is certain: writes them, or only shows what would change. Says whether a file now holds
 * something else than the snapshot that it was checked in.
 */
export function repairWorkspace(
  context: Context,
  workspace: Snapshot,
  files: readonly string[],
  { isDryRun, patches }: RepairOptions,
): boolean {
  const { host, messages } = context;
  const repairs = repairFiles(workspace, files);
  for (const [file, { before, bytes, repaired }] of repairs) {
    const absolute = path.join(workspace.root, file);
    const shown = displayPath(host, absolute);
    if (isDryRun) patches.write(printPatch(shown, before, bytes));
    else if (isAsRead(host, absolute, before)) host.replaceFile(absolute, bytes);
    else {
      host.stderr.write(`${messages.validate.changedMeanwhile(shown)}\n`);
      continue;
    }
    const tell = isDryRun ? messages.validate.wouldRepair : messages.validate.repaired;
    say(context, [tell(shown, repaired.length), ...repaired.map(messages.validate.repair)].join("\n"));
  }
  return repairs.size > 0 && !isDryRun;
}

/** An editor may have saved a file while it was checked: its newer text is worth more than a repair of the older. */
function isAsRead(host: Host, file: string, before: Uint8Array): boolean {
  const contents = host.readFile(file);
  return "bytes" in contents && Buffer.compare(contents.bytes, before) === 0;
}
