import { findSentences } from "./find-sentences.ts";
import { findWords, type TextSpan } from "./find-words.ts";

/** A sentence with the number of its words, and how many of them are long. */
export interface MeasuredSentence extends TextSpan {
  readonly words: number;
  readonly longWords: number;
}

/** The sentences of a passage that have words. */
export function measureSentences(passage: string): MeasuredSentence[] {
  return findSentences(passage).flatMap((sentence) => {
    const words = findWords(sentence.text);
    const longWords = words.filter(({ text }) => isLong(text)).length;
    return words.length === 0 ? [] : [{ ...sentence, words: words.length, longWords }];
  });
}

/**
 * The readability index LIX of a text's sentences (Björnsson, 1968): words to a sentence, plus how many in a hundred
 * words have more than six letters. Under 40 reads easily; over 60 is found in texts of laws and research.
 */
export function computeLix(sentences: readonly MeasuredSentence[]): number {
  const words = countWords(sentences);
  const longWords = sentences.reduce((sum, sentence) => sum + sentence.longWords, 0);
  return words === 0 ? 0 : words / sentences.length + (100 * longWords) / words;
}

export function countWords(sentences: readonly MeasuredSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/** More than six letters, however many hyphens and digits. */
function isLong(word: string): boolean {
  return word.length > 6 && (word.match(/\p{L}/gu)?.length ?? 0) > 6;
}
