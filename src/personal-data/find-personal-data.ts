import { readAsSeen, type SeenText } from "../characters/seen-text.ts";
import { findPasswords } from "./find-passwords.ts";
import { findPersonalNumbers, findSpacedNumbers } from "./find-personal-numbers.ts";
import { findMobileNumbers, findPrivateMail } from "./find-private-contacts.ts";
import type { PersonalData, SeenData } from "./personal-data.ts";

/** The searches, the gravest first. Each searches what a reader sees. */
const finders: readonly ((text: string) => SeenData[])[] = [
  findPasswords,
  findPersonalNumbers,
  findSpacedNumbers,
  findMobileNumbers,
  findPrivateMail,
];

/**
 * Finds the personal data of a text, in order. `text/personal-data` reports them, and no output shows them.
 *
 * The text may be anything, from a file with mistakes to a word of a message: the search recognises data by what a
 * reader sees of them, whatever stands between their characters. Data inside graver data count as part of them.
 */
export function findPersonalData(text: string): PersonalData[] {
  const seen = readAsSeen(text);
  const found = finders.flatMap((find, order) => find(seen.text).map((data) => ({ data, order })));
  found.sort((a, b) => a.data.start - b.data.start || a.order - b.order);
  const kept: typeof found = [];
  for (const next of found) {
    const last = kept.at(-1);
    const isPart = last !== undefined && next.data.end <= last.data.end && last.order <= next.order;
    if (!isPart) kept.push(next);
  }
  return kept.map(({ data }) => placeTyped(data, text, seen));
}

/** Finds seen data in the typed text, and masks each character of which a reader would see a hidden one. */
function placeTyped(data: SeenData, typed: string, seen: SeenText): PersonalData {
  const { start } = seen.typedAt(data.start);
  let masked = "";
  let at = start;
  for (let index = data.start; index < data.end; index += 1) {
    const place = seen.typedAt(index);
    const isHidden = data.shown.charAt(index - data.start) !== seen.text.charAt(index);
    const written = typed.slice(place.start, place.end);
    if (place.end <= at) continue;
    masked += typed.slice(at, place.start) + (isHidden ? "*".repeat(written.length) : written);
    at = place.end;
  }
  return { ...data, start, end: at, masked };
}
