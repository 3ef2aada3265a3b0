import { entryFields } from "../fields/entry-fields.ts";
import { nearest } from "../swedish/nearest.ts";

/** Swedish words, and near misses that no edit distance finds, for the keys of the two files. */
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

/** The key that was probably meant: a Swedish word for it, another case, or at most two letters off. */
export function suggestKey(key: string, candidates: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const synonym = synonyms.get(lower);
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;
  return nearest(lower, candidates);
}
