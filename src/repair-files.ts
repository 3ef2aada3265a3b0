import path from "node:path";
import type { Host } from "./host.ts";
import { loadProgramme, loadReport } from "./load-report.ts";
import { type Period, parsePeriod } from "./model/parse-period.ts";
import { type CheckedFile, type Repair, repairFile } from "./repair-file.ts";
import { programmePath } from "./workspace.ts";

/** One repair can show the next: a spelling that a file no longer has is no longer the report's. */
const mostPasses = 5;

/** A file as it was and as it is repaired. */
export interface RepairedFile {
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
  readonly repaired: Repair["repaired"];
}

/**
 * Repairs files of a workspace where that is certain, and writes nothing. The files that changed, in the order given.
 *
 * Every file is checked among the others as they are repaired: what one text says can depend on another.
 */
export function repairFiles(host: Host, root: string, files: readonly string[]): Map<string, RepairedFile> {
  const result = new Map<string, RepairedFile>();
  const overlaid: Host = {
    ...host,
    readFile: (file) => {
      const bytes = result.get(path.relative(root, file).replaceAll(path.sep, "/"))?.bytes;
      return bytes ? { bytes } : host.readFile(file);
    },
  };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const due = filesToRepair(overlaid, root, files);
    if (due.length === 0) break;
    for (const file of due) {
      const contents = overlaid.readFile(path.join(root, file));
      if ("problem" in contents) continue;
      const repair = repairFile(contents.bytes, (bytes) => checkAmongOthers(overlaid, root, file, bytes));
      if (!repair.bytes) continue;
      const { before, repaired } = result.get(file) ?? { before: contents.bytes, repaired: [] };
      result.set(file, { before, bytes: repair.bytes, repaired: [...repaired, ...repair.repaired] });
    }
  }
  return new Map(
    files.flatMap((file) => {
      const repaired = result.get(file);
      return repaired ? [[file, repaired] as const] : [];
    }),
  );
}

/** The files that have something to repair: all others need no second look. */
function filesToRepair(host: Host, root: string, files: readonly string[]): string[] {
  const programme = loadProgramme(host, root);
  const periods = new Set(files.flatMap((file) => periodOfFile(file) ?? []));
  const found = [programme, ...[...periods].map((period) => loadReport(host, root, programme.value, period))];
  const due = new Set(
    found.flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ code, fix }) => fix !== undefined || code === "file/not-utf8")
        .map(({ file }) => file),
    ),
  );
  return files.filter((file) => due.has(file));
}

/** Checks other bytes for a file, with the rest of its month as it is. */
function checkAmongOthers(host: Host, root: string, file: string, bytes: Uint8Array): CheckedFile {
  const absolute = path.join(root, file);
  const overlaid: Host = {
    ...host,
    readFile: (other) => (other === absolute ? { bytes } : host.readFile(other)),
  };
  const programme = loadProgramme(overlaid, root);
  const period = periodOfFile(file);
  const loaded = period ? loadReport(overlaid, root, programme.value, period) : programme;
  return {
    diagnostics: loaded.diagnostics.filter((found) => found.file === file),
    text: loaded.sources.get(file),
  };
}

/** The period that a file is an entry of; undefined for the programme file. */
function periodOfFile(file: string): Period | undefined {
  return file === programmePath ? undefined : parsePeriod(file.split("/")[1] ?? "");
}
