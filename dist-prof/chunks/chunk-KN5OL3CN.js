import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/document/document.ts
function words(text, language) {
  return { role: "words", text, ...language === void 0 ? {} : { language } };
}
function paragraph(...inlines) {
  return { role: "paragraph", inlines };
}
function heading(level, text, anchor) {
  return { role: "heading", level, text, anchor };
}
function textOf(inlines) {
  return inlines.map((inline) => {
    if (inline.role === "words") return inline.text;
    if (inline.role === "image") return inline.alt;
    return inline.role === "break" ? " " : textOf(inline.children);
  }).join("");
}

export {
  words,
  paragraph,
  heading,
  textOf
};
