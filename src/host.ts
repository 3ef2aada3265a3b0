import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A stream that millrep writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly write: (data: string | Uint8Array) => void;
}

/** The only door to files, streams, the clock and the terminal. Paths are absolute. */
export interface Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the command line start from. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  readonly readFile: (file: string) => FileContents;
  /** The names in a folder, in the order of their letters; undefined where there is no such folder to read. */
  readonly listFolder: (folder: string) => readonly FolderItem[] | undefined;
  readonly exists: (file: string) => boolean;
  /** Where a path leads when its links are followed; undefined where it leads nowhere. */
  readonly realPath: (file: string) => string | undefined;
  /** Makes a new file with its folders; false, and nothing is touched, where there already is one of that name. */
  readonly createFile: (file: string, data: string) => boolean;
  /** Puts data in place of a file in one step: any reader sees the old file or the new one, whole. */
  readonly replaceFile: (file: string, data: Uint8Array) => void;
  /** Shows that work goes on, on a terminal's stderr; returns how to stop. */
  readonly startSpinner: (text: string) => Promise<() => void>;
  readonly readStdin: () => Uint8Array;
  /**
   * Calls back once when it watches a folder, and then after every change below it, once that has settled, until the
   * process is told to stop.
   */
  readonly watchFolder: (folder: string, onChange: () => void) => Promise<void>;
}

export type FileContents =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "missing" | "folder" | "forbidden" | "other"; readonly detail: string };

export interface FolderItem {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

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

/** The real world. Parts can be replaced: tests give streams, a folder and a clock of their own. */
export function createHost(parts: Partial<Host> = {}): Host {
  const stderr = parts.stderr ?? createOutput(process.stderr);
  return {
    args: process.argv.slice(2),
    env: process.env,
    folder: process.cwd(),
    stdout: createOutput(process.stdout),
    stderr,
    now: () => new Date(),
    readFile,
    listFolder,
    exists: (file) => fs.existsSync(file),
    realPath: (file) => (fs.existsSync(file) ? fs.realpathSync(file) : undefined),
    createFile,
    replaceFile,
    startSpinner: (text) => startSpinner(text, stderr),
    readStdin: () => fs.readFileSync(0),
    watchFolder,
    ...parts,
  };
}

function createOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (data) => {
      stream.write(data);
    },
  };
}

function readFile(file: string): FileContents {
  try {
    return { bytes: fs.readFileSync(file) };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { problem: "missing", detail: code };
    if (code === "EISDIR") return { problem: "folder", detail: code };
    return { problem: code === "EACCES" || code === "EPERM" ? "forbidden" : "other", detail: code };
  }
}

function listFolder(folder: string): FolderItem[] | undefined {
  try {
    const items = fs.readdirSync(folder, { withFileTypes: true });
    return items
      .map((item) => ({ name: item.name, kind: kindOf(path.join(folder, item.name), item) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** A link is what it leads to. */
function kindOf(file: string, item: fs.Dirent): FolderItem["kind"] {
  // A link that leads nowhere, or round in a loop, has no target.
  const target = item.isSymbolicLink() ? statOf(file) : item;
  if (target?.isFile()) return "file";
  return target?.isDirectory() ? "folder" : "other";
}

function createFile(file: string, data: string): boolean {
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

function replaceFile(file: string, data: Uint8Array): void {
  const target = targetOf(file);
  writeBeside(target, data, (draft) => fs.renameSync(draft, target));
}

/** What a link leads to is replaced, not the link; a folder, device or pipe is never replaced. */
function targetOf(file: string): string {
  const found = statOf(file);
  if (!found) return file;
  if (!found.isFile()) throw new WriteError(file, { code: found.isDirectory() ? "EISDIR" : "ENOTFILE" });
  return fs.realpathSync(file);
}

/** Undefined where there is nothing, or no way to it: writing will say why. */
function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file);
  } catch {
    return undefined;
  }
}

/** Writes a draft beside the file, flushes it to the disk, and then puts it in place. */
function writeBeside<T>(file: string, data: string | Uint8Array, putInPlace: (draft: string) => T): T {
  const draft = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString("hex")}.tmp`,
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

async function startSpinner(text: string, stderr: Output): Promise<() => void> {
  // A terminal that says it has no columns makes the spinner draw without end.
  if (!stderr.isTerminal || (stderr.columns ?? 0) < 20) return () => {};
  const { default: ora } = await import("ora");
  const spinner = ora({ text, stream: process.stderr }).start();
  return () => spinner.stop();
}

/** Editors save in several steps; what follows within this time, in milliseconds, is one change. */
const settleTime = 80;

function watchFolder(folder: string, onChange: () => void): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = fs.watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, settleTime);
    });
    // A file or folder that disappears while it is looked at is a change like any other.
    watcher.on("error", () => {});
    const stop = (): void => {
      clearTimeout(timer);
      watcher.close();
      resolve();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    onChange();
  });
}

function errorCode(error: unknown): string {
  // Not instanceof: an error may come from another realm, as the file system's do under a test runner.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "EUNKNOWN";
}
