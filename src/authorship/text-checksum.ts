import { createHash } from "node:crypto";

/** Whether a file has a checksum that fits its content (`whole`), one that does not fit (`broken`), or none. */
export type ChecksumState = "whole" | "broken" | "none";

/**
 * Adds a comment with the SHA-256 of the text to the end of an HTML page or a Markdown text. No reader sees the comment,
 * and it shows whether anyone has edited the file since.
 */
export function addTextChecksum(text: string): string {
  return text + lineOf("text", text);
}

/**
 * Adds the SHA-256 of a PDF to it as a comment before the last `startxref`. PDF allows a comment there, and it does not
 * change any offset within the file (ISO 32000-1, clauses 7.2.3 and 7.5.5).
 */
export function addPdfChecksum(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const end = text.lastIndexOf("startxref");
  const at = end === -1 ? text.length : end;
  return Buffer.from(text.slice(0, at) + lineOf("pdf", text) + text.slice(at), "latin1");
}

/** Checks whether a text or a PDF has a checksum that fits its content. In a text, CRLF line ends count as LF. */
export function checkTextFile(bytes: Uint8Array): ChecksumState {
  const latin1 = Buffer.from(bytes).toString("latin1");
  const kind = latin1.startsWith("%PDF") ? "pdf" : "text";
  const text = kind === "pdf" ? latin1 : latin1.replaceAll("\r\n", "\n");
  const at = text.lastIndexOf(marks[kind].start);
  if (at === -1) return "none";
  const end = text.indexOf("\n", at) + 1 || text.length;
  const withChecksum = Buffer.from(text.slice(0, at) + text.slice(end), "latin1");
  return text.slice(at, end) === lineOf(kind, withChecksum) ? "whole" : "broken";
}

const marks = {
  text: { start: "<!-- millrep sha256:", end: " -->\n" },
  pdf: { start: "%millrep sha256:", end: "\n" },
} as const;

function lineOf(kind: keyof typeof marks, content: string | Uint8Array): string {
  // A PDF comes here as a string with one character for each byte; a text will be written as UTF-8.
  const bytes =
    typeof content === "string" ? Buffer.from(content, kind === "pdf" ? "latin1" : "utf8") : content;
  const { start, end } = marks[kind];
  return `${start}${createHash("sha256").update(bytes).digest("hex")}${end}`;
}
