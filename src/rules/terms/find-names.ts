import type { Programme } from "../../model/programme.ts";
import type { TextSpan } from "../../swedish/find-words.ts";

/** Where names stand in some words, in order. */
export function findNames(words: string, names: RegExp): Pick<TextSpan, "start" | "end">[] {
  return [...words.matchAll(names)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** A pattern of all names and terms that the programme file gives; undefined where it gives none. */
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
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(literally).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
}

/** A term as a pattern that matches nothing else. */
function literally(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
