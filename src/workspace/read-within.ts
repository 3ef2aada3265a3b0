import path from "node:path";
import type { HostFiles } from "../host/host.ts";
import { reportsFolder } from "./paths.ts";

/** A file of the workspace. */
export interface FileWithin {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that another names, at a path relative to the folder of that other.
 *
 * Only files within the workspace are read, also through links: a text must not bring another file of the office into a
 * published document. A path means the same on every system: it may have either slash, and must not be a drive, a
 * network share or an address.
 */
export function readWithin(
  host: HostFiles,
  root: string,
  folder: string,
  source: string,
): FileWithin | "missing" | "outside" {
  const written = source.replaceAll("\\", "/");
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written)) return "outside";
  const named = path.resolve(root, folder, written);
  if (!isWithin(root, named)) return "outside";
  const file = host.realPath(named) === undefined ? findSpelling(host, root, named) : named;
  const real = host.realPath(file);
  if (real === undefined) return "missing";
  if (leadsOutside(host, root, file)) return "outside";
  const contents = host.readFile(real);
  if ("problem" in contents) return "missing";
  return { path: path.relative(root, file).replaceAll(path.sep, "/"), bytes: contents.bytes };
}

/** The path as the file system spells it: some systems store å as two characters (Unicode NFD), others as one (NFC). */
function findSpelling(host: HostFiles, root: string, file: string): string {
  const names = path.relative(root, file).split(path.sep);
  return names.reduce((folder, name) => {
    const items = host.listFolder(folder) ?? [];
    const item = items.find((other) => other.name.normalize("NFC") === name.normalize("NFC"));
    return path.join(folder, item?.name ?? name);
  }, root);
}

/**
 * Whether a path leads out of the workspace through a link. The folder of reports may itself be a link, for example to
 * a shared drive: the workspace is then what it leads to.
 */
export function leadsOutside(host: HostFiles, root: string, file: string): boolean {
  const real = host.realPath(file);
  const homes = [root, path.join(root, reportsFolder)];
  return real !== undefined && !homes.some((home) => isWithin(host.realPath(home) ?? home, real));
}

function isWithin(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  // A path on another drive stays absolute.
  return relative !== "" && relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}
