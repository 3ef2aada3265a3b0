import { createHash } from "node:crypto";

/** The parts of a package by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The SHA-256, in hexadecimal, of the names, lengths and bytes of parts, in the order of their names. */
export function hashParts(parts: Parts): string {
  const hash = createHash("sha256");
  for (const [name, data] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${data.length}\n`).update(data);
  return hash.digest("hex");
}
