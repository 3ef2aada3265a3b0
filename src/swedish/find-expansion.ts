import type { Abbreviation } from "./find-abbreviations.ts";
import { fitsAbbreviation, nearlyFitsAbbreviation, wordsOf } from "./fits-abbreviation.ts";

/**
 * What a text says about an abbreviation beside it. Either the text gives the words that the abbreviation stands for
 * (`phrase`): its letters fit them (`fitting`), do not quite fit them (`misfit`), or fit only a part of the compound
 * (`partial`). Or the text says that the abbreviation is the name of what it just described (`named`).
 */
export type Expansion =
  | { readonly kind: "fitting" | "misfit" | "partial"; readonly phrase: string }
  | { readonly kind: "named" };

/** How far from an abbreviation we look for the words it stands for, in UTF-16 units, and how many words we try. */
const farthest = 200;
const mostWords = 12;

/** Words which say that the next word is a name for what the text just described. */
const naming = /(?<![a-zåäöé\d]|så\s)(?:kalla[st]|kallade?|benämns|förkorta[st]|dvs\.?|d\.v\.s\.)\s[”"]?$/iu;

/** Words which introduce what the word before them stands for. */
const meaning = /^(?::[a-zåäöé]+)?\s(?:står för|betyder|utläses|är en förkortning)(?![a-zåäöé\d])/iu;

/** Words inside parentheses that introduce what an abbreviation stands for. */
const lead = /^(?:dvs\.?|d\.v\.s\.|alltså|förkortning (?:av|för)|står för|eng\.|engelska:?|på engelska)\s+/iu;

/** How a remark in parentheses begins that does not say what the abbreviation stands for. */
const remark =
  /^(?:och|eller|samt|men|se|som|där|även|också|dock|ej|inte|inkl|exkl|bl|bland|t|till|ca|i|på|för|från|av|med|om|vid|under)(?![a-zåäöé\d-])|^[^a-zåäöé]|^$/iu;

/**
 * Finds what a text says about an abbreviation in it, or undefined if it says nothing. `known` is what the abbreviation
 * certainly stands for, if anyone has said so.
 */
export function findExpansion(
  text: string,
  { text: abbreviation, word }: Abbreviation,
  known: string | undefined,
): Expansion | undefined {
  const before = text.slice(Math.max(word.start - farthest, 0), word.start);
  const after = text.slice(word.end, word.end + farthest);
  if (naming.test(before) || meaning.test(after)) return { kind: "named" };
  const inside = /^(?::\p{L}+)?\s?\(([^()]+)\)/u.exec(after)?.[1];
  if (inside !== undefined) return readInside(inside.replace(lead, ""), abbreviation, word.text, known);
  if (/\([”"]?$/.test(before)) {
    const phrase = endingWith(before.replace(/\([”"]?$/, ""), abbreviation, known);
    // Acceptanstest (UAT): the letters come from another language.
    return phrase ?? (known === undefined && /^[”"]?\)/.test(after) ? { kind: "named" } : undefined);
  }
  if (/[,–-]\s$/.test(before)) {
    // Here we accept only words that fit: words that nearly fit may be part of a list.
    const phrase = endingWith(before.replace(/[,–-]\s$/, ""), abbreviation, known);
    if (phrase?.kind === "fitting") return phrase;
  }
  const following = /^(?:,|:|\s[–-])\s([^,.;:()–]+)/u.exec(after)?.[1]?.trim();
  return following !== undefined && isPhrase(following, abbreviation, known)
    ? { kind: "fitting", phrase: following }
    : undefined;
}

/** Decides what the words in the parentheses after an abbreviation say about it. */
function readInside(
  inside: string,
  abbreviation: string,
  word: string,
  known: string | undefined,
): Expansion | undefined {
  const phrase = inside.trim();
  const words = wordsOf(phrase);
  if (isPhrase(phrase, abbreviation, known)) {
    const rest = /[-‑](\p{L}+)$/u.exec(word.slice(-farthest))?.[1]?.toLowerCase() ?? "";
    // PUB-avtal (personuppgiftsbiträde): the parentheses explain only the first part of the compound.
    const isPart =
      words.length === 1 &&
      rest.length > 2 &&
      !phrase.toLowerCase().includes(rest.slice(0, 4)) &&
      !/[nt]$/.test(phrase);
    return { kind: isPart && phrase !== known ? "partial" : "fitting", phrase };
  }
  if (nearlyFitsAbbreviation(abbreviation, phrase)) return { kind: "misfit", phrase };
  // API (programmeringsgränssnitt): the letters come from another language. “(och kommunerna)” is a remark.
  return known !== undefined || remark.test(phrase) ? undefined : { kind: "named" };
}

/** Finds the words that an abbreviation stands for at the end of the text before it. */
function endingWith(before: string, abbreviation: string, known: string | undefined): Expansion | undefined {
  const sentence = before.slice(before.search(/[^.!?:;()]*$/u));
  if (known !== undefined && isSamePhrase(wordsOf(sentence).slice(-wordsOf(known).length).join(" "), known))
    return { kind: "fitting", phrase: known };
  const starts = [...sentence.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].slice(-mostWords).reverse();
  const phrases = starts.map(({ index }) => sentence.slice(index).replace(/[”"\s]+$/u, ""));
  const fitting = phrases.find((phrase) => fitsAbbreviation(abbreviation, phrase));
  if (fitting !== undefined) return { kind: "fitting", phrase: fitting };
  const near = phrases.find((phrase) => nearlyFitsAbbreviation(abbreviation, phrase));
  return near === undefined ? undefined : { kind: "misfit", phrase: near };
}

function isPhrase(phrase: string, abbreviation: string, known: string | undefined): boolean {
  return fitsAbbreviation(abbreviation, phrase) || (known !== undefined && isSamePhrase(phrase, known));
}

/** Whether two phrases are the same words; the last may have an ending. */
export function isSamePhrase(phrase: string, known: string): boolean {
  const [a, b] = [wordsOf(phrase).join(" "), wordsOf(known).join(" ")];
  return b !== "" && a.startsWith(b) && /^\p{L}{0,3}$/u.test(a.slice(b.length));
}
