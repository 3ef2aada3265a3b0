import type { Programme } from "../../model/programme.ts";
import type { Span } from "../prose.ts";

/** Where the programme's own names and terms stand in some words, in order: nobody else decides how they are written. */
export function termSpans(words: string, programme: Programme): Span[] {
  const pattern = patternOf(programme);
  return pattern
    ? [...words.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    : [];
}

const known = new WeakMap<Programme, RegExp>();

function patternOf(programme: Programme): RegExp | undefined {
  const found = known.get(programme);
  if (found) return found;
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
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${all.map(literally).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
  known.set(programme, pattern);
  return pattern;
}

/** A term as a pattern that matches nothing else. */
function literally(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
