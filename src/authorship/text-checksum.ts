import { createHash } from "node:crypto";

/** How much millrep had to do with a file as it is now. */
export type ChecksumState = "whole" | "broken" | "none";

/**
 * Ends a page of HTML or a text in Markdown with a comment that holds the SHA-256 of all before it: no reader sees it,
 * and it tells whether anyone has edited the file since.
 */
export function addTextChecksum(text: string): string {
  return text + lineOf("text", text);
}

/**
 * Puts the same into a PDF as a comment before the last `startxref`: comments are allowed there, and no offset within
 * the file changes by it (ISO 32000-1, clauses 7.2.3 and 7.5.5).
 */
export function addPdfChecksum(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const end = text.lastIndexOf("startxref");
  const at = end === -1 ? text.length : end;
  return Buffer.from(text.slice(0, at) + lineOf("pdf", text) + text.slice(at), "latin1");
}

/** Whether a text or a PDF has a checksum, and is as it was when it got it. Line ends may be those of another system. */
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
  // The text of a PDF is its bytes; that of a page is to be written as UTF-8.
  const bytes =
    typeof content === "string" ? Buffer.from(content, kind === "pdf" ? "latin1" : "utf8") : content;
  const { start, end } = marks[kind];
  return `${start}${createHash("sha256").update(bytes).digest("hex")}${end}`;
}
