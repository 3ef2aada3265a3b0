/** Almost any word contains shorter known parts than this, so most typing mistakes would count as compounds. */
const shortestPart = 4;
/** Short nouns that begin compounds in every programme of this kind. */
const shortFirsts: ReadonlySet<string> = new Set(["app", "kod", "lab", "web"]);
/** A longer string of letters than this is not a word, and would take long to split. */
const longestWord = 60;

/**
 * Whether a word consists of two known words, with or without an s between them: kod + verk, inhopp + s + lösningar.
 *
 * Swedish forms new words this way, and no dictionary has them all. About one typing mistake in fifty also looks like
 * such a compound (“aktivt + eter”).
 */
export function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  const letters = word.toLowerCase();
  if (letters.length > longestWord) return false;
  for (let cut = 3; cut <= letters.length - shortestPart; cut += 1) {
    const first = letters.slice(0, cut);
    const last = letters.slice(cut);
    if (cut < shortestPart && !shortFirsts.has(first)) continue;
    if (!isKnown(last)) continue;
    if (isKnown(first) || (cut > shortestPart && first.endsWith("s") && isKnown(first.slice(0, -1))))
      return true;
  }
  return false;
}
