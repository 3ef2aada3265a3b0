import path from "node:path";
import type { HostFiles } from "../host/host.ts";
import type { FolderItem } from "../host/read-file.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";
import { numberOf, type Publication } from "../model/publication.ts";
import { publishedFolder, reportsFolder } from "./paths.ts";

/**
 * The same files, but those of published months as they were published: a copy of each lies in the month's folder. A
 * month whose copies somebody has removed is as it is now.
 */
export function layPublishedFiles(
  files: HostFiles,
  root: string,
  publicationOf: (period: Period) => Publication | undefined,
): HostFiles {
  /** The folder of copies that a path belongs to, and the path in it; undefined where there are none. */
  const copyOf = (file: string): { readonly folder: string; readonly inside: string } | undefined => {
    const [first, month = "", ...inside] = path.relative(root, file).split(path.sep);
    const period = first === reportsFolder ? parsePeriod(month) : undefined;
    const publication = period && publicationOf(period);
    if (!period || !publication) return undefined;
    const folder = path.join(root, publishedFolder(period, numberOf(publication)));
    return files.listFolder(folder) ? { folder, inside: inside.join(path.sep) } : undefined;
  };
  return {
    readFile: (file) => {
      const copy = copyOf(file);
      if (!copy || copy.inside === "") return files.readFile(file);
      const contents = files.readFile(path.join(copy.folder, copy.inside));
      // Entries that are not among the copies were added later. Other files, such as images from elsewhere, have no copy.
      const isMissing = "problem" in contents && contents.problem === "missing";
      return isMissing && !isYaml(copy.inside) ? files.readFile(file) : contents;
    },
    listFolder: (folder) => {
      const items = files.listFolder(folder);
      const copy = copyOf(folder);
      if (!items || !copy || copy.inside !== "") return items;
      const copies = (files.listFolder(copy.folder) ?? []).filter(({ kind }) => kind === "file");
      const names = new Set(copies.map(({ name }) => name));
      const others = items.filter(({ name }) => !names.has(name) && !isYaml(name));
      return [...others, ...copies].sort((a: FolderItem, b: FolderItem) => (a.name < b.name ? -1 : 1));
    },
    realPath: (file) => {
      const copy = copyOf(file);
      const own =
        copy && copy.inside !== "" ? files.realPath(path.join(copy.folder, copy.inside)) : undefined;
      return own ?? files.realPath(file);
    },
  };
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file) && path.basename(file) !== "publication.yaml";
}
