import type { Programme, Term } from "../../model/programme.ts";
import { knownAbbreviations } from "../../swedish/known-abbreviations.ts";
import { oneLine } from "../../yaml/one-line.ts";

/** One spelling that the programme knows, and what is to be written. */
export interface Spelling {
  /** Its letters and digits, small: what all ways of writing it have in common. */
  readonly key: string;
  /** The spelling itself. */
  readonly written: string;
  /** What the report should have: the same words where the spelling is right. */
  readonly right: string;
  /** Whether another word is to be used, not another spelling. */
  readonly isReplaced: boolean;
  /** Whether capitals and small letters are decided by it. */
  readonly decidesCase: boolean;
  /** Whether hyphens and spaces are decided by it. */
  readonly decidesShape: boolean;
  /** Which words that are one letter away from it are taken for misspellings of it. */
  readonly misspellings: "all" | "capitalised" | "none";
}

/** The spellings by the first two letters of their keys, the longest first and right ones before wrong ones. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** A word that is shorter has too many neighbours that are words of their own. */
const shortestMisspelt = 7;
const shortestMisspeltPart = 9;

/** The spellings that the programme file decides: in the glossary, and by the names that it gives. */
export function spellingsOf(programme: Programme): Spellings {
  const named = programme.workstreams.flatMap(({ name }) => [name, ...wordsOf(name)]);
  const ordinary = new Set(
    named.filter((name) => !/\p{Lu}.*\p{Lu}/u.test(name)).map((name) => name.toLowerCase()),
  );
  const all = [...programme.glossary.flatMap(spellingsOfTerm), ...impliedSpellings(programme)];
  // A workstream may be named after what it does: Test, Utbildning. The word in small letters is no mistake.
  const decided = all.map((spelling) =>
    ordinary.has(spelling.written.toLowerCase()) ? { ...spelling, decidesCase: false } : spelling,
  );
  return groupByPrefix(withoutRepeats(decided));
}

/** The letters and digits of a word or term, small; as long as it is without its hyphens and spaces. */
export function keyOf(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[-‑\s]+/g, "");
}

function spellingsOfTerm(term: Term): Spelling[] {
  const variants = term.variants.map(oneLine);
  if (term.preferred !== undefined) {
    const right = oneLine(term.preferred);
    const replaced = [term.term, ...variants].map((written) => wrongSpelling(written, right, true));
    return [...rightSpellings(right, false), ...replaced];
  }
  // What everyone knows may be a word like any other: sms, pdf.
  const isWord = (term.known || knownAbbreviations.has(term.term)) && /^\p{Lu}+$/u.test(term.term);
  const wrong = variants.map((written) => wrongSpelling(written, term.term, false));
  return [...rightSpellings(term.term, !isWord), ...wrong];
}

/** A right spelling, and what follows from it for other forms of the word and for parts of a name of several words. */
function rightSpellings(written: string, decidesCase: boolean): Spelling[] {
  const whole = rightSpelling(written, { decidesCase, decidesShape: true, misspellings: "all" });
  if (/\s/.test(written)) return [whole, ...longParts(written)];
  // A name in the definite form has others too: Millenniumlabbet, ett Millenniumlabb.
  const stem = /^(.{7,}[^aeiouyåäö])e[nt]$/u.exec(written)?.[1];
  return stem === undefined ? [whole] : [whole, rightSpelling(stem, { decidesShape: true })];
}

function longParts(name: string): Spelling[] {
  return wordsOf(name)
    .filter((part) => part.length >= shortestMisspeltPart)
    .map((part) => rightSpelling(part, { misspellings: "all" }));
}

/**
 * What the programme file decides without a glossary: how workstreams' abbreviations and names with a capital inside
 * (VästKom) are written, and what the programme and its organisation are called.
 */
function impliedSpellings({ name, organisation, workstreams }: Programme): Spelling[] {
  const abbreviations = workstreams.flatMap(({ abbreviation }) => abbreviation ?? []);
  const names = [name, organisation, ...workstreams.map((workstream) => workstream.name)];
  const withCapitalInside = names.flatMap(wordsOf).filter((word) => /\p{Ll}\p{Lu}/u.test(word));
  const decidesCase = /\s/.test(organisation);
  // “Program Millennium”: the name is what follows, and it may be an ordinary word in other places.
  const [first = "", ...rest] = name.split(" ");
  return [
    ...[...abbreviations, ...withCapitalInside]
      .filter((word) => /\p{Lu}.*\p{Lu}/u.test(word))
      .map((word) => rightSpelling(word, { decidesCase: true, decidesShape: true })),
    rightSpelling(organisation, { decidesCase, misspellings: "capitalised" }),
    ...(decidesCase ? longParts(organisation) : []),
    ...(rest.length > 0 ? rest : [first]).map((word) => rightSpelling(word, { misspellings: "capitalised" })),
  ];
}

function rightSpelling(
  written: string,
  decides: Partial<Pick<Spelling, "decidesCase" | "decidesShape" | "misspellings">>,
): Spelling {
  const none = { decidesCase: false, decidesShape: false, misspellings: "none" as const };
  const isShort = keyOf(written).length < shortestMisspelt || /\s/.test(written);
  const misspellings = isShort ? { misspellings: "none" as const } : {};
  const key = keyOf(written);
  return { key, written, right: written, isReplaced: false, ...none, ...decides, ...misspellings };
}

function wrongSpelling(written: string, right: string, isReplaced: boolean): Spelling {
  return { ...rightSpelling(written, {}), right, isReplaced };
}

/** What is said first holds: the glossary before what only follows from names. */
function withoutRepeats(spellings: readonly Spelling[]): Spelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ key, written, right }) => {
    const identity = written === right ? `=${key}` : `≠${written}`;
    // A term with other characters than a word has is not found: its words are, one by one.
    const isFindable = key.length > 1 && /^[\p{L}\p{M}\p{N}\s-]+$/u.test(written);
    if (!isFindable || seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function groupByPrefix(spellings: readonly Spelling[]): Spellings {
  const isWrong = ({ written, right }: Spelling): number => (written === right ? 0 : 1);
  const sorted = [...spellings].sort((a, b) => b.key.length - a.key.length || isWrong(a) - isWrong(b));
  const groups = new Map<string, Spelling[]>();
  for (const spelling of sorted) {
    const prefix = spelling.key.slice(0, 2);
    groups.set(prefix, [...(groups.get(prefix) ?? []), spelling]);
  }
  return groups;
}
