/**
 * What the bytes 80 to 9F stand for in Windows-1252; U+0000 where they stand for nothing.
 *
 * Node's own decoder of that name takes them for control characters, and these are the quotation marks, dashes and the
 * euro sign that Word writes.
 */
const upperHalf =
  "\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000" +
  "\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178";

/** Decodes bytes as Windows-1252: every byte is one character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return text.replace(/[\u0080-\u009F]/g, (character) => upperHalf.charAt(character.charCodeAt(0) - 0x80));
}
