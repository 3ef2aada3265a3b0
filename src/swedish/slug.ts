/** Letters that do not come apart into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  œ: "oe",
  ß: "ss",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Makes an id of a text: small ASCII letters and digits with hyphens, å and ä as a, ö as o. Empty where it has none. */
export function idFrom(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æøœßðđþłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Makes a file name of a text, as an id. Never empty. */
export function slugFrom(text: string): string {
  return idFrom(text) || "rapport";
}

/** Cuts an id or a file name after a word, if it has one within the length. */
export function cutAfterWord(name: string, length: number): string {
  if (name.length <= length) return name;
  const at = name.lastIndexOf("-", length);
  return name.slice(0, at > 0 ? at : length);
}
