import fs from "node:fs";
import path from "node:path";
import { errorCode, statOf } from "./stat-file.ts";

export type FileContents =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "missing" | "folder" | "forbidden" | "other"; readonly detail: string };

export interface FolderItem {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** In bytes: more than any file of a report has. */
const largestFile = 50_000_000;

export function readFile(file: string): FileContents {
  const found = statOf(file);
  if (found?.isDirectory()) return { problem: "folder", detail: "EISDIR" };
  if (found && !found.isFile()) return { problem: "other", detail: "ENOTFILE" };
  if (found && found.size > largestFile) return { problem: "other", detail: "EFBIG" };
  try {
    return { bytes: fs.readFileSync(file) };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { problem: "missing", detail: code };
    return { problem: code === "EACCES" || code === "EPERM" ? "forbidden" : "other", detail: code };
  }
}

export function listFolder(folder: string): FolderItem[] | undefined {
  try {
    const items = fs.readdirSync(folder, { withFileTypes: true });
    return items
      .map((item) => ({ name: item.name, kind: kindOf(path.join(folder, item.name), item) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

export function exists(file: string): boolean {
  return fs.existsSync(file);
}

export function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/** Looks at what a link leads to, not at the link. */
function kindOf(file: string, item: fs.Dirent): FolderItem["kind"] {
  // A link that leads nowhere, or in a circle, has no target.
  const target = item.isSymbolicLink() ? statOf(file) : item;
  if (target?.isFile()) return "file";
  return target?.isDirectory() ? "folder" : "other";
}
