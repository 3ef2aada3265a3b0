import fs from "node:fs";
import path from "node:path";
import { statOf } from "./stat-file.ts";

/** Files that save work and that nothing depends on: each may be gone the next moment. */
export interface CacheFiles {
  /** Undefined where there is none, or it cannot be read. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** Keeps a file, or does nothing where that cannot be done. */
  readonly write: (name: string, data: Uint8Array) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How many files may lie in the folder before the oldest are removed: a thousand months, and a few programmes. */
const mostFiles = 4000;

/** The cache of the user; undefined where the user has no place for such. */
export function createCacheFiles(env: Environment, platform: NodeJS.Platform): CacheFiles | undefined {
  const folder = findCacheFolder(env, platform);
  if (folder === undefined) return undefined;
  let isFirst = true;
  return {
    read: (name) => readOrNothing(path.join(folder, name)),
    write: (name, data) => {
      try {
        if (isFirst) prepareFolder(folder);
        isFirst = false;
        writeWhole(path.join(folder, name), data);
      } catch {
        // A full disk or a folder that is not to be written in: then there is no cache.
      }
    },
  };
}

/** Where each system wants such files: the XDG base directories, Apple's file system guide, Windows' known folders. */
function findCacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA } = env;
  const base =
    platform === "win32"
      ? LOCALAPPDATA
      : XDG_CACHE_HOME || (HOME && path.join(HOME, platform === "darwin" ? "Library/Caches" : ".cache"));
  // A relative path is invalid by the standard, and would be a folder of the workspace.
  return base && path.isAbsolute(base) ? path.join(base, "millrep") : undefined;
}

function readOrNothing(file: string): Uint8Array | undefined {
  // What is no file may make who reads it wait.
  if (!statOf(file)?.isFile()) return undefined;
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Makes the folder, for its owner only, and removes the older half of what is in it where that has become too much. */
function prepareFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = fs.readdirSync(folder);
  if (names.length <= mostFiles) return;
  const age = (name: string): number => statOf(path.join(folder, name))?.mtimeMs ?? 0;
  const byAge = names.map((name) => ({ name, changed: age(name) })).sort((a, b) => a.changed - b.changed);
  for (const { name } of byAge.slice(0, names.length - mostFiles / 2))
    fs.rmSync(path.join(folder, name), { force: true });
}

/** Two runs at once write two drafts: a reader sees one of them, whole. Nothing is flushed, since nothing is lost. */
function writeWhole(file: string, data: Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(draft, data, { mode: 0o600 });
  fs.renameSync(draft, file);
}
