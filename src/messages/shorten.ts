/** The longest that a sentence quotes of what someone wrote. */
const longest = 60;

/** A quoted text as a sentence can hold it: short, on one line, and with nothing in it that moves a cursor. */
export function shorten(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…` : text;
  return start.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) =>
    codeOf(character.codePointAt(0) ?? 0),
  );
}

/** A character by its number, as Unicode writes it: U+0000. */
export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
