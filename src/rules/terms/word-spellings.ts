import type { ReportWord } from "./report-words.ts";
import { addTo, type Occurrence, pairWithCommonest, type SpellingPair } from "./spelling-pair.ts";

/** Shorter spellings too often belong to two different words that only look alike. */
const fewestLetters = 4;
const fewestWithHyphen = 5;

/** Finds single words that the report writes with other capitals inside or with other hyphens: e-post and epost. */
export function findWordPairs(groups: ReadonlyMap<string, readonly ReportWord[]>): SpellingPair[] {
  return [...groups].flatMap(([key, words]) => {
    const [first] = words;
    if (!first || words.every(({ text }) => text === first.text)) return [];
    if ((key.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return [];
    const spellings = new Map<string, Occurrence[]>();
    for (const word of words) addTo(spellings, formOf(word.text), word);
    return pairWithCommonest("word", [...spellings.values()]).filter(isOneWord);
  });
}

/** A word without its first capital, which may begin a sentence or a name. */
function formOf(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replaceAll("‑", "-");
}

function isOneWord({ kept, other }: SpellingPair): boolean {
  const [a = "", b = ""] = [kept[0]?.text, other[0]?.text];
  const isSameShape = a.length === b.length;
  // A capital after a small letter belongs to a name; any other capital may be emphasis.
  if (isSameShape) return [a, b].some((text) => /\p{Ll}[-‑]?\p{Lu}/u.test(text));
  return [a, b].every(
    (text) => text.replace(/[^\p{L}]/gu, "").length >= fewestWithHyphen && !isShouted(text),
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
