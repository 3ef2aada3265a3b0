import { isUtf8 } from "node:buffer";
import { type Parts, readContentTypes, readRelationships, wideEncodingOf } from "./parts.ts";
import { readZip } from "./read-zip.ts";

/**
 * What a file is, by its content. `encrypted` needs a password, whatever its format, and `labelled` the rights that a
 * sensitivity label gives: a Word document is then a compound file, as an old .doc is. `damaged` is a zip file that was cut or changed, `tooLarge` one that is
 * larger than the limits, and `otherZip` one that holds something else than a text document.
 */
export type FileKind =
  | "docx"
  | "odt"
  | "rtf"
  | "doc"
  | "encrypted"
  | "labelled"
  | "pdf"
  | "text"
  | "damaged"
  | "tooLarge"
  | "otherZip"
  | "other";

/** Finds what a file is by its content alone: mail programs and people rename files. */
export function findFileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) {
    const parts = readZip(bytes);
    if (typeof parts !== "string") return kindOfPackage(parts);
    return ({ size: "tooLarge", damaged: "damaged", format: "otherZip" } as const)[parts];
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfCompoundFile(bytes);
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (beginning.startsWith("{\\rtf")) return "rtf";
  // Readers take a PDF whose head stands within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
  if (beginning.includes("%PDF-")) return "pdf";
  return isText(bytes) ? "text" : "other";
}

/** What an unpacked zip file is. */
export function kindOfPackage(parts: Parts): "docx" | "odt" | "encrypted" | "otherZip" {
  const mimetype = new TextDecoder().decode(parts.get("mimetype")?.subarray(0, 100));
  // Text, and template of text (OpenDocument 1.3 part 2, clause 3.3).
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(mimetype))
    return isEncryptedOdt(parts) ? "encrypted" : "odt";
  return findMainPart(parts) === undefined ? "otherZip" : "docx";
}

/** Whether a file of OpenDocument has a password: its list of parts says of each how to open it (part 2, clause 4.8). */
function isEncryptedOdt(parts: Parts): boolean {
  const manifest = parts.get("META-INF/manifest.xml");
  return manifest !== undefined && Buffer.from(manifest).includes(":encryption-data");
}

/** The main part of a Word document, with or without macros; undefined if a package has none (ECMA-376 part 1, 11.3.10). */
export function findMainPart(parts: Parts): string | undefined {
  const typeOf = readContentTypes(parts);
  return readRelationships(parts, "").find(
    ({ type, target }) =>
      type.endsWith("/officeDocument") &&
      parts.has(target) &&
      /wordprocessingml|ms-word/.test(typeOf(target)),
  )?.target;
}

/** Tells encrypted files apart by the names of their streams ([MS-OFFCRYPTO], 2.2.4 and 2.3.4), which are in UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => file.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return holds("DRMEncrypted") ? "labelled" : "encrypted";
  if (!holds("WordDocument")) return "other";
  return isEncryptedDoc(file) ? "encrypted" : "doc";
}

/**
 * Whether an old .doc has a password, by the first bytes of its text ([MS-DOC], 2.5.2: the flags of FibBase). The directory
 * says in which sector that begins ([MS-CFB], 2.6.1).
 */
function isEncryptedDoc(file: Buffer): boolean {
  const entry = file.indexOf(Buffer.from("WordDocument\u0000", "utf16le"));
  if (entry === -1 || entry + 120 > file.length) return false;
  const sector = file.readUInt32LE(entry + 116);
  const at = (sector + 1) * 2 ** file.readUInt16LE(30);
  if (at + 12 > file.length || file.readUInt8(at + 1) !== 0xa5) return false;
  return (file.readUInt16LE(at + 10) & 0x100) !== 0;
}

/** Whether bytes are the text of some encoding: no control characters but those of lines, pages and tabs. */
function isText(bytes: Uint8Array): boolean {
  if (wideEncodingOf(bytes) !== undefined) return true;
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  // In Windows-1252 a text of Swedish has a few bytes above 127, and never most of them.
  return isUtf8(bytes) || bytes.filter((byte) => byte > 127).length < bytes.length / 4;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
