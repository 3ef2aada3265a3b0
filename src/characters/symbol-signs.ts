/**
 * The signs that Word takes from its symbol fonts, with what each means in plain Unicode. Word writes the characters of
 * Symbol and Wingdings as U+F020 to U+F0FF, of which other programs show an empty box. Listed are the signs that Word
 * itself inserts (arrows and faces that it makes of `-->` and `:)`, list marks, check marks) and those whose meaning is
 * the same wherever they are used; for the others it depends on the font, which a plain text has lost.
 */
export const symbolSigns: ReadonlyMap<string, string> = new Map([
  ["\uF020", " "],
  ["\uF02D", "-"],
  ["\uF04A", "☺"],
  ["\uF04B", "😐"],
  ["\uF04C", "☹"],
  ["\uF06C", "●"],
  ["\uF06E", "■"],
  ["\uF06F", "□"],
  ["\uF071", "❑"],
  ["\uF075", "◆"],
  ["\uF076", "❖"],
  ["\uF0A7", "▪"],
  ["\uF0A8", "□"],
  ["\uF0AE", "→"],
  ["\uF0B0", "°"],
  ["\uF0B1", "±"],
  ["\uF0B3", "≥"],
  ["\uF0B7", "•"],
  ["\uF0B9", "≠"],
  ["\uF0BB", "≈"],
  ["\uF0D8", "➢"],
  ["\uF0DF", "←"],
  ["\uF0E0", "→"],
  ["\uF0E1", "↑"],
  ["\uF0E2", "↓"],
  ["\uF0E7", "⇐"],
  ["\uF0E8", "⇒"],
  ["\uF0F3", "⇔"],
  ["\uF0FB", "✗"],
  ["\uF0FC", "✓"],
  ["\uF0FD", "☒"],
  ["\uF0FE", "☑"],
]);

/** The same signs where they begin a line before white space: marks of a list, which is another matter. */
export const listMarks: ReadonlySet<string> = new Set(
  "\uF06C\uF06E\uF06F\uF071\uF075\uF076\uF077\uF0A1\uF0A7\uF0A8\uF0B2\uF0B7\uF0D8\uF0DF\uF0E0\uF0E8\uF0F0\uF0FC\uF0FE",
);
