import path from "node:path";
import { createHost, type Host } from "../../src/host/host.ts";
import type { FolderItem } from "../../src/host/read-file.ts";
import { type Changes, smallWorkspace } from "./workspace.ts";

/** The files of a host in memory, by their absolute paths. */
export type Files = Map<string, Uint8Array>;

/** The workspace's folder on such a host. */
export const memoryRoot = "/rapport";

/** The small workspace with some files changed, in memory. */
export function makeMemoryWorkspace(changes: Changes = {}): Files {
  const files: Files = new Map();
  for (const [file, data] of [...smallWorkspace, ...Object.entries(changes)]) {
    const target = `${memoryRoot}/${file}`;
    if (data !== undefined) files.set(target, Buffer.from(data));
    else for (const other of files.keys()) if (`${other}/`.startsWith(`${target}/`)) files.delete(other);
  }
  return files;
}

/** What a run wrote to its two streams. */
export interface Streams {
  readonly stdout: Buffer[];
  readonly stderr: Buffer[];
}

/** A host whose files are in memory: a run takes milliseconds and leaves nothing behind. */
export function createMemoryHost(files: Files, args: readonly string[], streams: Streams): Host {
  const isFolder = (folder: string): boolean =>
    [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  const output = (chunks: Buffer[]) => ({
    isTerminal: false,
    columns: undefined,
    write: (data: string | Uint8Array): void => {
      chunks.push(Buffer.from(data));
    },
  });
  return createHost({
    args,
    env: {},
    folder: memoryRoot,
    stdout: output(streams.stdout),
    stderr: output(streams.stderr),
    now: () => new Date(2023, 4, 15),
    readFile: (file) => {
      const bytes = files.get(file);
      if (bytes) return { bytes };
      return isFolder(file)
        ? { problem: "folder", detail: "EISDIR" }
        : { problem: "missing", detail: "ENOENT" };
    },
    listFolder: (folder) => (isFolder(folder) ? listItems(files, folder) : undefined),
    exists: (file) => files.has(file) || isFolder(file),
    realPath: (file) => (files.has(file) || isFolder(file) ? file : undefined),
    createFile: (file, data) => {
      if (files.has(file)) return false;
      files.set(file, Buffer.from(data));
      return true;
    },
    createFolder: (folder, data) => {
      if (isFolder(folder)) return false;
      for (const [name, text] of data) files.set(`${folder}/${name}`, Buffer.from(text));
      return true;
    },
    replaceFile: (file, data) => {
      files.set(file, data);
    },
    removeFile: (file) => files.delete(file),
    startSpinner: async () => () => {},
  });
}

function listItems(files: Files, folder: string): FolderItem[] {
  const kinds = new Map<string, FolderItem["kind"]>();
  for (const file of files.keys()) {
    const [name = "", ...deeper] = path.posix.relative(folder, file).split("/");
    if (name !== "..") kinds.set(name, deeper.length > 0 ? "folder" : "file");
  }
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
