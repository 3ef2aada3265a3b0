import path from "node:path";
import type { FolderItem } from "../host/read-file.ts";
import type { ReadableFiles } from "../host/reading-host.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Files } from "./face.d.ts";

/** Where files in memory seem to lie. */
export const memoryRoot = path.parse(process.execPath).root;

/** Files in memory as files of a machine. Throws a CannotRun where a name leads out of the workspace. */
export function createMemoryFiles(given: Files): ReadableFiles {
  const files = new Map<string, Uint8Array>();
  const folders = new Map<string, Map<string, FolderItem>>([[memoryRoot, new Map()]]);
  for (const [name, data] of entriesOf(given)) {
    const file = placeOf(name);
    files.set(file, typeof data === "string" ? new TextEncoder().encode(data) : data);
    addToFolders(folders, file);
  }
  const exists = (file: string): boolean => files.has(file) || folders.has(file);
  return {
    exists,
    realPath: (file) => (exists(file) ? file : undefined),
    readFile: (file) => {
      const bytes = files.get(file);
      if (bytes) return { bytes };
      return folders.has(file)
        ? { problem: "folder", detail: "EISDIR" }
        : { problem: "missing", detail: "ENOENT" };
    },
    listFolder: (folder) => {
      const items = folders.get(folder);
      return items && [...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** Files by their names, from a Map or from an object. */
export function entriesOf(files: Files): [name: string, data: string | Uint8Array][] {
  return isMap(files) ? [...files] : Object.entries(files);
}

/** By what it can do: a Map of another realm, such as a test's, is a Map too. */
function isMap(files: Files): files is ReadonlyMap<string, string | Uint8Array> {
  return Symbol.iterator in files;
}

function placeOf(name: string): string {
  const inside = path.posix.normalize(name.replaceAll("\\", "/"));
  if (/^\/|^\.\.?(?:\/|$)|^[a-z]:|\/$/i.test(inside))
    throw new CannotRun((texts) => texts.noPathInside(name));
  return path.join(memoryRoot, inside);
}

/** Puts a file into its folder, and each folder into the one above it. */
function addToFolders(folders: Map<string, Map<string, FolderItem>>, file: string): void {
  let kind: FolderItem["kind"] = "file";
  for (let place = file; place !== memoryRoot; place = path.dirname(place)) {
    const folder = path.dirname(place);
    const items = folders.get(folder) ?? new Map<string, FolderItem>();
    const name = path.basename(place);
    items.set(name, { name, kind });
    folders.set(folder, items);
    kind = "folder";
  }
}
