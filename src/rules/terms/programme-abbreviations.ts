import type { Programme } from "../../model/programme.ts";
import { abbreviationKey } from "../../swedish/find-abbreviations.ts";
import { fitsAbbreviation } from "../../swedish/fits-abbreviation.ts";
import { knownAbbreviations } from "../../swedish/known-abbreviations.ts";

/** What a programme file says about abbreviations. */
export interface ProgrammeAbbreviations {
  /** Whether the programme file gives the expansion of a word, which makes it an abbreviation. */
  readonly isNamed: (word: string) => boolean;
  /** Whether every reader knows the abbreviation with a key from `abbreviationKey`. */
  readonly isKnown: (key: string) => boolean;
  /** The expansion of an abbreviation that stands in a word. */
  readonly expansionOf: (abbreviation: string, word: string) => ProgrammeExpansion | undefined;
}

export interface ProgrammeExpansion {
  /** The abbreviation, or a compound with it (PUB-avtal), that the words explain. */
  readonly term: string;
  readonly expansion: string;
  /** Whether the glossary gives the expansion, and not only a name. */
  readonly isDecided: boolean;
}

/** Reads the glossary, the workstreams' abbreviations and the organisation's name. */
export function abbreviationsOf({ glossary, organisation, workstreams }: Programme): ProgrammeAbbreviations {
  const expansions: ProgrammeExpansion[] = [
    ...glossary.flatMap(({ term, expansion }) =>
      expansion === undefined ? [] : [{ term, expansion, isDecided: true }],
    ),
    ...workstreams.flatMap(({ abbreviation, name }) =>
      abbreviation === undefined ? [] : [{ term: abbreviation, expansion: name, isDecided: false }],
    ),
  ];
  const byPart = new Map<string, ProgrammeExpansion[]>();
  for (const expansion of expansions)
    for (const part of partsOf(expansion)) byPart.set(part, [...(byPart.get(part) ?? []), expansion]);
  // `text/term-variant` reports abbreviations that have a `preferred` term.
  const known = new Set(
    glossary
      .filter((term) => term.known || term.preferred !== undefined)
      .flatMap(partsOf)
      .map(abbreviationKey),
  );
  return {
    isNamed: (word) => byPart.has(word),
    isKnown: (key) => known.has(key) || knownAbbreviations.has(key),
    expansionOf(abbreviation, word) {
      const found = byPart.get(abbreviation)?.find(({ term }) => word.startsWith(term));
      // One word has too many letters to tell: any EG would be “Exempelregionen”.
      const isName = organisation.includes(" ") && fitsAbbreviation(abbreviation, organisation);
      if (found || !isName) return found;
      return { term: abbreviation, expansion: organisation, isDecided: false };
    },
  };
}

/** The abbreviations in a term: PUB of PUB-avtal. A term of several words has some only if every word is one: SNOMED CT. */
function partsOf({ term }: { readonly term: string }): string[] {
  const isOne = (part: string): boolean => /\p{Lu}.*\p{Lu}/u.test(part);
  const parts = term.split(/[-\s]/);
  return /\s/.test(term) && !parts.every(isOne) ? [] : parts.filter(isOne);
}
