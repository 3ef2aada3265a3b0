/** References for the characters that begin markup or end an attribute's value. */
const markup: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** HTML forbids these, also as references (“Preprocessing the input stream” and “Character references”). */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Escapes a text for an HTML element or a quoted attribute. It replaces characters that HTML forbids by U+FFFD.
 *
 * It writes characters that change the direction of writing, and line separators, as references: they have their effect,
 * and people who read the page's source see them.
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
