import { nearest } from "../language/nearest.ts";

/** Swedish words, and near misses that no edit distance finds, for the keys of the two files. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summering: "summary",
    sammanfattning: "summary",
    planering: "plan",
    planerat: "plan",
    projekt: "workstream",
    arbetsström: "workstream",
    månad: "period",
    avvikelse: "deviation",
    avvikelser: "deviation",
    milstolpar: "milestones",
    milstolpe: "milestones",
    uppföljning: "followUp",
    läge: "status",
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
);

/** The key that was probably meant: a Swedish word for it, another case, or at most two letters off. */
export function suggestKey(key: string, candidates: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const synonym = synonyms.get(lower);
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;
  return nearest(lower, candidates);
}
