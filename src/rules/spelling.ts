import type { DiagnosticParams } from "../diagnostics/codes.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Prose } from "../model/prose.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { findWords, type TextSpan } from "../swedish/find-words.ts";
import { hasOwnPoint, isBetweenPoints, isShortening, mayBeShortening } from "../swedish/shortenings.ts";
import type { Breach, ProgrammeInput, Rule } from "./rule.ts";
import type { TermUse } from "./terms/match-term.ts";
import { collectNames } from "./terms/programme-names.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import { placeOf } from "./texts/place-words.ts";
import { introductionTexts, monthSentences } from "./texts/report-texts.ts";
import { WordChecker } from "./texts/word-checker.ts";

/**
 * Every word is spelt as a Swedish word can be.
 *
 * The rule accepts words of the glossary, names of the programme and of its workstreams, and their inflections and
 * compounds. An unknown word with a capital within a sentence is probably a name, wherever it stands: the rule gives a tip
 * that says how to add it to the glossary. A common English word is a tip as well, also
 * with a Swedish ending or in a Swedish compound. A short unknown word, or one before a
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
  checkMonth: (input) => checkTexts(monthSentences(input.month), input),
};

function checkTexts(
  texts: readonly Prose[],
  { programme, terms, speller }: ProgrammeInput,
): Breach<"text/spelling">[] {
  if (!speller) return [];
  const checker = new WordChecker(speller, collectNames(programme));
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
function findUnknown(prose: Prose, checker: WordChecker, terms: ProgrammeTerms): UnknownWord[] {
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
  checker: WordChecker,
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
