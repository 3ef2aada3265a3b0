import { parseXml, type XmlElement } from "./parse-xml.ts";

/** A part of a package as XML, with the ids of relationships that it names; or what is wrong with it. */
export type CheckedXml =
  | { readonly root: XmlElement; readonly relationshipIds: ReadonlySet<string> }
  | { readonly problem: string };

/** Characters that no XML text may hold (XML 1.0, section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** What begins like an entity and is none of the five, nor a character's number: an Office file may define no others. */
const badEntity = /&(?!(?:lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const numberedCharacter = /&#(?:(\d+)|x([\da-fA-F]+));/g;
const unread = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs;

/** The namespaces of `r:id`, `r:embed` and their kin (ECMA-376 part 1, clause 22.8): the transitional and the strict one. */
const relationshipNamespaces: ReadonlySet<string | undefined> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);
/** Attributes that list prefixes (ECMA-376 part 3, clauses 7.2, 7.3 and 7.6). */
const prefixLists: ReadonlySet<string> = new Set(["mc:Ignorable", "mc:MustUnderstand", "Requires"]);

/** Checks that a text is well-formed XML, and that every prefix in it is declared. */
export function checkXml(source: string): CheckedXml {
  const root = parseXml(source);
  if (!root) return { problem: "is not well-formed" };
  const read = /<!|<\?/.test(source) ? source.replace(unread, "") : source;
  if (read.slice(0, read.indexOf("<")).trim() !== "" || read.slice(read.lastIndexOf(">") + 1).trim() !== "")
    return { problem: "has text outside of its root" };
  if (forbidden.test(source) || badEntity.test(read) || hasForbiddenNumber(read))
    return { problem: "has a character or an entity that XML forbids" };
  return checkPrefixes(root);
}

function hasForbiddenNumber(source: string): boolean {
  for (const [, decimal, hexadecimal = ""] of source.matchAll(numberedCharacter)) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (code > 0x10ffff || isSurrogate || forbidden.test(String.fromCodePoint(code))) return true;
  }
  return false;
}

type Scope = ReadonlyMap<string, string>;

/** Every build of a document comes here with each of its elements, so this makes nothing that it does not need. */
function checkPrefixes(root: XmlElement): CheckedXml {
  const relationshipIds = new Set<string>();
  const waiting: XmlElement[] = [root];
  const scopes: Scope[] = [new Map([["xml", ""]])];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    // Both stacks have the same height.
    const scope = scopeOf(element, scopes.pop() as Scope);
    let undeclared = missingIn(scope, prefixOf(element.name));
    for (const [key, value] of element.attributes) {
      const prefix = prefixOf(key);
      if (prefix === "xmlns") continue;
      undeclared ??= missingIn(scope, prefix);
      if (prefixLists.has(key)) undeclared ??= value.split(/\s+/).find((listed) => missingIn(scope, listed));
      if (prefix !== "" && value !== "" && relationshipNamespaces.has(scope.get(prefix)))
        relationshipIds.add(value);
    }
    if (undeclared !== undefined) return { problem: `has the prefix ${undeclared}, which is not declared` };
    for (const child of element.children) {
      waiting.push(child);
      scopes.push(scope);
    }
  }
  return { root, relationshipIds };
}

function missingIn(scope: Scope, prefix: string): string | undefined {
  return prefix === "" || scope.has(prefix) ? undefined : prefix;
}

/** "" for a name without a prefix. */
function prefixOf(name: string): string {
  const at = name.indexOf(":");
  return at === -1 ? "" : name.slice(0, at);
}

/** The namespaces by their prefixes within an element. */
function scopeOf({ attributes }: XmlElement, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of attributes) {
    if (!key.startsWith("xmlns:")) continue;
    scope ??= new Map(outer);
    scope.set(key.slice("xmlns:".length), value);
  }
  return scope ?? outer;
}
