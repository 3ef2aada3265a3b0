import { findPlainWords } from "../language/find-words.ts";
import type { Passage } from "../markdown/read-passages.ts";
import type { Programme } from "../model/programme.ts";
import { findTerms } from "./find-terms.ts";
import { isInsideSentence, type TermUse } from "./match-term.ts";
import { ownWords, type Prose } from "./prose.ts";
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

const known = new WeakMap<Passage, { readonly programme: Programme; readonly uses: readonly TermUse[] }>();

/** The programme's terms in a passage's own words, found once for all that ask. */
export function termsIn(passage: Passage, programme: Programme): readonly TermUse[] {
  const found = known.get(passage);
  if (found?.programme === programme) return found.uses;
  const uses = findTerms(ownWords(passage), programme);
  known.set(passage, { programme, uses });
  return uses;
}

/**
 * The words of a text that nothing else decides: not in quotations, addresses or code, no mistake that the programme's
 * terms show, and no part of a name of several words.
 */
export function reportWords(prose: Prose, programme: Programme): ReportWord[] {
  return prose.passages.flatMap((passage) => {
    const own = ownWords(passage);
    const decided = termsIn(passage, programme).filter((use) => use.problem !== undefined || use.count > 1);
    const words: ReportWord[] = [];
    let next = 0;
    let before = -1;
    for (const { text, start, end } of findPlainWords(own)) {
      while ((decided[next]?.end ?? own.length) <= start) next += 1;
      if ((decided[next]?.start ?? own.length) < end) continue;
      // A small letter was chosen anywhere.
      const isInside = text.charAt(0) === text.charAt(0).toLowerCase() || isInsideSentence(own, start);
      const isNext = start === before + 1 && own.charAt(before) === " ";
      words.push({ prose, passage, start, end, text, key: keyOf(text), isInside, isNext });
      before = end;
    }
    return words;
  });
}
