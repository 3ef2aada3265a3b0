import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  maskPersonalData
} from "./chunk-AIZSGKZN.js";
import {
  printable
} from "./chunk-S5JSHKDV.js";

// src/language/list-words.ts
function listWords(words, conjunction) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

// src/language/quote-edit.ts
var longest = 60;
function quoteEdit({ before, after }) {
  const [from, to] = [before.trim(), after.trim()];
  const isShown = from !== "" && to !== "" && from !== to && Math.max(from.length, to.length) <= longest && !new RegExp("\\p{Cc}", "u").test(from + to);
  return isShown ? printable(maskPersonalData(`${from} \u2192 ${to}`)) : "";
}

export {
  listWords,
  quoteEdit
};
