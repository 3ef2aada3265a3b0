import type { TermProblem } from "../../diagnostics/text-problems.ts";
import { editDistance } from "../../swedish/nearest.ts";
import { isEnding, isVerbEnding } from "../../swedish/swedish-endings.ts";
import { functionWords, looseFirstParts } from "../../swedish/swedish-words.ts";
import { keyOf, type Spelling } from "./terms.ts";

/** Words of a text whose letters begin with those of a spelling. */
export interface TermCandidate {
  /** The beginning of the words, which has the spelling's letters. */
  readonly head: string;
  /** The rest of the last word: its ending, or the rest of a compound. */
  readonly tail: string;
  /** The words of the head. */
  readonly parts: readonly string[];
  /** Whether it stands inside a sentence, where the writer chose a capital. */
  readonly isInside: boolean;
}

/** `unsure` lets other spellings decide. */
export type TermVerdict = TermProblem | "right" | "unsure";

/** Checks words that have a spelling's letters: names their problem if the writer certainly meant the spelling. */
export function checkTerm(spelling: Spelling, candidate: TermCandidate): TermVerdict {
  const { head } = candidate;
  if (spelling.written !== spelling.right) return checkWrongSpelling(spelling, candidate);
  if (isWrittenAs(head, spelling.written)) return "right";
  if (tailKind(candidate.tail, spelling) === "compound") return "unsure";
  const isSameShape = head.toLowerCase() === spelling.written.toLowerCase();
  if (isSameShape) return spelling.decidesCase ? checkCase(spelling.written, candidate) : "unsure";
  return spelling.decidesShape ? checkShape(spelling, candidate) : "unsure";
}

/** Compares letter by letter, but accepts a first capital: any word may begin a sentence or a heading. */
function isWrittenAs(head: string, written: string): boolean {
  return head === written || head === capitalised(written);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type TailKind = "none" | "ending" | "hyphen" | "compound";

export function tailKind(tail: string, { key }: Spelling): TailKind {
  if (tail === "") return "none";
  if (/^[-‑]/.test(tail)) return "hyphen";
  return isEnding(tail.toLowerCase(), key) ? "ending" : "compound";
}

/** Checks a spelling that the glossary replaces by another. */
function checkWrongSpelling(spelling: Spelling, { head, tail }: TermCandidate): TermVerdict {
  const { key, written, right, isReplaced } = spelling;
  const isAnyCase =
    written === written.toLowerCase() && head.toLowerCase() === written && key !== keyOf(right);
  if (!isAnyCase && !isWrittenAs(head, written)) return "unsure";
  // In a compound only a misspelling is certain: Milleniumcoach is wrong, superuserutbildning may be right.
  const isMisspelling = key.length >= 7 && editDistance(key, keyOf(right), 2) <= 2;
  if (tailKind(tail, spelling) === "compound" && (isReplaced || !isMisspelling)) return "unsure";
  return isReplaced ? "replaced" : "variant";
}

/** Checks words whose letters are right and whose capitals are not. */
function checkCase(written: string, { head, tail, isInside }: TermCandidate): TermVerdict {
  const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals(written) === 0) return "unsure";
  const isShouted = head === head.toUpperCase();
  if (written === written.toUpperCase()) {
    // An abbreviation in small letters may be a word (PUB, pub), unless nobody can read it as one (VGR, PD1).
    if (!/^(?:s|[-‑].*)?$/u.test(tail)) return "unsure";
    if (capitals(head) > 1) return "case";
    if (written.length < 3) return "unsure";
    if (/\p{N}/u.test(written) || !/[AEIOUYÅÄÖ]/.test(written)) return "case";
    return written.length > 3 && isInside && capitals(head) === 1 ? "case" : "unsure";
  }
  // Capitals for emphasis change no name, but SOKI for SoKI is another abbreviation.
  if (isShouted && (capitals(written) < 2 || /\s/.test(written))) return "unsure";
  return "case";
}

/** Checks words whose letters are right and whose hyphens and spaces are not. */
function checkShape({ key, written }: Spelling, { head, tail, parts }: TermCandidate): TermVerdict {
  // A name of several words keeps its hyphens where it begins a compound: FVM Support, FVM-supportens.
  if (parts.length === 1) return key.length > 2 && !/\s/.test(written) ? "compound" : "unsure";
  const [first = ""] = parts;
  const isAbbreviation = /\p{Lu}.*\p{Lu}/u.test(written);
  if (isAbbreviation && key.length > 2 && parts.join("") === written) return "compound";
  // PUB avtal, end to end test: the words have spaces for the term's hyphens.
  if (hasSpacesForHyphens(head, written)) return key.length > 4 ? "compound" : "unsure";
  if (tail !== "" && isVerbEnding(tail.toLowerCase(), key) && !isBound(first)) return "unsure";
  if (isAbbreviation && key.length < 8) return isSplitAbbreviation(parts) ? "compound" : "unsure";
  const isPhrase = parts.some((part) => part.length < 2 || functionWords.has(part.toLowerCase()));
  if (key.length < 8 || isPhrase || looseFirstParts.has(first.toLowerCase())) return "unsure";
  return "compound";
}

/** Whether a word ends with the s that joins the first part of a compound to the rest: arbets ström. */
export function isBound(part: string): boolean {
  return part.length > 4 && /[^s]s$/.test(part);
}

function hasSpacesForHyphens(head: string, written: string): boolean {
  const withHyphens = head.toLowerCase().replace(/[-‑]?\s+/gu, "-");
  return written.includes("-") && !/\s/.test(written) && withHyphens === written.toLowerCase();
}

/** Whether the parts are two short pieces that are not words: “so ki”. */
function isSplitAbbreviation(parts: readonly string[]): boolean {
  return (
    parts.length === 2 &&
    parts.every((part) => part.length > 1 && part.length < 4 && !functionWords.has(part.toLowerCase()))
  );
}
