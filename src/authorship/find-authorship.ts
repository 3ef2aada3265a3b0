import { checkPackage } from "./package-checksum.ts";
import { checkTextFile } from "./text-checksum.ts";

/** Whose a file is: written by millrep and as it was then, edited by someone since, or not from millrep at all. */
export type Authorship = "millrep" | "edited" | "foreign";

/** Tells whose a file is by the checksum that documents bear, whatever its name. An empty file is no one's loss. */
export function findAuthorship(bytes: Uint8Array): Authorship {
  if (bytes.length === 0) return "millrep";
  const isPackage = Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
  const checksum = isPackage ? checkPackage(bytes) : checkTextFile(bytes);
  if (checksum === "none") return "foreign";
  return checksum === "whole" ? "millrep" : "edited";
}
