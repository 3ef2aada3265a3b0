import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findPlainWords } from "../../swedish/find-words.ts";
import { isInsideSentence } from "./match-term.ts";
import type { ProgrammeTerms } from "./programme-terms.ts";
import { keyOf } from "./terms.ts";

/** A stretch of words in a text of the report. */
export interface ReportSpan {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** One word of the report's running text, for comparing how words are written from text to text. */
export interface ReportWord extends ReportSpan {
  readonly text: string;
  readonly key: string;
  /** Whether it stands inside a sentence, where a capital is chosen. */
  readonly isInside: boolean;
  /** Whether a single space stands before it, and a word before that. */
  readonly isNext: boolean;
}

/** A word without its place. */
type Spelt = Pick<ReportWord, "text" | "key">;

/**
 * The words of texts that nothing else decides: not in quotations, addresses or code, no mistake that the programme's
 * terms show, and no part of a name of several words.
 */
export function reportWords(texts: readonly Prose[], terms: ProgrammeTerms): ReportWord[] {
  // A report has most of its words many times: all places share one text.
  const vocabulary = new Map<string, Spelt>();
  const spell = (text: string): Spelt => {
    const spelt = vocabulary.get(text) ?? { text, key: keyOf(text) };
    vocabulary.set(text, spelt);
    return spelt;
  };
  return texts.flatMap((prose) => prose.passages.flatMap((passage) => wordsIn(prose, passage, terms, spell)));
}

function wordsIn(
  prose: Prose,
  passage: Passage,
  terms: ProgrammeTerms,
  spell: (text: string) => Spelt,
): ReportWord[] {
  const own = passage.ownWords;
  const decided = terms.usesIn(passage).filter((use) => use.problem !== undefined || use.count > 1);
  const words: ReportWord[] = [];
  let next = 0;
  let before = -1;
  for (const { text: found, start, end } of findPlainWords(own)) {
    while ((decided[next]?.end ?? own.length) <= start) next += 1;
    if ((decided[next]?.start ?? own.length) < end) continue;
    const { text, key } = spell(found);
    // A small letter was chosen anywhere.
    const isInside = text.charAt(0) === text.charAt(0).toLowerCase() || isInsideSentence(own, start);
    const isNext = start === before + 1 && own.charAt(before) === " ";
    words.push({ prose, passage, start, end, text, key, isInside, isNext });
    before = end;
  }
  return words;
}
