/**
 * At least this many letters after the mistake must be right. With fewer, the difference may be an inflection
 * (klienten, klienter).
 */
const fewestAfter = 3;

/**
 * Checks whether a word begins with another word (`meant`) that has one spelling mistake: one letter is wrong, missing
 * or superfluous, or two letters have changed places.
 *
 * Returns how many letters of the word spell the other one; the rest is the word's ending. Returns undefined if there
 * is no mistake, if there are several, or if the writer may have meant the difference. Both words must be in small
 * letters. The time grows in proportion to their length.
 */
export function findMisspelling(word: string, meant: string): number | undefined {
  let at = 0;
  while (at < word.length && word.charAt(at) === meant.charAt(at)) at += 1;
  if (at < 2 || at >= meant.length || at >= word.length) return undefined;
  const isSwap = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at);
  // We try a swap before a wrong letter, because a swap is two wrong letters.
  const mistakes: readonly (readonly [number, number])[] = [
    ...(isSwap ? [[2, 2] as const] : []),
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  for (const [skipped, missing] of mistakes) {
    const rest = meant.slice(at + missing);
    // With c for k it may be an English word that Swedish has too: section, sektion.
    if (skipped === 1 && missing === 1 && word.charAt(at) === "c" && meant.charAt(at) === "k") continue;
    const isAccent = skipped === 1 && missing === 1 && isAccentOnly(word.charAt(at), meant.charAt(at));
    const isCertain = rest.length >= fewestAfter || isAccent || (skipped === 2 && rest !== "");
    if (isCertain && word.startsWith(rest, at + skipped)) return at + skipped + rest.length;
  }
  return undefined;
}

/** Whether two letters differ only in their accents: o and ö, a and å. No inflection replaces one by the other. */
function isAccentOnly(a: string, b: string): boolean {
  const bare = (letter: string): string => letter.normalize("NFD").charAt(0);
  return bare(a) === bare(b);
}
