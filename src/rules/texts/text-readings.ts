import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findPersonalData } from "../../personal-data/find-personal-data.ts";
import type { PersonalData } from "../../personal-data/personal-data.ts";
import {
  comparableWords,
  indexSequences,
  listSequences,
  type Sequences,
} from "../../swedish/find-repeats.ts";
import { findPlainWords, type TextSpan } from "../../swedish/find-words.ts";
import type { Source } from "../../yaml/source.ts";

/** A text in the form in which `text/copied` compares it. */
export interface ComparableText {
  /** The words of each passage. */
  readonly words: readonly (readonly string[])[];
  /** The word sequences of the whole text, in order. */
  readonly sequences: readonly string[];
  /** The sequences by what they say. */
  readonly index: Sequences;
}

/** Reads texts and files for the rules of one run: each once, however many rules and months need it. */
export class TextReadings {
  readonly #plainWords = new WeakMap<Passage, readonly TextSpan[]>();
  readonly #comparables = new WeakMap<Prose, ComparableText>();
  readonly #personalData = new WeakMap<Source, readonly PersonalData[]>();

  /** The plain words among a passage's own words. */
  plainWordsOf(passage: Passage): readonly TextSpan[] {
    return remember(this.#plainWords, passage, () => findPlainWords(passage.ownWords));
  }

  /** A text as `text/copied` compares it with another. */
  comparableOf(prose: Prose): ComparableText {
    return remember(this.#comparables, prose, () => {
      const words = prose.passages.map((passage) => comparableWords(passage.words));
      const sequences = listSequences(words.flat());
      return { words, sequences, index: indexSequences(sequences, words) };
    });
  }

  /** The personal data in a file, in order. */
  personalDataIn(source: Source): readonly PersonalData[] {
    return remember(this.#personalData, source, () => findPersonalData(source.file.text));
  }
}

/** The value that is known for a key, or else read and remembered. */
export function remember<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  read: () => Value,
): Value {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}
