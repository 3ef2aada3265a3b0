import path from "node:path";
import { printPatch } from "../compare/print-patch.ts";
import type { Output } from "../host.ts";
import { checkFile } from "../read-workspace.ts";
import { type Repair, repairFile } from "../repair-file.ts";
import { programmePath } from "../workspace.ts";
import { type Context, displayPath, say } from "./context.ts";

export interface RepairOptions {
  readonly isDryRun: boolean;
  /** Where a dry run shows what would change: not on the stream of a format for programs. */
  readonly patches: Output;
}

/** Repairs files where that is certain: writes them, or only shows what would change. */
export function repairWorkspace(
  context: Context,
  root: string,
  files: readonly string[],
  { isDryRun, patches }: RepairOptions,
): void {
  const { host, messages } = context;
  for (const file of files) {
    const absolute = path.join(root, file);
    const contents = host.readFile(absolute);
    if ("problem" in contents) continue;
    const kind = file === programmePath ? "programme" : "entry";
    const repair: Repair = repairFile(contents.bytes, (bytes) => checkFile(file, kind, bytes));
    if (!repair.bytes) continue;
    const shown = displayPath(host, absolute);
    if (isDryRun) patches.write(printPatch(shown, contents.bytes, repair.bytes));
    else host.replaceFile(absolute, repair.bytes);
    const tell = isDryRun ? messages.validate.wouldRepair : messages.validate.repaired;
    say(context, tell(shown, repair.repaired.length));
  }
}
