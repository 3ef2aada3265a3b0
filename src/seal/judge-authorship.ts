import { judgePackage } from "./seal-parts.ts";
import { judgeText } from "./seal-text.ts";

/** Whose a file is: written by millrep and as it was then, edited by someone since, or not from millrep at all. */
export type Authorship = "millrep" | "edited" | "foreign";

/**
 * Tells whose a file is by its bytes, whatever its name.
 *
 * Documents bear a seal. What is made for programs bears none, because it must hold nothing but what it says, and is
 * known by its form: an outline by its roles, a comparison by its first line or keys. An empty file is no one's loss.
 */
export function judgeAuthorship(bytes: Uint8Array): Authorship {
  if (bytes.length === 0) return "millrep";
  const isPackage = Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
  const seal = isPackage ? judgePackage(bytes) : judgeText(bytes);
  if (seal !== "none") return seal === "whole" ? "millrep" : "edited";
  return !isPackage && isForPrograms(new TextDecoder().decode(bytes)) ? "millrep" : "foreign";
}

const outlineLine = /^(?:Title|H[1-6]|P|LI|TH|TR|NOTE)\t/;
const comparisonTitle = /^(?:Jämförelse|Comparison): [^\n]* → /;

function isForPrograms(text: string): boolean {
  if (text.startsWith("{")) return isComparison(text);
  if (comparisonTitle.test(text)) return true;
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return text.startsWith("Title\t") && lines.every((line) => outlineLine.test(line));
}

/** As schemas/diff-output.schema.json describes it. */
function isComparison(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const keys = ["version", "summary", "workstreams"];
    return typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));
  } catch {
    return false;
  }
}
