import { findPasswords } from "./find-passwords.ts";
import { findPersonalNumbers } from "./find-personal-numbers.ts";
import { findMobileNumbers, findPrivateMail } from "./find-private-contacts.ts";
import type { PersonalData } from "./personal-data.ts";

/** What is looked for, the gravest first. */
const finders: readonly ((text: string) => PersonalData[])[] = [
  findPasswords,
  findPersonalNumbers,
  findMobileNumbers,
  findPrivateMail,
];

/**
 * The personal data of a text, in order: what `text/personal-data` finds, and what no output shows.
 *
 * Any text will do, a file with mistakes in it as well as a word of a message: the data are known by their looks. What
 * lies within graver data is part of them.
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
