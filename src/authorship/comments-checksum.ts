import { readZip } from "../ooxml/read-zip.ts";
import { hashParts, type Parts } from "./hash-parts.ts";
import type { ChecksumState } from "./text-checksum.ts";

/** The last thing in the part with the comments: no program reads it, and none that saves the file writes it again. */
const checksum = /<!-- millrep sha256:([0-9a-f]{64}) -->/;

/** Adds the SHA-256 of all parts of a Word file to the part with its comments. */
export function addCommentsChecksum(parts: Parts, part: string): Map<string, Uint8Array> {
  const text = new TextDecoder().decode(parts.get(part));
  return new Map(parts).set(
    part,
    new TextEncoder().encode(`${text}<!-- millrep sha256:${hashParts(parts)} -->`),
  );
}

export function withoutCommentsChecksum(text: string): string {
  return text.replace(checksum, "");
}

/** Checks whether millrep wrote the comments of a Word file, and whether a program has saved it since. */
export function checkCommentsChecksum(bytes: Uint8Array): ChecksumState {
  const parts = readZip(bytes);
  if (typeof parts === "string") return "none";
  for (const [name, data] of parts) {
    if (!/comments[^/]*\.xml$/.test(name)) continue;
    const text = new TextDecoder().decode(data);
    const stated = checksum.exec(text)?.[1];
    if (stated === undefined) continue;
    const bare = new Map(parts).set(name, new TextEncoder().encode(withoutCommentsChecksum(text)));
    return stated === hashParts(bare) ? "whole" : "broken";
  }
  return "none";
}
