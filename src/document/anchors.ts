import { slugFrom } from "../swedish/slug.ts";

/** Word takes no longer name of a bookmark than 40 characters; this leaves room for a number. */
const longest = 36;

/**
 * Gives headings that belong to no workstream a name of their own, made of their words: `inledning`, and `inledning-2`
 * where the document has another. What changes with the month (`{month}`) is no part of it.
 */
export function createAnchors(taken: Iterable<string>): (heading: string) => string {
  const names = new Set(taken);
  return (heading) => {
    const slug = slugFrom(heading.replace(/\{[^{}]*\}/g, " "))
      .slice(0, longest)
      .replace(/-$/, "");
    let name = slug;
    for (let count = 2; names.has(name); count += 1) name = `${slug}-${count}`;
    names.add(name);
    return name;
  };
}
