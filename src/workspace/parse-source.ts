import path from "node:path";
import type { DiagnosticParams, FileKind } from "../diagnostics/codes.ts";
import { diagnose, type Result } from "../diagnostics/diagnostic.ts";
import type { HostFiles } from "../host/host.ts";
import { decodeForQuoting, decodeText } from "../yaml/decode-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { Source } from "../yaml/source.ts";
import { leadsOutside } from "./read-within.ts";

/** The text of each file that was read, by its path. Diagnostics quote from it. */
export type Texts = ReadonlyMap<string, string>;

/** The result of reading: a value if there is one, the diagnostics, and the texts of the files. */
export interface Loaded<T> extends Result<T> {
  readonly texts: Texts;
}

/** Where files are read from. */
interface Workspace {
  readonly files: HostFiles;
  readonly root: string;
}

/** Reads a file of a workspace and parses it: bytes → text → YAML. */
export function parseSource({ files, root }: Workspace, file: string, kind: FileKind): Loaded<Source> {
  const absolute = path.join(root, file);
  const unreadable = (
    reason: DiagnosticParams["file/unreadable"]["reason"],
    detail: string,
  ): Loaded<Source> => ({
    value: undefined,
    diagnostics: [diagnose("file/unreadable", { reason, detail }, { file })],
    texts: new Map(),
  });
  // Lines with mistakes are quoted: a link must not bring a secret of a build server into its log.
  if (leadsOutside(files, root, absolute)) return unreadable("outside", "");
  const contents = files.readFile(absolute);
  if ("problem" in contents) return unreadable(contents.problem, contents.detail);
  const { bytes } = contents;
  const decoded = decodeText(file, bytes);
  const texts = new Map([[file, decoded.value?.text ?? decodeForQuoting(bytes)]]);
  if (!decoded.value) return { value: undefined, diagnostics: decoded.diagnostics, texts };
  const parsed = parseYaml(decoded.value, kind);
  const value = parsed.value && { file: decoded.value, root: parsed.value };
  return { value, diagnostics: parsed.diagnostics, texts };
}
