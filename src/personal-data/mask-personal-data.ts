import { findPersonalData } from "./find-personal-data.ts";

/**
 * A text as it may be shown, in any output: personal numbers, passwords and the like with `*` in place of their
 * characters, and all else as it is. As long as before, so that offsets stay.
 */
export function maskPersonalData(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, masked } of findPersonalData(text)) {
    // Two that overlap, such as a number within an address, are both hidden.
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), masked.slice(from - start));
    at = Math.max(at, end);
  }
  return pieces.join("") + text.slice(at);
}
