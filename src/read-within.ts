import path from "node:path";
import type { HostFiles } from "./host.ts";

/** A file of the workspace. */
export interface FileWithin {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that another names, at a path relative to the folder of that other.
 *
 * Only files within the workspace are read, links followed: a text must not be able to bring another file of the
 * office's into a published document.
 */
export function readWithin(
  host: HostFiles,
  root: string,
  folder: string,
  source: string,
): FileWithin | "missing" | "outside" {
  if (/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(source)) return "outside";
  const file = path.resolve(root, folder, source);
  if (!isWithin(root, file)) return "outside";
  const real = host.realPath(file);
  if (real === undefined) return "missing";
  if (!isWithin(host.realPath(root) ?? root, real)) return "outside";
  const contents = host.readFile(real);
  if ("problem" in contents) return "missing";
  return { path: path.relative(root, file).replaceAll(path.sep, "/"), bytes: contents.bytes };
}

function isWithin(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}
