/** Shorter parts than this are found in almost any word, and would make words of most slips of the finger. */
const shortestPart = 4;
/** Short nouns that begin new words in every programme of this kind. */
const shortFirsts: ReadonlySet<string> = new Set(["app", "kod", "lab", "web"]);
/** Longer words than this are no words, and would take long to cut. */
const longestWord = 60;

/**
 * Whether a word can be read as two known words written together, with or without an s between them: kod + verk,
 * inhopp + s + lösningar.
 *
 * Swedish makes new words so, and no dictionary has them all. A slip of the finger can sometimes be read so too
 * (“aktivt + eter”): about one in fifty.
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
