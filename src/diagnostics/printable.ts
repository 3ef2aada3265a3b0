/**
 * Control characters and line separators move the cursor, change the terminal or begin a new line. Controls of writing
 * direction make a line show something else than it says. Lone surrogates, U+FFFE and U+FFFF are not characters.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/gu;

/** Makes a text safe to show on one line: unprintable characters become U+FFFD, and a tab becomes a space. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(unprintable, "\uFFFD");
}

/** Makes a text of many lines safe to show; line ends and tabs stay. */
export function printableLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((piece, index) => (index % 2 === 1 ? piece : printable(piece)))
    .join("");
}
