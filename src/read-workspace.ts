import path from "node:path";
import type { DiagnosticParams, FileKind } from "./diagnostics/codes.ts";
import { type Diagnostic, diagnose, type Result } from "./diagnostics/diagnostic.ts";
import type { HostFiles } from "./host.ts";
import { loadImages } from "./load-images.ts";
import { loadTemplate } from "./load-template.ts";
import { buildEntry } from "./model/entry.ts";
import type { LoadImages } from "./model/image.ts";
import type { Period } from "./model/parse-period.ts";
import { buildProgramme, type Programme, type Source } from "./model/programme.ts";
import type { EntryFile, Month } from "./model/report.ts";
import { leadsOutside } from "./read-within.ts";
import { checkEntryShape, checkProgrammeShape } from "./schema/check-shape.ts";
import { decodeForQuoting, decodeText } from "./source/decode-text.ts";
import { parseYaml } from "./source/parse-yaml.ts";
import { periodFolder, programmePath, reportsFolder, useOf } from "./workspace.ts";

/** The text of each file that was read, by its path: what diagnostics quote from. */
export type Sources = Map<string, string>;

/** What loading gives besides a value and findings: the files that were read. */
export interface Loaded<T> extends Result<T> {
  readonly sources: Sources;
}

/** Reads the programme file and gives it meaning: read → parse → schema → build. */
export function readProgramme(host: HostFiles, root: string): Loaded<Programme> {
  const sources: Sources = new Map();
  const source = readSource(host, root, programmePath, "programme", sources);
  if (!source.value) return { ...source, value: undefined, sources };
  const shape = checkProgrammeShape(source.value.file, source.value.root);
  if (!shape.value) return { value: undefined, diagnostics: shape.diagnostics, sources };
  const programme = buildProgramme(shape.value, source.value, {
    loadImages: imageLoader(host, root, reportsFolder),
    loadTemplate: (template) => loadTemplate(host, root, reportsFolder, template),
  });
  return { value: programme, diagnostics: [], sources };
}

/** Reads every entry of a period. The value is absent where the folder cannot be read. */
export function readMonth(host: HostFiles, root: string, period: Period): Loaded<Month> {
  const sources: Sources = new Map();
  const folder = periodFolder(period);
  const files: EntryFile[] = [];
  const misnamedIds: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const items = host.listFolder(path.join(root, folder));
  if (!items) {
    // A folder that cannot be read is not an empty one: nothing in it is missing.
    const reason = { reason: "forbidden" as const, detail: "" };
    const found = diagnose("file/unreadable", reason, { file: folder });
    return { value: undefined, diagnostics: [found], sources };
  }
  for (const item of items) {
    const file = `${folder}/${item.name}`;
    const use = useOf(item);
    if (use.use === "entry") {
      const loaded = loadEntry(host, root, file, use.id, sources);
      for (const found of loaded.diagnostics) diagnostics.push(found);
      if (loaded.value) files.push(loaded.value);
    } else if (use.use === "misnamed") {
      const expected = `${use.id || "projekt"}.yaml`;
      const isTaken = items.some(({ name }) => name === expected);
      diagnostics.push(diagnose("file/misnamed", { expected, isTaken }, { file }));
      misnamedIds.push(use.id);
    } else if (use.use === "stray") {
      diagnostics.push(diagnose("file/stray", { expected: "projekt.yaml" }, { file }));
    }
  }
  return { value: { period, folder, files, misnamedIds }, diagnostics, sources };
}

/** Reads one entry file. A file with problems still counts as there, so that it is not called missing too. */
export function loadEntry(
  host: HostFiles,
  root: string,
  file: string,
  id: string,
  sources: Sources,
): Result<EntryFile> {
  const source = readSource(host, root, file, "entry", sources);
  const shape = source.value && checkEntryShape(source.value.file, source.value.root);
  const entry =
    source.value && shape?.value
      ? buildEntry(shape.value, source.value, imageLoader(host, root, path.posix.dirname(file)))
      : undefined;
  return {
    value: { path: file, id, entry },
    diagnostics: [...source.diagnostics, ...(shape?.diagnostics ?? [])],
  };
}

/** Reads the images of texts whose file lies in a folder of the workspace. */
function imageLoader(host: HostFiles, root: string, folder: string): LoadImages {
  return (texts) =>
    loadImages(
      host,
      root,
      folder,
      texts.flatMap((text) => text?.value ?? []),
    );
}

function readSource(
  host: HostFiles,
  root: string,
  file: string,
  kind: FileKind,
  sources: Sources,
): Result<Source> {
  const absolute = path.join(root, file);
  const unreadable = (
    reason: DiagnosticParams["file/unreadable"]["reason"],
    detail: string,
  ): Result<Source> => ({
    value: undefined,
    diagnostics: [diagnose("file/unreadable", { reason, detail }, { file })],
  });
  // Its lines are quoted where it has mistakes: a link must not bring a build server's secrets into a log.
  if (leadsOutside(host, root, absolute)) return unreadable("outside", "");
  const contents = host.readFile(absolute);
  if ("problem" in contents) return unreadable(contents.problem, contents.detail);
  const source = parseSource(file, kind, contents.bytes);
  sources.set(file, source.text);
  return source;
}

/** Bytes as a parsed source, and their text for quoting. */
function parseSource(
  file: string,
  kind: FileKind,
  bytes: Uint8Array,
): Result<Source> & { readonly text: string } {
  const decoded = decodeText(file, bytes);
  if (!decoded.value)
    return { value: undefined, diagnostics: decoded.diagnostics, text: decodeForQuoting(bytes) };
  const parsed = parseYaml(decoded.value, kind);
  const value = parsed.value && { file: decoded.value, root: parsed.value, bytes };
  return { value, diagnostics: parsed.diagnostics, text: decoded.value.text };
}
