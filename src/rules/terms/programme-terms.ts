import type { Passage } from "../../markdown/read-passages.ts";
import type { Programme } from "../../model/programme.ts";
import type { TextSpan } from "../../swedish/find-words.ts";
import { remember, type TextReadings } from "../texts/text-readings.ts";
import { findNames, namePattern } from "./find-names.ts";
import { findTerms } from "./find-terms.ts";
import type { TermUse } from "./match-term.ts";
import { type Spellings, spellingsOf } from "./terms.ts";

/** Finds a programme's terms and names in its reports. Prepares them once for all rules. */
export class ProgrammeTerms {
  readonly #readings: TextReadings;
  readonly #spellings: Spellings;
  readonly #names: RegExp | undefined;
  /** The uses in each passage, because several rules ask for them. */
  readonly #uses = new WeakMap<Passage, readonly TermUse[]>();

  constructor(programme: Programme, readings: TextReadings) {
    this.#readings = readings;
    this.#spellings = spellingsOf(programme);
    this.#names = namePattern(programme);
  }

  /** Finds the programme's terms in a passage's own words, in order and not overlapping. */
  usesIn(passage: Passage): readonly TermUse[] {
    return remember(this.#uses, passage, () =>
      findTerms(passage.ownWords, this.#spellings, this.#readings.plainWordsOf(passage)),
    );
  }

  /** Finds the programme's names and terms in some words, in order: the programme alone decides how to write them. */
  namesIn(words: string): Pick<TextSpan, "start" | "end">[] {
    return this.#names ? findNames(words, this.#names) : [];
  }
}
