import type { Programme, Term } from "../../model/programme.ts";
import { knownAbbreviations } from "../../swedish/known-abbreviations.ts";
import { oneLine } from "../../yaml/one-line.ts";

/** One spelling that the programme file decides about, and what to write instead. */
export interface Spelling {
  /** Its letters and digits, small: all ways of writing it share them. */
  readonly key: string;
  /** The spelling itself. */
  readonly written: string;
  /** The words to write: the same as `written` if the spelling is right. */
  readonly right: string;
  /** Whether `right` is another word, and not another spelling. */
  readonly isReplaced: boolean;
  /** Whether the spelling decides capitals and small letters. */
  readonly decidesCase: boolean;
  /** Whether the spelling decides hyphens and spaces. */
  readonly decidesShape: boolean;
  /** Which words that differ from it by one letter count as misspellings of it. */
  readonly misspellings: "all" | "capitalised" | "none";
}

/** The spellings by the first two characters of their keys, the longest first and right ones before wrong ones. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** Too many other words differ from a shorter word by one letter. */
const shortestMisspelt = 7;
const shortestMisspeltPart = 9;

/** Collects the spellings that the programme file decides, by its glossary and its names. */
export function spellingsOf(programme: Programme): Spellings {
  const named = programme.workstreams.flatMap(({ name }) => [name, ...wordsOf(name)]);
  const ordinary = new Set(
    named.filter((name) => !/\p{Lu}.*\p{Lu}/u.test(name)).map((name) => name.toLowerCase()),
  );
  const all = [...programme.glossary.flatMap(spellingsOfTerm), ...impliedSpellings(programme)];
  // A workstream's name may be an ordinary word: Test, Utbildning. The word in small letters is then right too.
  const decided = all.map((spelling) =>
    ordinary.has(spelling.written.toLowerCase()) ? { ...spelling, decidesCase: false } : spelling,
  );
  return groupByPrefix(withoutRepeats(decided));
}

/**
 * A word or term in small letters, without its hyphens and spaces. Lower-casing that would change the length is left out,
 * so that offsets in a key can be turned into offsets in the text.
 */
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
  // An abbreviation that everyone knows may be an ordinary word: sms, pdf.
  const isWord = (term.known || knownAbbreviations.has(term.term)) && /^\p{Lu}+$/u.test(term.term);
  const wrong = variants.map((written) => wrongSpelling(written, term.term, false));
  return [...rightSpellings(term.term, !isWord), ...wrong];
}

/** Builds a right spelling, and those of another form of the word and of the long parts of a name of several words. */
function rightSpellings(written: string, decidesCase: boolean): Spelling[] {
  const whole = rightSpelling(written, { decidesCase, decidesShape: true, misspellings: "all" });
  if (/\s/.test(written)) return [whole, ...longParts(written)];
  // A name in the definite form also has an indefinite one: Millenniumlabbet, ett Millenniumlabb.
  const stem = /^(.{7,}[^aeiouyåäö])e[nt]$/u.exec(written)?.[1];
  return stem === undefined ? [whole] : [whole, rightSpelling(stem, { decidesShape: true })];
}

function longParts(name: string): Spelling[] {
  return wordsOf(name)
    .filter((part) => part.length >= shortestMisspeltPart)
    .map((part) => rightSpelling(part, { misspellings: "all" }));
}

/**
 * Collects the spellings that the programme file decides without a glossary: those of workstreams' abbreviations, of
 * names with a capital inside (VästKom), and of the names of the programme and its organisation.
 */
function impliedSpellings({ name, organisation, workstreams }: Programme): Spelling[] {
  const abbreviations = workstreams.flatMap(({ abbreviation }) => abbreviation ?? []);
  const names = [name, organisation, ...workstreams.map((workstream) => workstream.name)];
  const withCapitalInside = names.flatMap(wordsOf).filter((word) => /\p{Ll}\p{Lu}/u.test(word));
  const decidesCase = /\s/.test(organisation);
  // In “Program Millennium” the name follows the first word, and it may be an ordinary word elsewhere.
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

/** Drops repeated spellings and keeps the first: the glossary decides before the names do. */
function withoutRepeats(spellings: readonly Spelling[]): Spelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ key, written, right }) => {
    const identity = written === right ? `=${key}` : `≠${written}`;
    // The rule finds words one by one, so it cannot find a term with characters that no word has.
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
