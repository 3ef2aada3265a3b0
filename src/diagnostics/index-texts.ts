import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { LineIndex } from "./position.ts";

/**
 * Finds the lines of a file, counted once however often they are asked for; undefined where there is no text.
 *
 * The lines are for showing: personal data in them are masked, whatever diagnostic quotes them.
 */
export type FindLines = (file: string) => LineIndex | undefined;

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
