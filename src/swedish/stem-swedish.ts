const vowels = "aeiouyäåö";
/** The letters after which a final s is an ending and not part of the word. */
const beforeS = "bcdfghjklmnoprtvy";

const byLength = (list: string): readonly string[] => list.split(" ").sort((a, b) => b.length - a.length);

/** Endings of inflection, the longest first. */
const inflections = byLength(
  "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas " +
    "es ades andes ens arens hetens erns at andet het ast s",
);
const doubleEndings = byLength("dd gd nn dt gt kt tt");
const derivations = byLength("lig els ig fullt löst");

/**
 * Finds the stem of a Swedish word in small letters: arbetsflöden and arbetsflöde have the same stem. A stem need not
 * be a word.
 *
 * This is the Snowball stemmer for Swedish (https://snowballstem.org/algorithms/swedish/stemmer.html). It cuts endings
 * only in the part of the word after the first consonant that follows a vowel, and never within the first three letters.
 */
export function stemSwedish(word: string): string {
  const from = firstRegion(word);
  return cutDerivation(cutDoubleEnding(cutInflection(word, from), from), from);
}

function firstRegion(word: string): number {
  const vowel = [...word].findIndex((letter) => vowels.includes(letter));
  if (vowel === -1) return word.length;
  let at = vowel;
  while (at < word.length && vowels.includes(word.charAt(at))) at += 1;
  return Math.max(Math.min(at + 1, word.length), 3);
}

function endingOf(word: string, from: number, endings: readonly string[]): string | undefined {
  return endings.find((ending) => word.length - ending.length >= from && word.endsWith(ending));
}

function cutInflection(word: string, from: number): string {
  const ending = endingOf(word, from, inflections);
  if (ending === undefined) return word;
  if (ending === "s" && !beforeS.includes(word.charAt(word.length - 2))) return word;
  return word.slice(0, -ending.length);
}

function cutDoubleEnding(word: string, from: number): string {
  return endingOf(word, from, doubleEndings) === undefined ? word : word.slice(0, -1);
}

function cutDerivation(word: string, from: number): string {
  const ending = endingOf(word, from, derivations);
  if (ending === undefined) return word;
  return word.slice(0, ending === "löst" || ending === "fullt" ? -1 : -ending.length);
}
