/**
 * Control characters and line separators move the cursor, change the terminal or begin a line of their own; a change of
 * writing direction makes a line say something else than it shows; halves of a character, U+FFFE and U+FFFF are none.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/gu;

/** A text on one line as a reader may be shown it: every unprintable character as the one sign for such, a tab as a space. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(unprintable, "\uFFFD");
}

/** The same of a text of many lines, with their ends and tabs as they are. */
export function printableLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((piece, index) => (index % 2 === 1 ? piece : printable(piece)))
    .join("");
}
