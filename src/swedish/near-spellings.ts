/** The letters that may be missing: all but those that hardly any Swedish word has. */
const letters = [..."abcdefghijklmnoprstuvwxyzåäö"];
const keyRows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
/** For each letter that was typed, the letters that may have been meant: other vowels, like sounds, keys beside it. */
const meant = new Map([...letters, "q", "é"].map((typed) => [typed, findMeant(typed)]));
/** For each letter, the letters that differ from it only in their rings, dots and accents, or are easily confused. */
const kin: Readonly<Record<string, string>> = {
  a: "åä",
  å: "aä",
  ä: "aåe",
  o: "öå",
  ö: "o",
  e: "éä",
  é: "e",
};
/** We do not try words longer than this, in UTF-16 units: the number of candidates grows with the length. */
const longestWord = 40;

/**
 * Finds known words that are one typing mistake away from a word, the likeliest mistake first; at most `most` words.
 *
 * The likeliest mistakes are a letter that should be double or single, two letters that changed places, and missing
 * dots or rings. If one kind of mistake gives a known word, the function does not try the less likely kinds. A missing
 * and a superfluous letter are one kind.
 */
export function nearSpellings(word: string, isKnown: (word: string) => boolean, most: number): string[] {
  if (word.length > longestWord) return [];
  const found = new Set<string>();
  for (const slip of [doubled, swapped, undotted, inserted, removed, replaced]) {
    for (const candidate of slip(word)) {
      if (candidate !== word && isKnown(candidate)) found.add(candidate);
      if (found.size >= most) return [...found];
    }
    if (found.size > 0 && slip !== inserted) break;
  }
  return [...found];
}

function* doubled(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (word.charAt(at + 1) === letter) yield word.slice(0, at) + word.slice(at + 1);
    else yield word.slice(0, at) + letter + word.slice(at);
  }
}

function* swapped(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function* undotted(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1)
    for (const letter of kin[word.charAt(at)] ?? "") yield word.slice(0, at) + letter + word.slice(at + 1);
}

function* inserted(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}

function* removed(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

function* replaced(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1)
    for (const letter of meant.get(word.charAt(at).toLowerCase()) ?? [])
      yield word.slice(0, at) + letter + word.slice(at + 1);
}

/** Finds the letters that someone may have meant who typed another. */
function findMeant(typed: string): string[] {
  const alike = ["aeéiouyåäö", "cksqz", "gj", "dt", "bp", "fvw", "mn"].filter((group) =>
    group.includes(typed),
  );
  const likely = [...alike, ...keysBeside(typed)].join("");
  return letters.filter((letter) => letter !== typed && likely.includes(letter));
}

/** The keys around a letter's key on a Swedish keyboard. */
function keysBeside(letter: string): string[] {
  const row = keyRows.findIndex((keys) => keys.includes(letter));
  const at = keyRows[row]?.indexOf(letter);
  if (at === undefined) return [];
  const keyAt = (rowsDown: number, keysRight: number): string =>
    keyRows[row + rowsDown]?.charAt(at + keysRight) ?? "";
  // Each row is shifted by about half a key from the one above.
  return [keyAt(0, -1), keyAt(0, 1), keyAt(-1, 0), keyAt(-1, 1), keyAt(1, -1), keyAt(1, 0)];
}
