/** Knows the words of a language. */
export interface Speller {
  /** Whether a word is spelt as a word of the language may be. */
  readonly isKnown: (word: string) => boolean;
}
