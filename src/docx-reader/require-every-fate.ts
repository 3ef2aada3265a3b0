import type { TextFate } from "./fates.ts";
import type { FoundText } from "./find-texts.ts";

/**
 * The error that a text of a file has no fate, or two. This is a bug in millrep, which no user can correct, so a command
 * that reads the file stops and writes nothing.
 */
export class Unbalanced extends Error {
  override readonly name = "Unbalanced";

  constructor(part: string, found: number, known: number) {
    super(`${part} has ${found} texts, of which ${known} were read`);
  }
}

/** Requires that each text found in a part has one fate, and that no fate is of anything else. Throws `Unbalanced`. */
export function requireEveryFate(
  part: string,
  found: readonly FoundText[],
  fates: readonly TextFate[],
): void {
  const sorted = [...fates].sort((a, b) => a.start - b.start);
  const isSame = found.every(({ start, end }, index) => {
    const fate = sorted[index];
    return fate?.start === start && fate.end === end;
  });
  if (!isSame || found.length !== fates.length) throw new Unbalanced(part, found.length, fates.length);
}
