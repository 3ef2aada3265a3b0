import type { Programme } from "../../model/programme.ts";
import { abbreviationKey } from "../../swedish/find-abbreviations.ts";
import { fitsAbbreviation } from "../../swedish/fits-abbreviation.ts";
import { knownAbbreviations } from "../../swedish/known-abbreviations.ts";

/** What a programme's file says about abbreviations. */
export interface ProgrammeAbbreviations {
  /** Whether a word is one by the programme's word, whatever it looks like. */
  readonly isNamed: (word: string) => boolean;
  /** Whether every reader knows it. */
  readonly isKnown: (key: string) => boolean;
  /** The words behind an abbreviation that stands in a word. */
  readonly expansionOf: (abbreviation: string, word: string) => ProgrammeExpansion | undefined;
}

export interface ProgrammeExpansion {
  /** What the words stand for: the abbreviation, or a compound with it (PUB-avtal). */
  readonly term: string;
  readonly expansion: string;
  /** Whether the glossary says so, and not only a name. */
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
  // One that is not to be used is found by the rule about terms.
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
      if (found || !fitsAbbreviation(abbreviation, organisation)) return found;
      return { term: abbreviation, expansion: organisation, isDecided: false };
    },
  };
}

/** The abbreviations in a term: PUB of PUB-avtal. In several words only where all are: SNOMED CT, not FVM Support. */
function partsOf({ term }: { readonly term: string }): string[] {
  const isOne = (part: string): boolean => /\p{Lu}.*\p{Lu}/u.test(part);
  const parts = term.split(/[-\s]/);
  return /\s/.test(term) && !parts.every(isOne) ? [] : parts.filter(isOne);
}
