import path from "node:path";
import { findAuthorship } from "../authorship/find-authorship.ts";
import { readPackageProperty } from "../authorship/package-checksum.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Images } from "../model/image.ts";
import type { Programme } from "../model/programme.ts";
import type { Month } from "../model/report.ts";
import { classifyFile } from "./classify-file.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Finds documents and pictures in a month's folder that no one reads there: a form that came back, a PDF that somebody
 * mailed, a picture that no text shows. Documents that millrep compiled may lie there, edited or not.
 */
export function findStrayDocuments(workspace: Snapshot, programme: Programme, month: Month): Diagnostic[] {
  const items = workspace.files.listFolder(path.join(workspace.root, month.folder)) ?? [];
  const shown = new Set([
    ...imageNames(programme.images),
    ...month.files.flatMap(({ entry }) => imageNames(entry?.images)),
    ...imageNames(month.own?.words?.images),
  ]);
  // A file that cannot be read may show any picture.
  const areAllRead =
    month.files.every(({ entry }) => entry !== undefined) && (!month.own || month.own.words !== undefined);
  return items.flatMap((item): Diagnostic[] => {
    const { kind } = classifyFile(item);
    const file = `${month.folder}/${item.name}`;
    if (kind === "picture" && areAllRead && !shown.has(plainName(item.name)))
      return [diagnose("file/stray", { expected: item.name, kind }, { file })];
    if (kind === "document" && !isOwnDocument(workspace, file) && programme.layout.template?.path !== file)
      return [diagnose("file/stray", { expected: file, kind }, { file })];
    return [];
  });
}

/** Whether millrep made a document, but no form: a form in a month's folder came back by mail. */
function isOwnDocument({ files, root }: Snapshot, file: string): boolean {
  const contents = files.readFile(path.join(root, file));
  // What cannot be read is reported where it is needed.
  if ("problem" in contents) return true;
  if (findAuthorship(contents.bytes) === "foreign") return false;
  return readPackageProperty(contents.bytes, "millrepWorkstream") === undefined;
}

/** The names of the files that texts show. A picture that is wrong in another way is still meant to be there. */
function imageNames(images: Images | undefined): string[] {
  return [...(images?.keys() ?? [])].map((source) => plainName(source.split(/[\\/]/).at(-1) ?? ""));
}

function plainName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
