import { entryFields } from "../fields/entry-fields.ts";
import { nearest } from "../swedish/nearest.ts";

/** Words that people write for the keys of the two files, in Swedish for the most part; no edit distance finds them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...entryFields.flatMap(({ key, alsoCalled }) => alsoCalled.map((word) => [word, key] as const)),
  ...Object.entries({
    projekt: "workstream",
    arbetsström: "workstream",
    månad: "period",
    namn: "name",
    datum: "due",
    klart: "done",
    klar: "done",
    planned: "planned",
    utfall: "outcome",
    kommentar: "comment",
    rubrik: "heading",
    avsnitt: "sections",
    inledning: "introduction",
    titel: "title",
    språk: "language",
    ordlista: "glossary",
    förkortning: "abbreviation",
  }),
]);

/**
 * Finds the candidate that the writer of a key probably meant: the key is a Swedish word for it, or differs from it in
 * case or in at most two letters.
 */
export function suggestKey(key: string, candidates: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const synonym = synonyms.get(lower);
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;
  return nearest(lower, candidates);
}
