import { findPersonalData } from "./find-personal-data.ts";

/**
 * Masks the personal data of a text, so that any output may show it: `*` replaces the characters of personal numbers,
 * passwords and the like. The text keeps its length, so that offsets stay valid.
 */
export function maskPersonalData(text: string): string {
  const fragments: string[] = [];
  let at = 0;
  for (const { start, end, masked } of findPersonalData(text)) {
    // Data may overlap, as a number inside an address; both are masked.
    const from = Math.max(start, at);
    fragments.push(text.slice(at, from), masked.slice(from - start));
    at = Math.max(at, end);
  }
  return fragments.join("") + text.slice(at);
}
