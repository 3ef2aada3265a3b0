/** Lists words as a sentence does: “a, b eller c”. */
export function listWords(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** More words than these nobody reads in a sentence. */
const mostWords = 20;

/** The first words of a long list, and then how many more there are. */
export function firstWords(words: readonly string[], more: (count: number) => string): readonly string[] {
  return words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords - 1), more(words.length - mostWords + 1)];
}

/** The last words of a long list that is in the order of time, and how many older ones are left out. */
export function newestWords(words: readonly string[]): {
  readonly words: readonly string[];
  readonly older: number;
} {
  const older = Math.max(words.length - mostWords, 0);
  return { words: words.slice(older), older };
}
