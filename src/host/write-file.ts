import fs from "node:fs";
import path from "node:path";
import { errorCode, statOf } from "./stat-file.ts";

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
  if (fs.existsSync(file)) return false;
  return writeBeside(file, data, (draft) => {
    try {
      giveName(draft, file);
      return true;
    } catch (error) {
      if (errorCode(error) === "EEXIST") return false;
      throw error;
    } finally {
      removeDraft(draft);
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

export function replaceFile(file: string, data: Uint8Array): void {
  const target = targetOf(file);
  const mode = statOf(target)?.mode;
  writeBeside(target, data, (draft) => {
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
  return fs.realpathSync(file);
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

/** Writes a draft beside the file, flushes it to the disk, and then puts it in place. */
function writeBeside<T>(file: string, data: string | Uint8Array, putInPlace: (draft: string) => T): T {
  const draft = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(draft, data, { flag: "wx", flush: true });
    return putInPlace(draft);
  } catch (error) {
    removeDraft(draft);
    throw new WriteError(file, error);
  }
}

/** There may be no draft yet, nor a folder for it. */
function removeDraft(draft: string): void {
  try {
    fs.rmSync(draft, { force: true });
  } catch {
    // What kept the draft from being written is what will be reported.
  }
}
