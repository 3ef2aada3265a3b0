/** Endings that inflection adds to Swedish nouns, names and adjectives. */
const endings = new Set(
  "s n t r a e m en et ar er or na ns ts ens ets ars ers ors nas as are ast arna erna orna arnas ernas ornas".split(
    " ",
  ),
);

/** Endings that verbs have too. What looks like a split compound may be a noun and a verb with such an ending. */
const verbEndings = new Set("a ar as at r t e er".split(" "));

/** Whether the letters after a word are its inflection: plan-er, ström-mar, Millennium-s. Small letters only. */
export function isEnding(ending: string, word: string): boolean {
  return endings.has(undoubled(ending, word));
}

/** Whether the letters after a word may make it a verb: start-ar, hjälp-er. Small letters only. */
export function isVerbEnding(ending: string, word: string): boolean {
  return verbEndings.has(undoubled(ending, word));
}

/** Removes the second m or n that Swedish writes before an ending that begins with a vowel: ström-men, man-nen. */
function undoubled(ending: string, word: string): string {
  const last = word.at(-1);
  return (last === "m" || last === "n") && ending.startsWith(last) && /^.[aeo]/.test(ending)
    ? ending.slice(1)
    : ending;
}

/** Matches the endings of definite nouns: området, gruppens, områdena. */
const definite = /(?:[^aeiouyåäö]e[nt]|ens|ets|[aeo]rnas?|[aeiouyåäö]nas?)$/;

/** Matches endings that only nouns have, besides those of the definite forms: -ing, -het, -tion. */
const nounEnding = /(?:ings?|ingars?|het|heter|ion|ioner|else|elser|skap|itet)$/;

/** Whether a word has the ending of a definite noun. Small letters only. */
export function isDefinite(word: string): boolean {
  return definite.test(word);
}

/** Whether a word's ending shows that it is a noun, and not a verb or an adjective. Small letters only. */
export function isClearlyNoun(word: string): boolean {
  return isDefinite(word) || nounEnding.test(word);
}
