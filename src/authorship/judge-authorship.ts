import { judgePackage } from "./seal-parts.ts";
import { judgeText } from "./seal-text.ts";

/** Whose a file is: written by millrep and as it was then, edited by someone since, or not from millrep at all. */
export type Authorship = "millrep" | "edited" | "foreign";

/** Tells whose a file is by the seal that documents bear, whatever its name. An empty file is no one's loss. */
export function judgeAuthorship(bytes: Uint8Array): Authorship {
  if (bytes.length === 0) return "millrep";
  const isPackage = Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
  const seal = isPackage ? judgePackage(bytes) : judgeText(bytes);
  if (seal === "none") return "foreign";
  return seal === "whole" ? "millrep" : "edited";
}
