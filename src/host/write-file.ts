import fs from "node:fs";
import path from "node:path";
import { retryWhileBusy } from "./retry-while-busy.ts";
import { errorCode, statOf } from "./stat-file.ts";
import { nameTemporaryFile, removeOldTemporaryFiles, removeTemporaryFile } from "./temporary-files.ts";

/** Thrown by the host where a file cannot be written: the only error of the host that ends a run. */
export class WriteError extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, cause: unknown) {
    super(`cannot write ${file}`, { cause });
    this.file = file;
    this.reason = errorCode(cause);
  }
}

export function createFile(file: string, data: string | Uint8Array): boolean {
  if (fs.existsSync(file)) {
    // A run that was killed may have left its temporary file after it had linked it to the name.
    removeOldTemporaryFiles(path.dirname(file));
    return false;
  }
  return writeBeside(file, (draft) => {
    writeWhole(draft, data);
    try {
      giveName(draft, file);
      return true;
    } catch (error) {
      if (errorCode(error) === "EEXIST") return false;
      throw error;
    } finally {
      removeTemporaryFile(draft);
    }
  });
}

/** A link is made only where the name is free, so that two runs at once cannot overwrite each other. */
function giveName(draft: string, file: string): void {
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // Some network drives and memory sticks have no links.
    fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL);
  }
}

export function createFolder(folder: string, files: ReadonlyMap<string, string>): boolean {
  if (fs.existsSync(folder)) return false;
  return writeBeside(folder, (draft) => {
    fs.mkdirSync(draft);
    for (const [name, data] of files) writeWhole(path.join(draft, name), data);
    try {
      fs.renameSync(draft, folder);
      return true;
    } catch {
      // Another run was faster, or the file system or a virus scanner does not let folders be renamed.
      removeTemporaryFile(draft);
      return false;
    }
  });
}

export function replaceFile(file: string, data: Uint8Array): void {
  const target = targetOf(file);
  writeBeside(target, (draft) => {
    const mode = statOf(target)?.mode;
    writeWhole(draft, data);
    if (mode !== undefined) fs.chmodSync(draft, mode);
    retryWhileBusy(() => fs.renameSync(draft, target));
  });
}

export function removeFile(file: string): boolean {
  try {
    fs.unlinkSync(file);
    return true;
  } catch {
    // Open in Word on Windows, or in a folder that no one may change.
    return false;
  }
}

/** Replaces what a link leads to, not the link. A folder, a device or a pipe is never replaced. */
function targetOf(file: string): string {
  const found = statOf(file);
  if (!found) return file;
  if (!isWritable(file)) throw new WriteError(file, { code: "EACCES" });
  if (!found.isFile()) throw new WriteError(file, { code: found.isDirectory() ? "EISDIR" : "ENOTFILE" });
  try {
    return fs.realpathSync(file);
  } catch (error) {
    // Removed since it was looked at.
    throw new WriteError(file, error);
  }
}

/** Renaming over a file only needs write access to the folder, but the file's own protection should count too. */
function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the protection of an existing file allows it to be replaced. */
export function canReplace(file: string): boolean {
  return isWritable(file) && isWritable(path.dirname(file));
}

/** Writes a temporary file or folder beside the target and renames it in one step; leaves none where that fails. */
function writeBeside<T>(file: string, write: (draft: string) => T): T {
  let draft: string | undefined;
  try {
    draft = nameTemporaryFile(path.dirname(file));
    return write(draft);
  } catch (error) {
    if (draft !== undefined) removeTemporaryFile(draft);
    throw new WriteError(file, error);
  }
}

/** Flushes the file to the disk before it is renamed, so that no name ever leads to half a file. */
function writeWhole(file: string, data: string | Uint8Array): void {
  fs.writeFileSync(file, data, { flag: "wx", flush: true });
}
