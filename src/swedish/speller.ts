/** A spelling dictionary of one language. */
export interface Speller {
  /** Whether a word is spelt as the language allows. */
  readonly isKnown: (word: string) => boolean;
}
