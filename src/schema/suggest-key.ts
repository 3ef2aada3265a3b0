import { entryFields } from "../fields/entry-fields.ts";
import { editDistance, nearest } from "../swedish/nearest.ts";

/**
 * Words that people write for the keys of the files, in Swedish for the most part; no edit distance finds them. A word
 * may stand for another key in another place: “planerat” is the plan of an entry, and a planned item of its follow-up.
 */
const synonyms: readonly (readonly [key: string, words: string])[] = [
  ...entryFields.map(({ key, alsoCalled }) => [key, alsoCalled.join(", ")] as const),
  ["workstream", "projekt, arbetsström"],
  ["workstreams", "projekt, arbetsströmmar"],
  ["period", "månad"],
  ["id", "identitet"],
  ["name", "namn, milstolpe"],
  ["done", "klart, klar, nådd"],
  ["due", "datum, klart, klar, klart senast, klar senast, förfallodatum"],
  ["planned", "planerat, planerad"],
  ["outcome", "utfall, resultat"],
  ["comment", "kommentar, kommentarer, förklaring"],
  ["heading", "rubrik"],
  ["sections", "avsnitt"],
  ["introduction", "inledning"],
  ["overview", "översikt"],
  ["title", "titel"],
  ["language", "språk"],
  ["glossary", "ordlista"],
  ["abbreviation", "förkortning"],
  ["deadline", "sista dag"],
];

/** A key that the writer of another probably meant. */
export interface SuggestedKey {
  readonly key: string;
  /** Whether the key is a Swedish word for it, or differs from it in one letter or in case. */
  readonly isCertain: boolean;
}

/**
 * Finds the candidate that the writer of a key probably meant: the key is a Swedish word for it, or differs from it in
 * case or in at most two letters.
 */
export function suggestKey(key: string, candidates: readonly string[]): SuggestedKey | undefined {
  const lower = key.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const synonym = synonyms.find(
    ([own, words]) => candidates.includes(own) && words.split(", ").includes(lower),
  )?.[0];
  if (synonym !== undefined) return { key: synonym, isCertain: true };
  const near = nearest(lower, candidates);
  return near === undefined
    ? undefined
    : { key: near, isCertain: editDistance(lower, near.toLowerCase(), 1) <= 1 };
}
