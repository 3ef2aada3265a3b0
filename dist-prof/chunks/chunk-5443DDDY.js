import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/language/shorten.ts
var longest = 60;
function shorten(text) {
  const start = text.length > longest ? `${text.slice(0, longest - 1).replace(new RegExp("\\p{Cs}$", "u"), "")}\u2026` : text;
  return start.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => codeOf(character.codePointAt(0) ?? 0)
  );
}
function codeOf(codePoint) {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

export {
  shorten,
  codeOf
};
