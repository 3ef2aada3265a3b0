import { findFileKind } from "../ooxml/find-file-kind.ts";

/** A file as it came in, with a name for people. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a form or a report may come as. */
const documents: ReadonlySet<string> = new Set([
  "docx",
  "odt",
  "rtf",
  "doc",
  "pdf",
  "encrypted",
  "labelled",
  "damaged",
]);

/** The documents that are attached to a mail; a file that is no mail, or a mail without any, is itself. */
export async function unpackMail(file: NamedBytes): Promise<readonly NamedBytes[]> {
  if (findFileKind(file.bytes) !== "text") return [file];
  const { attachedFiles } = await import("../text-reader/attached-files.ts");
  const attached = attachedFiles(file.bytes).filter(({ bytes }) => documents.has(findFileKind(bytes)));
  if (attached.length === 0) return [file];
  return attached.map(({ name, bytes }) => ({
    name: `${file.name}: ${name.replace(/[\p{Cc}]/gu, "")}`,
    bytes,
  }));
}
