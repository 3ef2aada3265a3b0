import type { Passage } from "../../markdown/read-passages.ts";
import type { Programme } from "../../model/programme.ts";
import type { TextSpan } from "../../swedish/find-words.ts";
import { findNames, namePattern } from "./find-names.ts";
import { findTerms } from "./find-terms.ts";
import type { TermUse } from "./match-term.ts";
import { type Spellings, spellingsOf } from "./terms.ts";

/** A programme's terms and names, made ready once for all rules that look for them in its reports. */
export class ProgrammeTerms {
  readonly #spellings: Spellings;
  readonly #names: RegExp | undefined;
  /** Several rules ask for the terms of one passage. */
  readonly #uses = new WeakMap<Passage, readonly TermUse[]>();

  constructor(programme: Programme) {
    this.#spellings = spellingsOf(programme);
    this.#names = namePattern(programme);
  }

  /** Where a passage's own words use the programme's terms, in order and not overlapping. */
  usesIn(passage: Passage): readonly TermUse[] {
    const uses = this.#uses.get(passage) ?? findTerms(passage.ownWords, this.#spellings);
    this.#uses.set(passage, uses);
    return uses;
  }

  /** Where the programme's own names and terms stand in some words, in order: nobody else decides how they are written. */
  namesIn(words: string): Pick<TextSpan, "start" | "end">[] {
    return this.#names ? findNames(words, this.#names) : [];
  }
}
