import path from "node:path";
import type { HostFiles } from "../host/host.ts";
import type { Period } from "../model/parse-period.ts";
import { buildPublication, type Publication } from "../model/publication.ts";
import { checkPublicationShape } from "../schema/check-shape.ts";
import { type Loaded, parseSource } from "./parse-source.ts";
import { publicationPath } from "./paths.ts";

interface Workspace {
  readonly files: HostFiles;
  readonly root: string;
}

/** Whether a month is published: the file that says so is there, even if it cannot be read. */
export function isPublished({ files, root }: Workspace, period: Period): boolean {
  const contents = files.readFile(path.join(root, publicationPath(period)));
  return "bytes" in contents || contents.problem !== "missing";
}

/** Reads what was published for a month. No value and no diagnostics where nothing was. */
export function parsePublication(workspace: Workspace, period: Period): Loaded<Publication> {
  if (!isPublished(workspace, period)) return { value: undefined, diagnostics: [], texts: new Map() };
  const source = parseSource(workspace, publicationPath(period), "publication");
  if (!source.value) return { ...source, value: undefined };
  const shape = checkPublicationShape(source.value.file, source.value.root);
  const diagnostics = [...source.diagnostics, ...shape.diagnostics];
  return { value: shape.value && buildPublication(shape.value), diagnostics, texts: source.texts };
}
