import type { Language } from "../../messages/language.ts";
import type { Period } from "../../model/parse-period.ts";
import { nameIn, type Workstream } from "../../model/programme.ts";
import { editDistance } from "../../swedish/nearest.ts";
import { stemSwedish } from "../../swedish/stem-swedish.ts";
import { headingWords } from "./heading-words.ts";

/** A workstream that a heading may name. */
export interface WorkstreamGuess {
  readonly id: string;
  /** How surely, from 0 to 1. */
  readonly likeness: number;
}

export interface WorkstreamNames {
  /** The workstream that a heading names in exactly the words of a name of it. */
  find(words: readonly string[]): string | undefined;
  /** Whether a name begins with these words and goes on. */
  begins(words: readonly string[]): boolean;
  /** The one workstream that a heading most likely means; undefined if none is like it, or two are. */
  guess(words: readonly string[]): WorkstreamGuess | undefined;
}

/** What a guess must reach, and how far it must be ahead of the next workstream. */
const least = 0.63;
const lead = 0.15;
/** A heading of more words is a sentence. */
const mostWords = 12;

/** Words that tell no workstream from another. */
const empty = new Set(
  `och samt i av för inför på till med om den det ett en vid från projekt projektet delprojekt delprojektet arbetsström arbetsströmmen
  område arbetsgrupp and of the for in on to with a an project workstream team area`.split(/\s+/),
);

/** Reads the names that workstreams have, had and are called for short. */
export function readWorkstreamNames(
  workstreams: readonly Workstream[],
  period: Period,
  language: Language,
): WorkstreamNames {
  const known = workstreams.map((workstream) => ({
    id: workstream.id,
    now: formsOf([nameIn(workstream, period)], workstream.abbreviation),
    ever: formsOf([workstream.name, ...workstream.formerly.map(({ name }) => name)], workstream.abbreviation),
  }));
  const exact = new Map<string, string | undefined>();
  // A name of the period means its workstream, also if another one has had it. A name that two have means neither.
  for (const forms of ["ever", "now"] as const) {
    const own = new Map<string, string | undefined>();
    for (const workstream of known)
      for (const form of workstream[forms]) {
        const key = form.join(" ");
        own.set(key, own.has(key) && own.get(key) !== workstream.id ? undefined : workstream.id);
      }
    for (const [key, id] of own) exact.set(key, id);
  }
  const beginnings = new Set(
    known.flatMap(({ now, ever }) =>
      [...now, ...ever].flatMap((form) => form.slice(1).map((_, at) => form.slice(0, at + 1).join(" "))),
    ),
  );
  const telling = known.map(({ id, now, ever }) => ({
    id,
    forms: [...now, ...ever].map(tellingWords).filter((form) => form.length > 0),
  }));
  const likenessOf = createWordLikeness(new Set(telling.flatMap(({ forms }) => forms.flat())), language);
  return {
    find: (words) => exact.get(words.join(" ")),
    begins: (words) => beginnings.has(words.join(" ")),
    guess(words) {
      const own = tellingWords(words);
      if (own.length > mostWords) return undefined;
      const heading = own.map(likenessOf);
      if (heading.every((likenesses) => likenesses.size === 0)) return undefined;
      const [best, second] = telling
        .map(({ id, forms }) => ({
          id,
          likeness: Math.max(0, ...forms.map((form) => compare(heading, form))),
        }))
        .sort((a, b) => b.likeness - a.likeness);
      if (!best || best.likeness < least || best.likeness - (second?.likeness ?? 0) < lead) return undefined;
      return best;
    },
  };
}

/** The ways to write a name: alone, and with its abbreviation on either side; and the abbreviation alone. */
function formsOf(names: readonly string[], abbreviation: string | undefined): string[][] {
  const short = headingWords(abbreviation ?? "");
  return names.flatMap((name) => {
    const words = headingWords(name);
    return short.length === 0 ? [words] : [words, short, [...words, ...short], [...short, ...words]];
  });
}

function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !empty.has(word));
}

/** How alike a word of a heading is to words of names; those that are not like it are missing. */
type Likenesses = ReadonlyMap<string, number>;

/** How alike a heading and a name are: more of it that the heading says nothing else than that it says the whole name. */
function compare(heading: readonly Likenesses[], name: readonly string[]): number {
  const said = heading.map((word) => Math.max(0, ...name.map((other) => word.get(other) ?? 0)));
  const covered = name.map((other) => Math.max(0, ...heading.map((word) => word.get(other) ?? 0)));
  return 0.6 * average(said) + 0.4 * average(covered);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Compares words with all words of names, each word once. */
function createWordLikeness(names: Iterable<string>, language: Language): (word: string) => Likenesses {
  const stemOf = (word: string): string =>
    language === "sv" ? stemSwedish(word) : word.replace(/(?:ing|e?s)$/, "");
  const vocabulary = [...names].map((name) => ({ word: name, stem: stemOf(name) }));
  const known = new Map<string, Likenesses>();
  return (word) => {
    const own = { word, stem: stemOf(word) };
    const found =
      known.get(word) ??
      new Map(
        vocabulary
          .map((name) => [name.word, compareWords(own, name)] as const)
          .filter(([, likeness]) => likeness > 0),
      );
    known.set(word, found);
    return found;
  };
}

interface Stemmed {
  readonly word: string;
  readonly stem: string;
}

/** The same word 1, another form of it 0.95, a typing error 0.9, a part of a compound 0.7. */
function compareWords(one: Stemmed, other: Stemmed): number {
  if (one.word === other.word) return 1;
  const [short, long] = one.word.length < other.word.length ? [one, other] : [other, one];
  const { length } = short.word;
  if (length < 4) return 0;
  if (one.stem === other.stem) return 0.95;
  const limit = length < 6 ? 1 : 2;
  // “Test” and “text” are two words; the first letter is hardly ever wrong.
  const mayBeError = length >= 5 && one.word[0] === other.word[0];
  if (mayBeError && editDistance(one.word, other.word, limit) <= limit) return 0.9;
  const isPart = long.word.endsWith(short.word) || long.word.startsWith(short.word);
  const isStemPart = short.stem.length >= 4 && long.word.startsWith(short.stem);
  return isPart || (isStemPart && long.word.length - short.stem.length >= 3) ? 0.7 : 0;
}
