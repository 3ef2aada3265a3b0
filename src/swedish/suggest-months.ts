import type { Language } from "../messages/language.ts";
import { monthWords } from "./month-words.ts";
import { nearest } from "./nearest.ts";

/**
 * The months that a word which is none may mean, with the year that stands beside it: those that begin with it (“ju”), or
 * else the one that is spelled nearly like it (“novmber 2026”). The names are of the language given; a misspelling of the
 * other language's is found too.
 */
export function suggestMonths(written: string, language: Language): readonly string[] {
  const text = written.normalize("NFC").toLowerCase();
  const [, word = "", year = ""] = /^\s*(\p{L}+)\.?((?:\s+\d{4})?)\s*$/u.exec(text) ?? [];
  if (word === "") return [];
  const { names } = monthWords[language];
  const begun = names.filter((name) => name.startsWith(word));
  const other = language === "sv" ? monthWords.en : monthWords.sv;
  const near = nearest(word, [...names, ...other.names]);
  const found = begun.length > 0 ? begun : near === undefined ? [] : [near];
  return found.map((name) => `${name}${year}`);
}
