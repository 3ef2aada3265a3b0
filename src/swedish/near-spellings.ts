const letters = [..."abcdefghijklmnopqrstuvwxyzåäöé"];
/** Letters that are one another with or without their rings and dots. */
const kin: Readonly<Record<string, string>> = {
  a: "åä",
  å: "aä",
  ä: "aåe",
  o: "öå",
  ö: "o",
  e: "éä",
  é: "e",
};
/** Longer words than this are not tried: the tries grow with the length. */
const longestWord = 40;

/**
 * Known words that are one slip of the finger away from a word, the likeliest slip first, at most `most`.
 *
 * A letter that should be double or single, two letters that changed places, and dots that were left out come first;
 * where one of those gives a word, the others are not looked for.
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
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
}
