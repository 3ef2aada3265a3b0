import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/diagnostics/printable.ts
var unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFE\uFFFF]/gu;
function printable(text) {
  return text.replaceAll("	", " ").replace(unprintable, "\uFFFD");
}
function printableLines(text) {
  return text.split(/(\r?\n|\t)/).map((piece, index) => index % 2 === 1 ? piece : printable(piece)).join("");
}

export {
  printable,
  printableLines
};
