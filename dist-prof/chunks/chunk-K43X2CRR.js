import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import {
  formatMonth,
  shiftPeriod
} from "./chunk-EAU4BRDB.js";

// src/language/word-pattern.ts
var wordPattern = "[\\p{L}\\p{M}\\p{N}]+(?:[-:/.,][\\p{L}\\p{M}\\p{N}]+)*";

// src/compare/word-tokens.ts
var token = new RegExp(`${wordPattern}|\\s+|[^\\s]`, "gu");
var startsWord = /^[\p{L}\p{N}]/u;
function isSameToken(one, other) {
  return one.text === other.text || one.key === other.key;
}
function turningMonths(period, language) {
  const turning = (month, key) => [
    formatMonth(month, language).toLowerCase(),
    { key, year: month.slice(0, 4) }
  ];
  return new Map([turning(period, "\0this month"), turning(shiftPeriod(period, 1), "\0next month")]);
}
function cutWords(text) {
  return text.match(token) ?? [];
}
function tokensOf(text, months) {
  const texts = cutWords(text);
  return texts.map((word, index) => ({ text: word, key: turningKey(texts, index, months) ?? word }));
}
var year = /^\d{4}$/;
var day = /^\d{1,2}$/;
function turningKey(texts, index, months) {
  const word = texts[index] ?? "";
  if (!year.test(word)) return turningMonth(texts, index, months)?.key;
  const month = turningMonth(texts, index - 2, months);
  return month && `${month.key}'s year`;
}
function turningMonth(texts, index, months) {
  const month = months.get((texts[index] ?? "").toLowerCase());
  const after = texts[index + 2] ?? "";
  const isDate = day.test(texts[index - 2] ?? "") || year.test(after) && after !== month?.year;
  return isDate ? void 0 : month;
}
function keyOf(tokens) {
  return tokens.map(({ key }) => key).join("");
}
function isWord({ text }) {
  return startsWord.test(text);
}
function countWords(text) {
  return cutWords(text).filter((word) => startsWord.test(word)).length;
}

export {
  wordPattern,
  isSameToken,
  turningMonths,
  cutWords,
  tokensOf,
  keyOf,
  isWord,
  countWords
};
