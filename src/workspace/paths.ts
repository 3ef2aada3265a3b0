import path from "node:path";
import type { Host, HostFiles } from "../host/host.ts";
import type { FolderItem } from "../host/read-file.ts";
import { imageTypes } from "../images/image-types.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";

/** Paths within a workspace, relative to its root and with forward slashes, as diagnostics show them. */
export const reportsFolder = "reports";
export const programmePath = `${reportsFolder}/programme.yaml`;

export function periodFolder(period: Period): string {
  return `${reportsFolder}/${period}`;
}

export function entryPath(period: Period, id: string): string {
  return `${periodFolder(period)}/${id}.yaml`;
}

/**
 * The root of the workspace that a folder lies in: the nearest folder upward that holds `reports/programme.yaml`.
 * Undefined where there is none.
 */
export function findWorkspace(host: Pick<Host, "exists">, start: string): string | undefined {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (host.exists(path.join(folder, programmePath))) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** The root of the source tree that a workspace is part of: the nearest folder upward under version control, or its own. */
export function findSourceRoot(host: Host, root: string): string {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (host.exists(path.join(folder, ".git"))) return folder;
    if (path.dirname(folder) === folder) return root;
  }
}

/** The periods that have a folder, oldest first. */
export function listPeriods(host: HostFiles, root: string): Period[] {
  const items = host.listFolder(path.join(root, reportsFolder)) ?? [];
  return items
    .filter(({ kind }) => kind === "folder")
    .flatMap(({ name }) => parsePeriod(name) ?? [])
    .sort();
}

/** What an item of a period's folder is. */
export type FileClass =
  | { readonly use: "entry"; readonly id: string }
  | { readonly use: "misnamed"; readonly id: string }
  | { readonly use: "stray" }
  | { readonly use: "none" };

const imageEndings = imageTypes.flatMap(({ endings }) => endings).join("|");
/** Hidden files, what Windows, macOS and Office leave behind, and what belongs beside entries: documents and images. */
const noise = new RegExp(
  String.raw`^[.~]|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|bak|docx|dotx|pdf|html|md|json|tsv|svg|${imageEndings})$`,
  "i",
);
/** A name that ends as a YAML file does, also with what Windows adds to it: `soki.yaml.txt`, `soki (1).yaml`. */
const yamlName = /^(.+?)(?: ?\(\d+\)| - kopia| - copy)?(?:\.ya?ml)+(?:\.txt)?$/i;

/** Says whether an item of a period's folder is an entry, one under the wrong name, or none. */
export function classifyFile({ name, kind }: FolderItem): FileClass {
  const stem = yamlName.exec(name)?.[1];
  if (noise.test(name)) return { use: "none" };
  if (stem === undefined) return { use: kind === "folder" ? "none" : "stray" };
  const id = idFrom(stem);
  return name === `${stem}.yaml` || name === `${stem}.yml`
    ? { use: id === stem ? "entry" : "misnamed", id }
    : { use: "misnamed", id };
}

/** A file name as an id: small letters, no accents, hyphens between words. */
function idFrom(stem: string): string {
  return stem
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
