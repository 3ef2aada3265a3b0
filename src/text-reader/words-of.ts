/** The words of a text in small letters, as far as they consist of letters. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-zåäöéü]+/g));
}
