/** So many letters must be right after the mistake: what differs later may be inflection (klienten, klienter). */
const fewestAfter = 3;

/**
 * How many letters of a word spell another with one mistake (a letter wrong, missing, too many, or two swapped);
 * undefined where there is another number of mistakes, or where the difference may be meant.
 *
 * What follows those letters is the word's ending. Both words in small letters; time in proportion to their length.
 */
export function findMisspelling(word: string, meant: string): number | undefined {
  let at = 0;
  while (at < word.length && word.charAt(at) === meant.charAt(at)) at += 1;
  if (at < 2 || at >= meant.length || at >= word.length) return undefined;
  const isSwap = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at);
  // A swap before a letter wrong, because a swap is two of those.
  const mistakes: readonly (readonly [number, number])[] = [
    ...(isSwap ? [[2, 2] as const] : []),
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  for (const [skipped, missing] of mistakes) {
    const rest = meant.slice(at + missing);
    // An English word and its Swedish cousin: section, sektion.
    if (skipped === 1 && missing === 1 && word.charAt(at) === "c" && meant.charAt(at) === "k") continue;
    const isAccent = skipped === 1 && missing === 1 && isAccentOnly(word.charAt(at), meant.charAt(at));
    const isCertain = rest.length >= fewestAfter || isAccent || (skipped === 2 && rest !== "");
    if (isCertain && word.startsWith(rest, at + skipped)) return at + skipped + rest.length;
  }
  return undefined;
}

/** o for ö, a for å: no inflection changes these at a word's end. */
function isAccentOnly(a: string, b: string): boolean {
  const bare = (letter: string): string => letter.normalize("NFD").charAt(0);
  return bare(a) === bare(b);
}
