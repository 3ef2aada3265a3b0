import path from "node:path";
import type { Host, HostFiles } from "../host/host.ts";
import { type Period, parsePeriod } from "../model/parse-period.ts";

/** Paths in a workspace, relative to its root and with forward slashes, as diagnostics show them. */
export const reportsFolder = "reports";
export const programmePath = `${reportsFolder}/programme.yaml`;

export function periodFolder(period: Period): string {
  return `${reportsFolder}/${period}`;
}

/** The folder of a month for the Word forms that are sent out. */
export const formsFolder = "forms";

/** The file that says what was published for a month. */
export function publicationPath(period: Period): string {
  return `${periodFolder(period)}/publication.yaml`;
}

/** The programme file as it was when a month was published. */
export function ownProgrammePath(period: Period): string {
  return `${periodFolder(period)}/programme.yaml`;
}

/** The folder with copies of a month's files as they were published, the first time or after a revision. */
export function publishedFolder(period: Period, number: number): string {
  return `${periodFolder(period)}/published/${number}`;
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

/** The root of the source tree of a workspace: the nearest folder upward under version control, or the workspace. */
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

/**
 * The period whose folder a file of a workspace lies in. Undefined for the programme file and for the folders themselves,
 * which belong to every period.
 */
export function periodOfFile(file: string): Period | undefined {
  const [, month = "", ...deeper] = file.split("/");
  return deeper.length > 0 ? parsePeriod(month) : undefined;
}
