import { checkPackage } from "./package-checksum.ts";
import { checkTextFile } from "./text-checksum.ts";

/**
 * Who made a file: millrep, and nobody changed it since (`millrep`); millrep, and someone edited it (`edited`); or
 * someone else (`foreign`).
 */
export type Authorship = "millrep" | "edited" | "foreign";

/**
 * Finds out who made a file by the checksum that millrep writes into its documents; the file's name does not matter. An
 * empty file counts as millrep's, because nobody loses anything if millrep overwrites it.
 */
export function findAuthorship(bytes: Uint8Array): Authorship {
  if (bytes.length === 0) return "millrep";
  const isPackage = Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
  const checksum = isPackage ? checkPackage(bytes) : checkTextFile(bytes);
  if (checksum === "none") return "foreign";
  return checksum === "whole" ? "millrep" : "edited";
}
