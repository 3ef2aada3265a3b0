/** The longest quotation of a user's text in a sentence, in UTF-16 units. */
const longest = 60;

/** Shortens a text so that a sentence can quote it: on one line, with control characters as their codes. */
export function shorten(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…` : text;
  return start.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) =>
    codeOf(character.codePointAt(0) ?? 0),
  );
}

/** Formats the number of a character as Unicode does: U+0000. */
export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
