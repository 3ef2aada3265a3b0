import fs from "node:fs";
import path from "node:path";
import { errorCode, statOf } from "./stat-file.ts";
import { nameTemporaryFile, removeOldTemporaryFiles, removeTemporaryFile } from "./temporary-files.ts";

/** Thrown by the host where a file cannot be written: the one fault of the outside world that ends a run. */
export class WriteError extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, cause: unknown) {
    super(`cannot write ${file}`, { cause });
    this.file = file;
    this.reason = errorCode(cause);
  }
}

export function createFile(file: string, data: string): boolean {
  if (fs.existsSync(file)) {
    // A run that was killed may have left one that it had given the name already.
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
      // Another run was faster, or this file system or a virus scanner lets no folder be renamed.
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
    fs.renameSync(draft, target);
  });
}

/** What a link leads to is replaced, not the link; a folder, device or pipe is never replaced. */
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

/** Renaming over a file asks only the folder; the file's own protection is meant too. */
function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file that is there could be replaced as it is protected now. */
export function canReplace(file: string): boolean {
  return isWritable(file) && isWritable(path.dirname(file));
}

/** Writes a draft beside a file, or a folder, and puts it in place in one step; leaves no draft where that fails. */
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

/** Flushed to the disk, so that no name is ever given to half a file. */
function writeWhole(file: string, data: string | Uint8Array): void {
  fs.writeFileSync(file, data, { flag: "wx", flush: true });
}
