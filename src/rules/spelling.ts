import type { DiagnosticParams } from "../diagnostics/codes.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Prose } from "../model/prose.ts";
import { findSentences, isAbbreviation } from "../swedish/find-sentences.ts";
import { findWords, type TextSpan } from "../swedish/find-words.ts";
import { isCompound } from "../swedish/join-compound.ts";
import { nearSpellings } from "../swedish/near-spellings.ts";
import { hasOwnPoint, isBetweenPoints, isShortening, mayBeShortening } from "../swedish/shortenings.ts";
import type { Speller } from "../swedish/speller.ts";
import type { Breach, ProgrammeInput, Rule } from "./rule.ts";
import type { TermUse } from "./terms/match-term.ts";
import { collectNames, isFormOfName } from "./terms/programme-names.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import { placeOf } from "./texts/place-words.ts";
import { introductionTexts, monthTexts } from "./texts/report-texts.ts";

/**
 * Every word is spelt as a Swedish word can be.
 *
 * The rule accepts words of the glossary, names of the programme and of its workstreams, and their inflections and
 * compounds. An unknown word with a capital within a sentence is probably a name, wherever it stands: the rule gives a tip
 * that says how to add it to the glossary. A common English word is a tip as well. A short unknown word, or one before a
 * point within a sentence, is asked about as an abbreviation, once in a report. The rule skips addresses, quotations, code,
 * abbreviations (bl.a., avd., ssk), words with digits, and names with a small first letter (eSam), and reports each word
 * once in a text. Without the optional packages hunspell-asm and dictionary-sv, or with `--no-spell`, the rule
 * does not run.
 */
export const spelling: Rule<"text/spelling"> = {
  code: "text/spelling",
  severities: ["warning", "info"],
  isSettable: true,
  language: "sv",
  checkProgramme: (input) => checkTexts(introductionTexts(input.programme), input),
  checkMonth: (input) =>
    checkTexts(
      monthTexts(input.month).map(({ prose }) => prose),
      input,
    ),
};

/** Finding suggestions is slow, and a report with so many misspelt words is hardly in Swedish. */
const mostSuggestions = 200;
const shownSuggestions = 3;

function checkTexts(
  texts: readonly Prose[],
  { programme, terms, speller }: ProgrammeInput,
): Breach<"text/spelling">[] {
  if (!speller) return [];
  const checker = new Checker(speller, collectNames(programme));
  const unknown = texts.map((prose) => findUnknown(prose, checker, terms));
  const names = new Set(
    unknown.flat().flatMap(({ word, isFirst }) => (isFirst || !isCapital(word) ? [] : [word])),
  );
  const asked = new Set<string>();
  return unknown.flatMap(firstOfEach).flatMap(({ word, isFirst, hasPoint, place }) => {
    const params = { word, ...explain(word, isFirst && !names.has(word), hasPoint, checker) };
    if (params.kind === "abbreviation") {
      if (asked.has(word)) return [];
      asked.add(word);
    }
    const isTip = params.kind === "name" || params.kind === "english";
    return [{ params, place, severity: isTip ? "info" : "warning" }];
  });
}

/** A word that the speller does not know. */
interface UnknownWord {
  readonly word: string;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether a point that ends no sentence stands behind it. */
  readonly hasPoint: boolean;
  readonly place: Place;
}

/** Each word once, at its first place. */
function firstOfEach(words: readonly UnknownWord[]): UnknownWord[] {
  const seen = new Set<string>();
  return words.filter(({ word }) => !seen.has(word) && seen.add(word));
}

/** The unknown words of a text, in order. */
function findUnknown(prose: Prose, checker: Checker, terms: ProgrammeTerms): UnknownWord[] {
  return prose.passages.flatMap((passage) => {
    const words = passage.ownWords;
    const starts = new Set(findSentences(words).map(firstLetter));
    const isSuspended = ({ start, end }: TextSpan): boolean =>
      hyphens.has(words.charAt(end)) || hyphens.has(words.charAt(start - 1));
    const unknown = findWords(words)
      .flatMap(partsBetweenSlashes)
      .filter(
        ({ text, start, end }) =>
          !isShortening(text) &&
          !isBetweenPoints(words, start, end) &&
          !checker.isRight(text, isSuspended({ text, start, end })),
      );
    return withoutTerms(unknown, terms.usesIn(passage)).map((word) => ({
      word: word.text,
      isFirst: starts.has(word.start),
      hasPoint: hasOwnPoint(words, word.end),
      place: placeOf(prose, passage, word),
    }));
  });
}

/** Drops the words of misspelt terms, which `text/term-variant` reports. `words` and `uses` are in the text's order. */
function withoutTerms(words: readonly TextSpan[], uses: readonly TermUse[]): TextSpan[] {
  const wrong = uses.filter(({ problem }) => problem !== undefined);
  let next = 0;
  return words.filter(({ start, end }) => {
    while ((wrong[next]?.end ?? end) <= start) next += 1;
    return (wrong[next]?.start ?? end) >= end;
  });
}

const hyphens: ReadonlySet<string> = new Set(["-", "‑"]);

