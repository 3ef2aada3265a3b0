import type { Programme } from "../../model/programme.ts";
import { findWords } from "../../swedish/find-words.ts";

/** Common words of Swedish offices that the dictionary lacks. */
const commonWords =
  `lab webbinarium webbinariet webbinarier covid forensik inklusion interfederation kapabilitet kapabiliteter kardinalitet
  kardinaliteter konnektivitet prehospital prehospitala prehospitalt provisionera provisionerad provisionerade provisionerat
  provisioneras provisionering suicidalitet versionera versionerad versionerat versionering attsats attsatser mejla mejlat
  mejlad waran äskning äskningar rekvirering överlapp affilierad affilierade affilierat idempotent idempotenta gråvatten`.split(
    /\s+/,
  );

/** Collects every word, in small letters, of the names and terms in the programme file: all are spelt right. */
export function collectNames(programme: Programme): ReadonlySet<string> {
  const { name, organisation, workstreams, glossary } = programme;
  const texts = [
    name,
    organisation,
    ...workstreams.flatMap((workstream) => [
      workstream.name,
      workstream.abbreviation ?? "",
      workstream.lead ?? "",
      ...workstream.formerly.map((former) => former.name),
    ]),
    // Variants are wrong, but `text/term-variant` reports them.
    ...glossary.flatMap(({ term, preferred, variants, expansion }) => [
      term,
      preferred ?? "",
      expansion ?? "",
      ...variants,
    ]),
  ];
  const whole = texts.flatMap((text) => findWords(text).map((word) => word.text.toLowerCase()));
  return new Set(
    [...commonWords, ...whole]
      .flatMap((word) => [word, ...word.split(/[-‑/:'’]/u)])
      .filter((word) => word.length > 1),
  );
}

/** Almost any word contains a shorter name (och, för). */
const shortestPart = 4;

/** The endings that Swedish adds to nouns and names. */
const inflection = /^(?:e?s|a?n|e?ns?|e?ts?|a|ar|er|or|r|arnas?|ernas?|ornas?|nas?|ars|ers)$/;

/** Whether a word is a name or a term, an inflection of one, or a compound that begins or ends with one. */
export function isFormOfName(
  word: string,
  names: ReadonlySet<string>,
  isKnown: (part: string) => boolean,
): boolean {
  const letters = word.toLowerCase();
  if (names.has(letters)) return true;
  for (let cut = shortestPart; cut < letters.length; cut += 1) {
    const first = letters.slice(0, cut);
    const last = letters.slice(cut);
    if (names.has(first) && (inflection.test(last) || isRest(last, isKnown))) return true;
    if (last.length >= shortestPart && names.has(last) && isRest(first, isKnown)) return true;
  }
  return false;
}

/** Whether a part is a known word, with or without the s that joins it to the other part of a compound. */
function isRest(part: string, isKnown: (part: string) => boolean): boolean {
  if (part.length < 3) return false;
  return isKnown(part) || isKnown(part.replace(/^s/, "")) || isKnown(part.replace(/s$/, ""));
}
