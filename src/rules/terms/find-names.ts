import type { Programme } from "../../model/programme.ts";
import type { TextSpan } from "../../swedish/find-words.ts";

/** Finds the names in some words, in order. Offsets are in UTF-16 units. */
export function findNames(words: string, names: RegExp): Pick<TextSpan, "start" | "end">[] {
  return [...words.matchAll(names)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Builds a pattern of all names and terms in the programme file; undefined if it has none. */
export function namePattern(programme: Programme): RegExp | undefined {
  const terms = programme.glossary.flatMap(({ term, preferred, variants, expansion }) => [
    term,
    ...(preferred === undefined ? [] : [preferred]),
    ...variants,
    ...(expansion === undefined ? [] : [expansion]),
  ]);
  const names = programme.workstreams.flatMap(({ name, abbreviation, formerly }) => [
    name,
    ...(abbreviation === undefined ? [] : [abbreviation]),
    ...formerly.map((former) => former.name),
  ]);
  const all = [...new Set([programme.name, programme.organisation, ...terms, ...names])]
    .filter((term) => term.trim() !== "")
    .sort((a, b) => b.length - a.length);
  if (all.length === 0) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(escapePattern).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
}

/** Builds a pattern that matches a term literally. */
function escapePattern(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
