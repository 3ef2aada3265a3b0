import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Relationship } from "../ooxml/parts.ts";
import type { TemplateParts } from "./find-lost.ts";
import { type CarriedPart, damaged, readCarried } from "./read-carried.ts";
import type { ChosenSection } from "./read-section.ts";
import type { HeaderFooterPlace, TemplateHeaderFooter, TemplateProblem } from "./template.ts";

/** A header or footer as the template refers to it. */
interface Reference extends HeaderFooterPlace {
  readonly target: string;
}

/** The headers and footers of a document, with what was found in reading them. */
export interface HeadersFooters {
  readonly headersFooters: readonly TemplateHeaderFooter[];
  readonly carried: readonly CarriedPart[];
}

/**
 * Reads the headers and footers that the pages of a section show. A section inherits those that it does not name from
 * the section before (ECMA-376 part 1, clause 17.10.5). If neither has any, a later section gives them. Only those that
 * show are read: another first page, or other even pages, may be switched off.
 */
export function readHeadersFooters(
  template: TemplateParts,
  main: string,
  relationships: readonly Relationship[],
  { section, before, after }: ChosenSection,
  shows: (pages: HeaderFooterPlace["pages"]) => boolean,
): HeadersFooters | TemplateProblem {
  const referencesOf = (sections: readonly (XmlElement | undefined)[]): (Reference | undefined)[] =>
    sections
      .flatMap((one) => one?.children ?? [])
      .filter(({ name }) => kinds.has(name))
      .map((element) => readReference(element, relationships))
      .filter((reference) => !reference || shows(reference.pages));
  const own = referencesOf([...before, section]);
  const references = own.length > 0 ? own : referencesOf(after.slice(0, 1));
  const shown = new Map<string, Reference>();
  for (const reference of references) {
    if (!reference) return damaged(main);
    shown.set(`${reference.kind} ${reference.pages}`, reference);
  }
  const headersFooters: TemplateHeaderFooter[] = [];
  const carried: CarriedPart[] = [];
  for (const { kind, pages, target } of shown.values()) {
    const read = readCarried(template, target, { kind, pages });
    if ("problem" in read) return read;
    carried.push(read);
    headersFooters.push({ kind, pages, part: target, root: read.root });
  }
  return { headersFooters, carried };
}

const kinds: ReadonlyMap<string, HeaderFooterPlace["kind"]> = new Map([
  ["w:headerReference", "header"],
  ["w:footerReference", "footer"],
]);

/** Undefined if the reference leads nowhere. */
function readReference(
  { name, attributes }: XmlElement,
  relationships: readonly Relationship[],
): Reference | undefined {
  const kind = kinds.get(name);
  const pages = attributes.get("w:type") ?? "default";
  const relationship = relationships.find(({ id }) => id === attributes.get("r:id"));
  if (!kind || !relationship || (pages !== "default" && pages !== "first" && pages !== "even"))
    return undefined;
  return { kind, pages, target: relationship.target };
}
