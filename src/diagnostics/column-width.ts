/** Matches a text of Latin letters, digits and common punctuation. Each of these takes one column on a terminal. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Whether every UTF-16 unit of a text is a character of its own that takes one column. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/**
 * Returns how many columns a character (a grapheme cluster) takes on a terminal: 0, 1 or 2.
 *
 * Emoji and the scripts that Unicode calls wide (UAX #11) take two columns; invisible characters take none.
 */
export function columnWidth(character: string): number {
  if (isPlain(character)) return character.length;
  if (showsNothing.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Returns how many columns a text on one line takes on a terminal. */
export function textWidth(text: string): number {
  if (isPlain(text)) return text.length;
  const characters = new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(text);
  return [...characters].reduce((sum, { segment }) => sum + columnWidth(segment), 0);
}

/** A pattern for several emoji that zero-width joiners join to one. */
const joined = "\\p{Extended_Pictographic}.*\\u200D.*\\p{Extended_Pictographic}";
/** The ranges of East Asian letters and signs, from Hangul to the planes of ideographs. */
const wideScripts =
  "\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6" +
  "\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}";

const showsNothing = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Cs}]+$/u;
/** Not `\p{RGI_Emoji}`, the exact list of emoji of several characters: to build it takes longer than to check a report. */
const wide = new RegExp(
  "^(?:\\p{Extended_Pictographic}\\uFE0F$|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}$|[\\d#*]\\uFE0F?\\u20E3$|" +
    `\\p{Emoji_Presentation}|${joined}|[${wideScripts}])`,
  "u",
);
