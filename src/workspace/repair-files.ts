import path from "node:path";
import { rules as allRules } from "../rules/rule-list.ts";
import { spelling } from "../rules/spelling.ts";
import type { Speller } from "../swedish/speller.ts";
import { loadReports } from "./load-reports.ts";
import { periodOfFile } from "./paths.ts";
import { type CheckedFile, type Repair, repairFile } from "./repair-file.ts";
import type { Snapshot } from "./snapshot.ts";

/** The most rounds over all files: a repair in one file can allow another, for example of a spelling that differs. */
const mostPasses = 5;

/** Every rule that repairs something: guessing what a misspelt word should be takes long, and repairs nothing. */
const rules = allRules.filter(({ code }) => code !== spelling.code);

/** A file before and after its repair. */
export interface RepairedFile {
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
  readonly repaired: Repair["repaired"];
}

/**
 * Repairs files of a workspace where the repair is certain, and writes nothing. Returns the files that changed, in the
 * order given.
 *
 * Every file is checked together with the others as they are repaired so far, because rules compare files. Without a speller, what only a dictionary knows is not repaired.
 */
export function repairFiles(
  workspace: Snapshot,
  files: readonly string[],
  speller?: Speller,
): Map<string, RepairedFile> {
  const result = new Map<string, RepairedFile>();
  let current = workspace;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const due = filesToRepair(current, files, speller);
    if (due.length === 0) break;
    for (const file of due) {
      const contents = current.files.readFile(path.join(current.root, file));
      if ("problem" in contents) continue;
      const others = current;
      const repair = repairFile(contents.bytes, (bytes) => checkAmongOthers(others, file, bytes, speller));
      if (!repair.bytes) continue;
      const { before, repaired } = result.get(file) ?? { before: contents.bytes, repaired: [] };
      result.set(file, { before, bytes: repair.bytes, repaired: [...repaired, ...repair.repaired] });
      current = current.with(file, repair.bytes);
    }
  }
  return new Map(
    files.flatMap((file) => {
      const repaired = result.get(file);
      return repaired ? [[file, repaired] as const] : [];
    }),
  );
}

/** The files that have something to repair: the others need not be checked again. */
function filesToRepair(
  workspace: Snapshot,
  files: readonly string[],
  speller: Speller | undefined,
): string[] {
  const periods = new Set(files.flatMap((file) => periodOfFile(file) ?? []));
  const { diagnostics } = loadReports(workspace, [...periods], { rules, speller });
  const due = new Set(
    diagnostics
      .filter(({ code, fix }) => fix !== undefined || code === "file/not-utf8")
      .map(({ file }) => file),
  );
  return files.filter((file) => due.has(file));
}

/** Checks other bytes for a file, with the rest of its month as it is. */
function checkAmongOthers(
  workspace: Snapshot,
  file: string,
  bytes: Uint8Array,
  speller: Speller | undefined,
): CheckedFile {
  const period = periodOfFile(file);
  const periods = period ? [period] : [];
  const { diagnostics, texts } = loadReports(workspace.with(file, bytes), periods, { rules, speller });
  return { diagnostics: diagnostics.filter((found) => found.file === file), text: texts.get(file) };
}