/**
 * Decides whether a word is probably a name, an abbreviation or English, or else what the writer may have meant. A word with
 * a capital within a sentence is a name. A word that only begins sentences is a name if it resembles no other, which takes
 * long to find out.
 */
function explain(
  word: string,
  isFirst: boolean,
  hasPoint: boolean,
  checker: Checker,
): { kind: DiagnosticParams["text/spelling"]["kind"]; suggestions: readonly string[] } {
  if (isCapital(word) && !isFirst) return { kind: "name", suggestions: [] };
  if (checker.isEnglish(word)) return { kind: "english", suggestions: [] };
  if (mayBeShortening(word, hasPoint)) return { kind: "abbreviation", suggestions: [] };
  const suggestions = checker.suggest(word);
  return { kind: isCapital(word) && suggestions.length === 0 ? "name" : "misspelt", suggestions };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Splits a word at its slashes: användare/beställare is two words. */
function partsBetweenSlashes({ text, start }: TextSpan): TextSpan[] {
  return [...text.matchAll(/[^/]+/g)].map(({ 0: part, index }) => {
    return { text: part, start: start + index, end: start + index + part.length };
  });
}

function firstLetter({ text, start }: TextSpan): number {
  return start + text.search(/[\p{L}\p{N}]/u);
}

/**
 * Words with digits, words with several capitals, which `text/abbreviation` checks, and names and code with a capital after
 * a small letter (eSam, paymentConfirmed).
 */
const notSpelt = /\p{N}|\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u;

/** Checks words and finds suggestions. Checks each word once. */
class Checker {
  readonly #speller: Speller;
  readonly #names: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();
  readonly #known = new Map<string, boolean>();
  readonly #suggestions = new Map<string, readonly string[]>();

  constructor(speller: Speller, names: ReadonlySet<string>) {
    this.#speller = speller;
    this.#names = names;
  }

  /** Whether a word is spelt right. A suspended word (hälso- och) is the beginning or the end of a compound. */
  isRight(word: string, isSuspended: boolean): boolean {
    if (isSuspended && (this.#isKnown(`${word}-`) || this.#isKnown(word.replace(/s$/, "")))) return true;
    const known = this.#answers.get(word);
    if (known !== undefined) return known;
    const answer = !this.#hasTriple(word) && (this.#isKnownWhole(word) || this.#arePartsKnown(word));
    this.#answers.set(word, answer);
    return answer;
  }

  /** Whether a word has three like consonants in a row, where Swedish has two: bussstation, busstation. */
  #hasTriple(word: string): boolean {
    const single = withoutTriples(word);
    return single !== word && this.#isKnownWhole(single);
  }

  /** Whether a word, or each part of it between hyphens, is English. */
  isEnglish(word: string): boolean {
    return word
      .toLowerCase()
      .split(/[-‑]/u)
      .every((part) => this.#speller.isEnglish(part));
  }

  /** The words that the writer may have meant, the likeliest first. */
  suggest(word: string): readonly string[] {
    const known = this.#suggestions.get(word);
    if (known) return known;
    if (this.#suggestions.size >= mostSuggestions) return [];
    const near = this.#hasTriple(word) ? [withoutTriples(word)] : this.#findNear(word);
    this.#suggestions.set(word, near);
    return near;
  }

  /** What is one slip away. Of a word with hyphens only the one part that is wrong is tried; two are no slip. */
  #findNear(word: string): readonly string[] {
    const parts = word.split(/([-‑])/u);
    const wrong = parts.filter(
      (part) => !hyphens.has(part) && !endings.has(part) && !this.isRight(part, true),
    );
    if (wrong.length > 1) return [];
    const [part = word] = wrong;
    const at = wrong.length === 0 ? 0 : word.indexOf(part);
    const near = nearSpellings(part, (other) => this.#isKnown(other), shownSuggestions);
    return near.map((other) => word.slice(0, at) + other + word.slice(at + part.length));
  }

  #isKnownWhole(word: string): boolean {
    if (notSpelt.test(word) || [...word].length < 2 || isAbbreviation(word)) return true;
    if (this.#isKnown(word) || isFormOfName(word, this.#names, (part) => this.#isKnown(part))) return true;
    return isCompound(word, (part) => this.#isKnown(part));
  }

  /** Whether every part between hyphens, colons and apostrophes is right by itself: PUB-avtal, VGR:s. */
  #arePartsKnown(word: string): boolean {
    const parts = word.split(/[-‑:'’]/u);
    if (parts.length === 1) return false;
    return parts.every((part) => endings.has(part) || this.isRight(part, true));
  }

  #isKnown(word: string): boolean {
    const known = this.#known.get(word) ?? this.#speller.isKnown(word);
    this.#known.set(word, known);
    return known;
  }
}

/** A word with two like consonants in place of three or more. */
function withoutTriples(word: string): string {
  return word.replace(/([bcdfghjklmnpqrstvwxz])\1{2,}/gi, "$1$1");
}

/** The endings that follow the colon of an inflected abbreviation. */
const endings: ReadonlySet<string> = new Set([
  "",
  "s",
  "n",
  "en",
  "et",
  "ar",
  "er",
  "arna",
  "erna",
  "ns",
  "ens",
  "ets",
]);
