import type { Section } from "../model/programme.ts";
import type { Report } from "../model/report.ts";
import { slugFrom } from "../swedish/slug.ts";

/** Word accepts bookmark names of at most 40 characters; this leaves room for a number. */
const longest = 36;

/**
 * Creates a function that makes a unique anchor from the words of a heading that belongs to no workstream: `inledning`,
 * or `inledning-2` if the document has an `inledning` already. Variables such as `{month}` are left out, so that the
 * anchor stays the same from month to month. `taken` are the anchors already in use.
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

/** The anchor of the overview's heading, below which the programme's own words about a month begin. */
export function overviewAnchor({ programme, parts }: Pick<Report, "programme" | "parts">): string {
  const anchorOf = createAnchors(parts.map(({ workstream }) => workstream.id));
  const take = ({ heading, sections }: Section): void => {
    anchorOf(heading);
    for (const section of sections) take(section);
  };
  for (const section of programme.introduction) take(section);
  return anchorOf(programme.overview);
}
