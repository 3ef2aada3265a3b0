import { cutAfterWord, slugFrom } from "../swedish/slug.ts";

/** The longest id that is made of a name. */
const longest = 40;

/** Makes an id of a name: whole words of it, and a number where another item has that id already. */
export function freeId(name: string, taken: readonly string[]): string {
  const slug = cutAfterWord(slugFrom(name), longest);
  let own = slug;
  for (let number = 2; taken.includes(own); number += 1) own = `${slug}-${number}`;
  return own;
}
