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
    return pairWithCommonest("word", [...spellings.values()])
      .filter(isOneWord)
      .map(keepOrdinary);
  });
}

/** A word without its first capital, which may begin a sentence or a name. */
function formOf(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replaceAll("‑", "-");
}

/**
 * A capital that only follows a hyphen (“utom-Europeiska”) is the odd one out, however often it occurs, and so is a hyphen in
 * a compound (“arbets-marknad”) where both are as common.
 */
function keepOrdinary(pair: SpellingPair): SpellingPair {
  const [a = "", b = ""] = [pair.kept[0]?.text, pair.other[0]?.text];
  const isAsCommon = pair.kept.length === pair.other.length;
  const isOdd = /^\p{Ll}{2,}[-‑]\p{Lu}/u.test(a) || (isAsCommon && /^\p{L}\p{Ll}{2,}[-‑]\p{Ll}+$/u.test(a));
  return isOdd && /^\p{L}\p{Ll}+$/u.test(b) ? { ...pair, kept: pair.other, other: pair.kept } : pair;
}

/** Two words that ran together around “och” where a line ended (“landsbygds-och”) are no spelling of one word. */
const joinedWords = /[-‑](?:och|eller|samt)$/u;

/** A name with a small first letter (eHälsa) beside a common word with a hyphen (e-hälsa) is another thing. */
const smallFirst = /^\p{Ll}\p{Lu}/u;

function isOneWord({ kept, other }: SpellingPair): boolean {
  const [a = "", b = ""] = [kept[0]?.text, other[0]?.text];
  if ([a, b].some((text) => joinedWords.test(text))) return false;
  if (a.length !== b.length && [a, b].some((text) => smallFirst.test(text))) return false;
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
