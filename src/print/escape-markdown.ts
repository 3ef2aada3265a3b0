/**
 * A text so that Markdown reads it as it is (CommonMark 0.31, clauses 2.4 and 2.5): what could begin markup is escaped,
 * and what could not is left alone. White space that is shown as one space is one space.
 *
 * Characters that turn the direction of writing, or that some programs take for a line end, are written as references,
 * which whoever reads the source can see.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\n\f\r\v]+/g, " ")
    .replace(/[^\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[\\`*[\]~|]/g, "\\$&")
    .replace(/<(?=[A-Za-z/!?]|$)/g, "\\<")
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&")
    .replace(/_/g, escapeUnderscore)
    .replace(/[\p{Bidi_Control}\u2028\u2029]/gu, writeReference);
}

/** Between two letters an underscore is never markup. */
function escapeUnderscore(underscore: string, at: number, text: string): string {
  const isWithinWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  return isWithinWord ? underscore : `\\${underscore}`;
}

/** A character as a reference: `&#x202E;`. */
export function writeReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** The marks that begin a list, a heading, a quotation, a rule or the line under a heading, at the start of a line. */
const blockMark = /^(?:[-+](?= |$)|[-=](?=[-= ]*$)|#{1,6}(?= |$)|>|\d{1,9}(?=[.)](?: |$)))/;

/** A line that no longer begins a block of another kind than a paragraph. The line's own characters are escaped already. */
export function escapeLineStart(line: string): string {
  return line.replace(blockMark, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An address between the parentheses of a link or an image. */
export function escapeAddress(address: string): string {
  return address.replace(/[()\\]/g, "\\$&").replace(/&(?=#?[A-Za-z0-9]+;)/g, "&amp;");
}
