import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import type { ProgrammeInput } from "../rule.ts";
import { isInsideSentence } from "./match-term.ts";
import { keyOf } from "./terms.ts";

type TermInput = Pick<ProgrammeInput, "terms" | "readings">;

/** A fragment of a text of the report. Offsets in UTF-16 units of the passage's words, the end not included. */
export interface ReportSpan {
  readonly prose: Prose;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** One word of the report's running text. The rule compares how the report's texts write such words. */
export interface ReportWord extends ReportSpan {
  readonly text: string;
  /** The word's letters and digits, from `keyOf`. */
  readonly key: string;
  /** Whether it stands inside a sentence, where the writer chose a capital or small letter. */
  readonly isInside: boolean;
  /** Whether it follows another word after a single space. */
  readonly followsWord: boolean;
}

/** A word without its place. */
type WordForm = Pick<ReportWord, "text" | "key">;

/**
 * Collects the words of texts whose spelling the programme does not decide. Skips quotations, addresses, code and identifiers, wrongly
 * spelt terms, and names of several words.
 */
export function reportWords(texts: readonly Prose[], input: TermInput): ReportWord[] {
  // A report repeats most of its words: the occurrences share one form.
  const vocabulary = new Map<string, WordForm>();
  const findForm = (text: string): WordForm => {
    const form = vocabulary.get(text) ?? { text, key: keyOf(text) };
    vocabulary.set(text, form);
    return form;
  };
  const identifiers = new Set<string>();
  const words = texts.flatMap((prose) =>
    prose.passages.flatMap((passage) => wordsIn(prose, passage, input, findForm, identifiers)),
  );
  return identifiers.size === 0 ? words : words.filter(({ text }) => !identifiers.has(text));
}

/** Whether a word is part of an identifier, which decides its letters: `org/name`, `se.example`, `.github`, `my_file`. */
function isIdentifier(text: string, start: number, end: number): boolean {
  return (
    /[/@_]$|(?:^|[\p{L}\p{N}\s(/])\.$/u.test(text.slice(Math.max(start - 2, 0), start)) ||
    /^(?:[/_@]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  );
}

function wordsIn(
  prose: Prose,
  passage: Passage,
  input: TermInput,
  findForm: (text: string) => WordForm,
  identifiers: Set<string>,
): ReportWord[] {
  const own = passage.ownWords;
  const decided = input.terms.usesIn(passage).filter((use) => use.problem !== undefined || use.count > 1);
  const words: ReportWord[] = [];
  let next = 0;
  let before = -1;
  for (const { text: found, start, end } of input.readings.plainWordsOf(passage)) {
    while ((decided[next]?.end ?? own.length) <= start) next += 1;
    if ((decided[next]?.start ?? own.length) < end) continue;
    if (isIdentifier(own, start, end)) {
      // The same small letters elsewhere in the report are the same identifier.
      if (/^\p{Ll}+$/u.test(found)) identifiers.add(found);
      continue;
    }
    const { text, key } = findForm(found);
    // A small first letter is the writer's choice everywhere.
    const isInside = text.charAt(0) === text.charAt(0).toLowerCase() || isInsideSentence(own, start);
    const followsWord = start === before + 1 && own.charAt(before) === " ";
    words.push({ prose, passage, start, end, text, key, isInside, followsWord });
    before = end;
  }
  return words;
}
