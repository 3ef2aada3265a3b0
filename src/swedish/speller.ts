/** A spelling dictionary of one language. */
export interface Speller {
  /** Whether a word is spelt as the language allows. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a known word is one that the dictionary has, and not one that it joins of others. */
  readonly isWhole: (word: string) => boolean;
  /** Whether a word is a common English one. Always false where the English word list is not installed. */
  readonly isEnglish: (word: string) => boolean;
}
