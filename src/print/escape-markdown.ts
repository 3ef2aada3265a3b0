/**
 * Escapes a text so that Markdown shows it as it is (CommonMark 0.31, clauses 2.4 and 2.5). It escapes only characters
 * that could begin markup. It replaces white space that readers see as one space by one space, and characters that a
 * document cannot contain by U+FFFD.
 *
 * It writes characters that change the direction of writing, or that some programs treat as line ends, as references,
 * so that people who read the source see them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\n\f\r\v]+/g, " ")
    .replace(/[^\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[\\`*[\]~|]|<(?=[A-Za-z/!?]|$)|&(?=#?[A-Za-z0-9]+;)/g, escapeSign)
    .replace(/_/g, escapeUnderscore)
    .replace(/[\p{Bidi_Control}\u2028\u2029]/gu, writeReference);
}

/** Escapes a sign. A doubled backslash would look like the start of a path (`\\\\server`) at the start of a word. */
function escapeSign(sign: string, at: number, text: string): string {
  const beginsWord =
    sign === "\\" && /^\s?$/.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
  return beginsWord ? writeReference(sign) : `\\${sign}`;
}

/** Escapes an underscore, unless it stands between two letters or digits, where it is never markup. */
function escapeUnderscore(underscore: string, at: number, text: string): string {
  const isWithinWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  return isWithinWord ? underscore : `\\${underscore}`;
}

/** Writes a character as a reference: `&#x202E;`. */
export function writeReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** The marks that begin a list, a heading, a quotation, a rule or the line under a heading, at the start of a line. */
const blockMark = /^(?:[-+](?= |$)|[-=](?=[-= ]*$)|#{1,6}(?= |$)|>|\d{1,9}(?=[.)](?: |$)))/;

/** Escapes the start of a line so that the line does not begin a list, heading or other block. The rest must be escaped. */
export function escapeLineStart(line: string): string {
  return line.replace(blockMark, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Escapes an address for the parentheses of a link or an image. */
export function escapeAddress(address: string): string {
  return address.replace(/[()\\]/g, "\\$&").replace(/&(?=#?[A-Za-z0-9]+;)/g, "&amp;");
}
