import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { LineIndex } from "./position.ts";

/**
 * Finds the lines of a file; undefined if we have no text of it.
 *
 * The lines are for showing, so personal data in them are masked.
 */
export type FindLines = (file: string) => LineIndex | undefined;

/** Returns a function that finds the lines of a file, and indexes each file only once. */
export function indexSources(sources: ReadonlyMap<string, string>): FindLines {
  const indexes = new Map<string, LineIndex>();
  return (file) => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(maskPersonalData(source));
    indexes.set(file, index);
    return index;
  };
}
