import path from "node:path";
import type { FileKind } from "./diagnostics/codes.ts";
import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Result,
  sortDiagnostics,
} from "./diagnostics/diagnostic.ts";
import type { Host } from "./host.ts";
import { loadImages } from "./load-images.ts";
import { buildEntry } from "./model/entry.ts";
import type { LoadImages } from "./model/image.ts";
import { type Period, parsePeriod } from "./model/period.ts";
import { buildProgramme, type Programme, type Source } from "./model/programme.ts";
import { buildReport, type EntryFile, type Month, type Report } from "./model/report.ts";
import type { CheckedFile } from "./repair-file.ts";
import { checkMonth, checkProgramme } from "./rules/check-report.ts";
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

/** Reads, parses and checks the programme file of a workspace. The value is absent where it has errors. */
export function loadProgramme(host: Host, root: string): Loaded<Programme> {
  const sources: Sources = new Map();
  const source = readSource(host, root, programmePath, "programme", sources);
  if (!source.value) return { ...source, value: undefined, sources };
  const shape = checkProgrammeShape(source.value.file, source.value.root);
  if (!shape.value) return { value: undefined, diagnostics: inOrder(shape.diagnostics), sources };
  const misnamed = findMisnamedMonths(host, root);
  const programme = buildProgramme(shape.value, source.value, imageLoader(host, root, reportsFolder));
  return { value: programme, diagnostics: inOrder([...misnamed, ...checkProgramme(programme)]), sources };
}

/**
 * Reads every entry of a period and makes the report of them: read → parse → schema → build → rules.
 *
 * Every problem of every file is found in one run. Without a programme, files are checked by themselves only, and
 * there is no report.
 */
export function loadReport(
  host: Host,
  root: string,
  programme: Programme | undefined,
  period: Period,
): Loaded<Report> {
  const sources: Sources = new Map();
  const folder = periodFolder(period);
  const files: EntryFile[] = [];
  const misnamedIds: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const items = host.listFolder(path.join(root, folder));
  if (!items) {
    // A folder that cannot be read is not an empty one: nothing in it is missing.
    const reason = { reason: "forbidden" as const, detail: "" };
    return {
      value: undefined,
      diagnostics: [diagnose("file/unreadable", reason, { file: folder })],
      sources,
    };
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
  const month: Month = { period, folder, files, misnamedIds };
  if (!programme) return { value: undefined, diagnostics: inOrder(diagnostics), sources };
  for (const found of checkMonth({ programme, month })) diagnostics.push(found);
  return { value: buildReport(programme, month), diagnostics: inOrder(diagnostics), sources };
}

/** Folders that are meant as months and are not read as such: `2023-4`, `2023-04 `, `2023_04`. */
function findMisnamedMonths(host: Host, root: string): Diagnostic[] {
  const items = host.listFolder(path.join(root, reportsFolder)) ?? [];
  return items.flatMap(({ name, kind }) => {
    const [, year = "", month = ""] = /^\s*(\d{4})[-_. ]?(\d{1,2})\s*$/.exec(name) ?? [];
    if (year === "" || (kind === "folder" && parsePeriod(name)) || kind === "file") return [];
    const expected = `${year}-${month.padStart(2, "0")}`;
    const isTaken = items.some((item) => item.name === expected);
    return [diagnose("file/misnamed", { expected, isTaken }, { file: `${reportsFolder}/${name}` })];
  });
}

/** Reads one entry file. A file with problems still counts as there, so that it is not called missing too. */
export function loadEntry(
  host: Host,
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
function imageLoader(host: Host, root: string, folder: string): LoadImages {
  return (texts) =>
    loadImages(
      host,
      root,
      folder,
      texts.flatMap((text) => text?.value ?? []),
    );
}

/** More findings than this in one file are one cause, and a list that no one reads. */
const mostFindings = 100;

/** The findings in order, and of each file no more than anyone reads. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return sortDiagnostics(diagnostics).flatMap((diagnostic) => {
    const { file } = diagnostic;
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    if (count === mostFindings + 1)
      return [diagnose("file/many-problems", { shown: mostFindings }, { file })];
    return count <= mostFindings ? [diagnostic] : [];
  });
}

function readSource(
  host: Host,
  root: string,
  file: string,
  kind: FileKind,
  sources: Sources,
): Result<Source> {
  const contents = host.readFile(path.join(root, file));
  if ("problem" in contents) {
    const { problem: reason, detail } = contents;
    return { value: undefined, diagnostics: [diagnose("file/unreadable", { reason, detail }, { file })] };
  }
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
  const value = parsed.value && { file: decoded.value, root: parsed.value };
  return { value, diagnostics: parsed.diagnostics, text: decoded.value.text };
}

/** Checks the bytes of one file by themselves: encoding, YAML and shape, as far as `--fix` can repair. */
export function checkFile(file: string, kind: FileKind, bytes: Uint8Array): CheckedFile {
  const source = parseSource(file, kind, bytes);
  if (!source.value) return source;
  const checkShape = kind === "entry" ? checkEntryShape : checkProgrammeShape;
  const shape = checkShape(source.value.file, source.value.root);
  return { diagnostics: shape.diagnostics, text: source.text };
}

/** A whole period: its programme and report, and the findings of both in the order of their files. */
export function loadPeriod(host: Host, root: string, period: Period): Loaded<Report> {
  const programme = loadProgramme(host, root);
  const report = loadReport(host, root, programme.value, period);
  const diagnostics: Diagnostic[] = sortDiagnostics([...programme.diagnostics, ...report.diagnostics]);
  const sources = new Map([...programme.sources, ...report.sources]);
  return { value: hasErrors(diagnostics) ? undefined : report.value, diagnostics, sources };
}
