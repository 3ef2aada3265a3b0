import fs from "node:fs";
import path from "node:path";
import { finishWrites } from "./signals.ts";
import { statOf } from "./stat-file.ts";

/** In milliseconds: a draft of a run that goes on is far younger. */
const oldAge = 60_000;
const temporaryName = /^\.millrep-[0-9a-f]{8}\.tmp$/;

/**
 * Makes a folder for a file where there is none, and a name in it for a draft of the file. The name is hidden, no
 * entry's, and as short as a long file name asks. Drafts of runs that were killed are removed.
 */
export function nameTemporaryFile(folder: string): string {
  finishWrites();
  fs.mkdirSync(folder, { recursive: true });
  removeOldTemporaryFiles(folder);
  // Two runs must not choose one name, which is no secret: Node takes long to load what makes better numbers.
  const number = Math.floor(Math.random() * 2 ** 32);
  return path.join(folder, `.millrep-${number.toString(16).padStart(8, "0")}.tmp`);
}

/** Removes the drafts in a folder that no run is at work on any more. */
export function removeOldTemporaryFiles(folder: string): void {
  for (const name of listNames(folder)) {
    if (!temporaryName.test(name)) continue;
    const draft = path.join(folder, name);
    if (Date.now() - (statOf(draft)?.mtimeMs ?? 0) > oldAge) removeTemporaryFile(draft);
  }
}

/** None where a folder may be written to and not be looked into. */
function listNames(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a draft, or what there is of it. */
export function removeTemporaryFile(draft: string): void {
  try {
    fs.rmSync(draft, { recursive: true, force: true });
  } catch {
    // What kept the draft from being written is what will be reported.
  }
}
