/** Characters that begin markup, or end an attribute's value. */
const markup: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** No page may hold these, not even as a reference (HTML, “Preprocessing the input stream” and “Character references”). */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text as HTML shows it, in an element or in a quoted attribute.
 *
 * Marks that change the direction of writing, and separators of lines, are written as references: they do what they are
 * for, and whoever reads the page's source sees that they are there.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(forbidden, "\uFFFD")
    .replace(/[&<>"]/g, (character) => markup[character] ?? "")
    .replace(
      /[\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
      (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`,
    );
}
