import fs from "node:fs";
import path from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { createHost, type Host } from "../../src/host/host.ts";
import type { FolderItem } from "../../src/host/read-file.ts";

/*
 * millrep on a Windows computer that is made up: run-on-windows.js builds this with `node:path/win32` in place of
 * `node:path`, so that whatever decides on paths does it as there. The files are in memory; their names mean the same in
 * capitals and small letters, and drives, shares and devices are where Windows has them.
 */

interface Task {
  readonly folder: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  /** By their whole paths; each character of a text is a byte. */
  readonly files: Readonly<Record<string, string>>;
}

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  /** The files that the run made or replaced, in order. */
  readonly written: readonly string[];
  /** The files that it read, each once. */
  readonly read: readonly string[];
}

const tasks: readonly Task[] = JSON.parse(fs.readFileSync(0, "utf8"));
const outcomes: Outcome[] = [];
for (const task of tasks) outcomes.push(await run(task));
process.stdout.write(JSON.stringify(outcomes));

async function run({ folder, args, stdin = "", files }: Task): Promise<Outcome> {
  const disk = new Map(
    Object.entries(files).map(([file, text]) => [
      keyOf(file),
      { name: path.resolve(file), bytes: Buffer.from(text, "latin1") },
    ]),
  );
  const out: string[] = [];
  const err: string[] = [];
  const written: string[] = [];
  const read = new Set<string>();
  const write = (file: string, data: string | Uint8Array): void => {
    disk.set(keyOf(file), { name: file, bytes: Buffer.from(data) });
    written.push(file);
  };
  const isFolder = (file: string): boolean => [...disk.values()].some(({ name }) => isBelow(file, name));
  const parts: Partial<Host> = {
    args,
    env: {},
    folder,
    now: () => new Date(2023, 4, 15),
    stdout: {
      isTerminal: false,
      columns: undefined,
      write: (data) => out.push(Buffer.from(data).toString()),
    },
    stderr: {
      isTerminal: false,
      columns: undefined,
      write: (data) => err.push(Buffer.from(data).toString()),
    },
    readFile: (file) => {
      const found = disk.get(keyOf(file));
      if (!found) return { problem: isFolder(file) ? "folder" : "missing", detail: "ENOENT" };
      read.add(file);
      return { bytes: found.bytes };
    },
    listFolder: (file) =>
      isFolder(file)
        ? itemsIn(
            file,
            [...disk.values()].map(({ name }) => name),
          )
        : undefined,
    exists: (file) => disk.has(keyOf(file)) || isFolder(file),
    realPath: (file) => disk.get(keyOf(file))?.name ?? (isFolder(file) ? path.resolve(file) : undefined),
    createFile: (file, data) => {
      if (disk.has(keyOf(file))) return false;
      write(file, data);
      return true;
    },
    createFolder: (folder, data) => {
      if (isFolder(folder)) return false;
      for (const [name, text] of data) write(path.join(folder, name), text);
      return true;
    },
    replaceFile: write,
    removeFile: (file) => disk.delete(keyOf(file)),
    readStdin: async () => Buffer.from(stdin),
  };
  const exit = await runCommandLine(createHost(parts));
  return { stdout: out.join(""), stderr: err.join(""), exit, written, read: [...read] };
}

/** One file under every spelling of its name: in any case, and without the dots and spaces that Windows leaves out. */
function keyOf(file: string): string {
  return path
    .resolve(file)
    .replace(/[. ]+(?=\\|$)/g, "")
    .toLowerCase();
}

function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

function itemsIn(folder: string, files: readonly string[]): FolderItem[] {
  const items = new Map<string, FolderItem>();
  for (const file of files.filter((name) => isBelow(folder, name))) {
    const [name = "", ...deeper] = path.relative(folder, file).split(path.sep);
    items.set(name, { name, kind: deeper.length > 0 ? "folder" : "file" });
  }
  return [...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
