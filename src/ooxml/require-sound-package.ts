import { type CheckedXml, checkXml } from "./check-xml.ts";
import { descendants, valueAt, type XmlElement } from "./parse-xml.ts";
import { type Parts, readContentTypes, readRelationships, textOfPart } from "./parts.ts";

/**
 * The error that a finished Word document is one that Word could not open, or not as it is meant. This is a bug in
 * millrep, which no user can correct, so millrep throws it before it writes any file.
 */
export class BrokenPackage extends Error {
  override readonly name = "BrokenPackage";

  constructor(part: string, problem: string) {
    super(`${part} ${problem}`);
  }
}

const body = "word/document.xml";

/**
 * Requires that every XML part of a Word document is well-formed, that each part has a type, and that all that is
 * referred to is there: parts, relationships, and the styles, lists and bookmarks that the body names.
 *
 * What headers, styles and numbering name of styles and lists can come from a template. Word takes what is not defined
 * there as not said (ECMA-376 part 1, clauses 17.3.1.27 and 17.9.18), so it is no fault.
 *
 * Throws a BrokenPackage for the first thing that is wrong.
 */
export function requireSoundPackage(parts: Parts): void {
  const checked = new Map<string, Extract<CheckedXml, { readonly root: XmlElement }>>();
  for (const part of parts.keys()) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const text = textOfPart(parts, part);
    const xml = text === undefined ? { problem: "is not UTF-8" } : checkXml(text);
    if ("problem" in xml) throw new BrokenPackage(part, xml.problem);
    checked.set(part, xml);
  }
  requireTypes(parts, checked.get("[Content_Types].xml")?.root);
  for (const part of ["", ...parts.keys()])
    requireRelationships(parts, part, checked.get(part)?.relationshipIds ?? new Set());
  const rootOf = (part: string): XmlElement | undefined => checked.get(part)?.root;
  const document = rootOf(body);
  if (!document || !readRelationships(parts, "").some(({ target }) => target === body))
    throw new BrokenPackage(body, "is not there, or nothing leads to it");
  const named = findNamed(document);
  requireStyles(named, rootOf("word/styles.xml"));
  requireLists(named, rootOf("word/numbering.xml"));
  requireBookmarks(named);
}

/** ECMA-376 part 2, clause 7.2.3. */
function requireTypes(parts: Parts, types: XmlElement | undefined): void {
  const file = "[Content_Types].xml";
  const typed = (types?.children ?? []).flatMap(({ attributes }) => attributes.get("PartName") ?? []);
  for (const part of typed)
    if (!parts.has(part.slice(1))) throw new BrokenPackage(file, `names ${part}, which is not there`);
  if (new Set(typed).size < typed.length) throw new BrokenPackage(file, "names a part twice");
  const typeOf = readContentTypes(parts);
  for (const part of parts.keys())
    if (part !== file && typeOf(part) === "") throw new BrokenPackage(file, `has no type for ${part}`);
}

/** Requires that the relationships of a part lead somewhere, and that it names no others. */
function requireRelationships(parts: Parts, part: string, used: ReadonlySet<string>): void {
  const relationships = readRelationships(parts, part);
  for (const { id, target, isExternal } of relationships)
    if (!isExternal && !parts.has(target))
      throw new BrokenPackage(part || "The package", `refers by ${id} to ${target}, which is not there`);
  const ids = new Set(relationships.map(({ id }) => id));
  if (ids.size < relationships.length)
    throw new BrokenPackage(part || "The package", "has two relationships with one id");
  for (const id of used)
    if (!ids.has(id)) throw new BrokenPackage(part, `names the relationship ${id}, which it does not have`);
}

/** The elements of the body that name something, or that are named, by their names. */
type Named = (name: NamedElement) => readonly XmlElement[];

const namedElements = [
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:numId",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:hyperlink",
  "w:instrText",
] as const;
type NamedElement = (typeof namedElements)[number];

/** Finds them all in one walk: a year's document has half a million elements. */
function findNamed(document: XmlElement): Named {
  const found = new Map<string, XmlElement[]>(namedElements.map((name) => [name, []]));
  for (const element of descendants(document)) found.get(element.name)?.push(element);
  return (name) => found.get(name) ?? [];
}

function requireStyles(named: Named, styles: XmlElement | undefined): void {
  const known = new Set(styles?.children.map(({ attributes }) => attributes.get("w:styleId")));
  for (const name of ["w:pStyle", "w:rStyle", "w:tblStyle"] as const)
    for (const id of valuesOf(named(name)))
      if (!known.has(id)) throw new BrokenPackage(body, `names the style ${id}, which is not there`);
}

function requireLists(named: Named, numbering: XmlElement | undefined): void {
  const definitions = numbering?.children ?? [];
  const abstracts = new Set(definitions.map(({ attributes }) => attributes.get("w:abstractNumId")));
  const lists = new Map(
    definitions.map((num) => [num.attributes.get("w:numId"), valueAt(num, "w:abstractNumId")]),
  );
  for (const id of valuesOf(named("w:numId"))) {
    // 0 stands for no list at all (clause 17.9.18).
    if (id === "0") continue;
    const abstract = lists.get(id);
    if (abstract === undefined || !abstracts.has(abstract))
      throw new BrokenPackage(body, `names the list ${id}, which is not there`);
  }
}

/**
 * Requires that every bookmark has its end, and that links and fields within the document lead to one. Of two bookmarks
 * with one name Word takes the first.
 */
function requireBookmarks(named: Named): void {
  const starts = named("w:bookmarkStart");
  const names = attributesOf(starts, "w:name");
  const ids = attributesOf(starts, "w:id");
  const ends = attributesOf(named("w:bookmarkEnd"), "w:id");
  if (ids.size < starts.length || [...ids].some((id) => !ends.has(id)))
    throw new BrokenPackage(body, "has two bookmarks of one number, or one without its end");
  for (const name of [...attributesOf(named("w:hyperlink"), "w:anchor"), ...fieldTargets(named)])
    if (!names.has(name)) throw new BrokenPackage(body, `leads to the bookmark ${name}, which is not there`);
}

/** The bookmarks whose page or text a field shows. */
function fieldTargets(named: Named): string[] {
  return named("w:instrText").flatMap(({ source, contentStart, contentEnd }) => {
    const instruction = source.slice(contentStart, contentEnd);
    return /^\s*(?:PAGE)?REF\s+([^\s\\]+)/.exec(instruction)?.[1] ?? [];
  });
}

function attributesOf(elements: readonly XmlElement[], attribute: string): ReadonlySet<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.get(attribute) ?? []));
}

function valuesOf(elements: readonly XmlElement[]): ReadonlySet<string> {
  return attributesOf(elements, "w:val");
}
