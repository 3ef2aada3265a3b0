import fs from "node:fs";
import path from "node:path";
import { finishWrites } from "./signals.ts";
import { statOf } from "./stat-file.ts";

/** In milliseconds: the temporary file of a run that is still going is far younger. */
const oldAge = 60_000;
const temporaryName = /^\.millrep-[0-9a-f]{8}\.tmp$/;

/**
 * Makes the folder of a file if needed, and returns the path of a temporary file in it. Its name is hidden, is never
 * read as an entry, and is short enough where the file's own name is long. Removes the temporary files of runs that
 * were killed.
 */
export function nameTemporaryFile(folder: string): string {
  finishWrites();
  makeFolder(folder);
  removeOldTemporaryFiles(folder);
  // Two runs must not choose the same name. It need not be secret, and node:crypto takes long to load.
  const number = Math.floor(Math.random() * 2 ** 32);
  return path.join(folder, `.millrep-${number.toString(16).padStart(8, "0")}.tmp`);
}

/** Windows refuses to make the root of a drive or of a share, though it is there. */
function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!statOf(folder)?.isDirectory()) throw error;
  }
}

/** Removes the temporary files in a folder that no run is using any more. */
export function removeOldTemporaryFiles(folder: string): void {
  for (const name of listNames(folder)) {
    if (!temporaryName.test(name)) continue;
    const draft = path.join(folder, name);
    if (Date.now() - (statOf(draft)?.mtimeMs ?? 0) > oldAge) removeTemporaryFile(draft);
  }
}

/** No names where a folder may be written to but not listed. */
function listNames(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a temporary file or folder, if it was made. */
export function removeTemporaryFile(draft: string): void {
  try {
    fs.rmSync(draft, { recursive: true, force: true });
  } catch {
    // The error that kept it from being written is the one to report.
  }
}
