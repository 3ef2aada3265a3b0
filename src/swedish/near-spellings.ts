/** The letters that may be missing: all but those that hardly any Swedish word has. */
const letters = [..."abcdefghijklmnoprstuvwxyzåäö"];
/** For each letter, the letters that are typed for it by mistake: other vowels, like sounds, and the keys beside it. */
const mistaken = new Map(letters.map((letter) => [letter, findMistaken(letter)]));
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
    for (const letter of mistaken.get(word.charAt(at).toLowerCase()) ?? [])
      yield word.slice(0, at) + letter + word.slice(at + 1);
}

function findMistaken(letter: string): string[] {
  const keys = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
  const row = keys.findIndex((letters) => letters.includes(letter));
  const at = keys[row]?.indexOf(letter) ?? 0;
  // Each row is shifted by about half a key from the one above.
  const beside = [
    ...[-1, 1].map((by) => keys[row]?.charAt(at + by)),
    ...[0, 1].map((by) => keys[row - 1]?.charAt(at + by)),
    ...[-1, 0].map((by) => keys[row + 1]?.charAt(at + by)),
  ];
  const like = ["aeiouyåäö", "cksqz", "gj", "dt", "bp", "fvw", "mn"].filter((group) =>
    group.includes(letter),
  );
  return letters.filter(
    (other) => other !== letter && (beside.includes(other) || like.join("").includes(other)),
  );
}
