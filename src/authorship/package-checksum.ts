import { readZip } from "../ooxml/read-zip.ts";
import { hashParts, type Parts } from "./hash-parts.ts";
import type { ChecksumState } from "./text-checksum.ts";

/** The properties of a Word document that hold its checksum and that of its sources, and the part that holds them. */
export const checksumProperty = "contentSha256";
export const sourcesProperty = "sourcesSha256";
const propertiesPart = "docProps/custom.xml";

/**
 * Writes the SHA-256 of all other parts of a Word document into the property `checksumProperty`. The document must have
 * the property already; otherwise the checksum is not added.
 */
export function addPackageChecksum(parts: Parts): Map<string, Uint8Array> {
  const properties = new TextDecoder().decode(parts.get(propertiesPart));
  const withChecksum = properties.replace(checksumPattern, (_, start: string) => start + hashOthers(parts));
  return new Map(parts).set(propertiesPart, new TextEncoder().encode(withChecksum));
}

/**
 * Checks whether millrep made a Word document, and whether a program has saved it since: Word and LibreOffice keep the
 * property but rewrite every part, even if a person has only changed a comment.
 */
export function checkPackage(bytes: Uint8Array): ChecksumState {
  const parts = readZip(bytes);
  if (typeof parts === "string") return "none";
  const properties = new TextDecoder().decode(parts.get(propertiesPart));
  if (!properties.includes('name="millrepVersion"')) return "none";
  return checksumPattern.exec(properties)?.[2] === hashOthers(parts) ? "whole" : "broken";
}

/** A property that millrep has given a Word document; undefined where it has none, or is no Word document. */
export function readPackageProperty(bytes: Uint8Array, name: string): string | undefined {
  const parts = readZip(bytes);
  if (typeof parts === "string") return undefined;
  const properties = new TextDecoder().decode(parts.get(propertiesPart));
  return new RegExp(`name="${name}"><vt:lpwstr>([^<]*)`).exec(properties)?.[1];
}

const checksumPattern = new RegExp(`(name="${checksumProperty}"><vt:lpwstr>)([^<]*)`);

function hashOthers(parts: Parts): string {
  return hashParts(new Map([...parts].filter(([name]) => name !== propertiesPart)));
}
