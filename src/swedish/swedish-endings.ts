/** What inflection adds to a Swedish noun, name or adjective. */
const endings = new Set(
  "s n t r a e m en et ar er or na ns ts ens ets ars ers ors nas as are ast arna erna orna arnas ernas ornas".split(
    " ",
  ),
);

/** Endings that a verb has too: after them, a noun that was split in two may be a noun and a verb side by side. */
const verbEndings = new Set("a ar as at r t e er".split(" "));

/** Whether some letters after a word are its inflection: plan-er, ström-mar, Millennium-s. Small letters only. */
export function isEnding(ending: string, word: string): boolean {
  return endings.has(undoubled(ending, word));
}

/** Whether the letters after a word may also make it a verb: start-ar, hjälp-er. */
export function isVerbEnding(ending: string, word: string): boolean {
  return verbEndings.has(undoubled(ending, word));
}

/** m and n are doubled before an ending that begins with a vowel: ström-men, man-nen. */
function undoubled(ending: string, word: string): string {
  const last = word.at(-1);
  return (last === "m" || last === "n") && ending.startsWith(last) && /^.[aeo]/.test(ending)
    ? ending.slice(1)
    : ending;
}

/** The definite forms of nouns: området, gruppens, områdena. */
const definite = /(?:[^aeiouyåäö]e[nt]|ens|ets|[aeo]rnas?|[aeiouyåäö]nas?)$/;

/** What makes a word a noun, besides the definite forms: -ing, -het, -tion. */
const nounEnding = /(?:ings?|ingars?|het|heter|ion|ioner|else|elser|skap|itet)$/;

/** Whether a word has the ending of a noun in the definite form: what it names is known. Small letters only. */
export function isDefinite(word: string): boolean {
  return definite.test(word);
}

/** Whether a word has an ending that makes it a noun, and no verb or adjective. Small letters only. */
export function isClearlyNoun(word: string): boolean {
  return isDefinite(word) || nounEnding.test(word);
}
