/**
 * The characters of the bytes 80 to 9F in Windows-1252; U+0000 for a byte that has none.
 *
 * Among them are the quotation marks, the dashes and the euro sign that Word writes. Node's own decoder of that name
 * reads these bytes as control characters.
 */
const upperHalf =
  "\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000" +
  "\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178";

/** Decodes bytes as Windows-1252, one character per byte. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return text.replace(/[\u0080-\u009F]/g, (character) => upperHalf.charAt(character.charCodeAt(0) - 0x80));
}
