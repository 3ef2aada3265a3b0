import { findPasswords } from "./find-passwords.ts";
import { findPersonalNumbers } from "./find-personal-numbers.ts";
import { findMobileNumbers, findPrivateMail } from "./find-private-contacts.ts";
import type { PersonalData } from "./personal-data.ts";

/** The searches, the gravest first. */
const finders: readonly ((text: string) => PersonalData[])[] = [
  findPasswords,
  findPersonalNumbers,
  findMobileNumbers,
  findPrivateMail,
];

/**
 * Finds the personal data of a text, in order. `text/personal-data` reports them, and no output shows them.
 *
 * The text may be anything, from a file with mistakes to a word of a message: the search recognises data by their
 * shape. Data inside graver data count as part of them.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = finders.flatMap((find, order) => find(text).map((data) => ({ data, order })));
  found.sort((a, b) => a.data.start - b.data.start || a.order - b.order);
  const kept: typeof found = [];
  for (const next of found) {
    const last = kept.at(-1);
    const isPart = last !== undefined && next.data.end <= last.data.end && last.order <= next.order;
    if (!isPart) kept.push(next);
  }
  return kept.map(({ data }) => data);
}
