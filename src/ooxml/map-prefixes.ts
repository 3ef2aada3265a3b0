import type { XmlElement } from "./parse-xml.ts";

/**
 * The namespaces whose names readers look for, with the prefix that Office itself writes for each: the transitional ones
 * and the strict ones (ECMA-376 part 1, annex A; part 4, annex A).
 */
export const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);
const known: ReadonlySet<string> = new Set(usualPrefixes.values());
const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The namespaces that a part declares for each prefix, "" for no prefix. */
export function declaredNamespaces(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>();
  for (const [, prefix = "", double, single] of source.matchAll(declaration)) {
    const spaces = declared.get(prefix) ?? new Set();
    declared.set(prefix, spaces.add(double ?? single ?? ""));
  }
  return declared;
}

/**
 * Gives the elements and attributes of a part the prefixes that Office writes, whatever prefixes the part declares:
 * `ns0:p` becomes `w:p`. Most parts need no change, and come back as they are. The tree must not be deep.
 */
export function mapPrefixes(root: XmlElement): XmlElement {
  const isUsual = [...declaredNamespaces(root.source)].every(([prefix, spaces]) =>
    [...spaces].every((space) => (usualPrefixes.get(space) ?? prefix) === prefix && !isTaken(prefix, space)),
  );
  return isUsual ? root : mapped(root, undefined);
}

function isTaken(prefix: string, space: string): boolean {
  return known.has(prefix) && !usualPrefixes.has(space);
}

/** The namespaces that an element declares, and those around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

function mapped(element: XmlElement, outer: Scope | undefined): XmlElement {
  const scope = scopeOf(element, outer);
  return {
    ...element,
    name: rename(element.name, scope),
    attributes: new Map(
      // The default namespace is no attribute's (Namespaces in XML, section 6.2).
      [...element.attributes].map(([key, value]) => [key.includes(":") ? rename(key, scope) : key, value]),
    ),
    children: element.children.map((child) => mapped(child, scope)),
  };
}

function scopeOf({ attributes }: XmlElement, outer: Scope | undefined): Scope | undefined {
  const own = [...attributes].filter(([key]) => /^xmlns(?::|$)/.test(key));
  if (own.length === 0) return outer;
  return { own: new Map(own.map(([key, value]) => [key.slice("xmlns:".length), value])), outer };
}

function namespaceOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const space = at.own.get(prefix);
    if (space !== undefined) return space;
  }
  return undefined;
}

function rename(name: string, scope: Scope | undefined): string {
  const at = name.indexOf(":");
  const [prefix, local] = at === -1 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
  const space = namespaceOf(prefix, scope);
  if (space === undefined) return name;
  const usual = usualPrefixes.get(space);
  if (usual !== undefined) return `${usual}:${local}`;
  return known.has(prefix) ? `other:${local}` : name;
}
