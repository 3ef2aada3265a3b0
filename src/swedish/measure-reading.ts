import { findSentences } from "./find-sentences.ts";
import { findWords, type TextSpan } from "./find-words.ts";

/** A sentence with its number of words and of long words. */
export interface MeasuredSentence extends TextSpan {
  readonly words: number;
  readonly longWords: number;
}

/** Finds the sentences of a passage and counts their words. It drops sentences without words. */
export function measureSentences(passage: string): MeasuredSentence[] {
  return findSentences(passage).flatMap((sentence) => {
    const words = findWords(sentence.text);
    const longWords = words.filter(({ text }) => isLong(text)).length;
    return words.length === 0 ? [] : [{ ...sentence, words: words.length, longWords }];
  });
}

/**
 * Computes the readability index LIX of a text's sentences (Björnsson, 1968): the average number of words in a sentence,
 * plus the percentage of words with more than six letters. Texts under 40 are easy to read; laws and research papers
 * are over 60.
 */
export function computeLix(sentences: readonly MeasuredSentence[]): number {
  const words = countWords(sentences);
  const longWords = sentences.reduce((sum, sentence) => sum + sentence.longWords, 0);
  return words === 0 ? 0 : words / sentences.length + (100 * longWords) / words;
}

export function countWords(sentences: readonly MeasuredSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/** Whether a word has more than six letters; hyphens and digits do not count. */
function isLong(word: string): boolean {
  return word.length > 6 && (word.match(/\p{L}/gu)?.length ?? 0) > 6;
}
