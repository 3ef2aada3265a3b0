import { isDefinite } from "../../swedish/swedish-endings.ts";
import type { ReportWord } from "./report-words.ts";
import { addTo, type Occurrence, pairWithCommonest, type SpellingPair } from "./spelling-pair.ts";

/**
 * Finds two words side by side that the report writes with other capitals elsewhere: Södra området and södra området.
 *
 * Compares words inside sentences, where the writer chose the capitals. Skips words that may be a name in one place and
 * none in another, such as Medicinsk Teknik and medicinsk teknik, and words of headings, which are names.
 */
export function findCapitalPairs(words: readonly ReportWord[], headings: readonly string[]): SpellingPair[] {
  const phrases = new Map<string, Map<string, Occurrence[]>>();
  for (const [first, second] of pairsOf(words))
    if (isCapital(first.text) || isCapital(second.text)) phrases.set(phraseKey(first, second), new Map());
  for (const [first, second] of pairsOf(words)) {
    const { prose, passage, start } = first;
    const text = `${first.text} ${second.text}`;
    const spellings = phrases.get(phraseKey(first, second));
    if (spellings) addTo(spellings, text, { prose, passage, start, end: second.end, text });
  }
  const named = headings.map((heading) => ` ${heading.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")} `);
  return [...phrases].flatMap(([phrase, spellings]) => {
    if (spellings.size < 2 || named.some((heading) => heading.includes(` ${phrase} `))) return [];
    return pairWithCommonest("capitals", [...spellings.values()])
      .filter(isOneName)
      .map(keepSmallNoun);
  });
}

/** Yields two long words side by side inside a sentence that have only letters. */
function* pairsOf(words: readonly ReportWord[]): Generator<readonly [ReportWord, ReportWord]> {
  for (const [index, second] of words.entries()) {
    const first = words[index - 1];
    if (first?.isInside && second.followsWord && isOrdinary(first) && isOrdinary(second))
      yield [first, second];
  }
}

function isOrdinary({ text }: ReportWord): boolean {
  return text.length > 3 && /^\p{L}\p{Ll}+$/u.test(text);
}

function phraseKey(first: ReportWord, second: ReportWord): string {
  return `${first.key} ${second.key}`;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isOneName({ kept, other }: SpellingPair): boolean {
  const text = kept[0]?.text ?? "";
  const capitals = new Set([capitalsOf(text), capitalsOf(other[0]?.text ?? "")]);
  // One word of the name in small letters in one place: Koncernstab Digitalisering, Koncernstab digitalisering.
  if (capitals.has("both")) return !capitals.has("none");
  // A definite phrase can mean only one thing: Södra området, Nationella tjänsteplattformen.
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  return capitals.has("first") && capitals.has("none") && first.endsWith("a") && isDefinite(second);
}

/** Nouns that names end with and that have a small letter there: Umeå universitet, Norrlands universitetssjukhus. */
const institution =
  /(?:universitet|sjukhus|högskola|kommun|län|stad|vårdcentral|bibliotek|museum|förvaltning|sjukhem|akademi|skola|gymnasium)(?:et|en|n)?s?$/u;

/** Of a name and its kind, the spelling with a small letter is right, however rare it is. */
function keepSmallNoun(pair: SpellingPair): SpellingPair {
  const [kept = "", other = ""] = [pair.kept[0]?.text, pair.other[0]?.text];
  const isSmall = capitalsOf(other) === "first" && capitalsOf(kept) === "both" && institution.test(other);
  return isSmall ? { ...pair, kept: pair.other, other: pair.kept } : pair;
}

function capitalsOf(phrase: string): "both" | "first" | "none" | "second" {
  const [first = "", second = ""] = phrase.split(" ");
  if (isCapital(first)) return isCapital(second) ? "both" : "first";
  return isCapital(second) ? "second" : "none";
}
