import { declaredNamespaces, usualPrefixes } from "../ooxml/map-prefixes.ts";

/** The range of an element that holds text in the XML of its part. */
export interface FoundText {
  readonly start: number;
  readonly end: number;
}

/** The elements that hold text of a document (ECMA-376 part 1, clauses 17.3.3.31, 17.4.1, 17.16.23, 21.1.2.3.11, 22.1.2.116). */
export const textElements: ReadonlySet<string> = new Set([
  "w:t",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:sym",
  "m:t",
  "a:t",
]);

/**
 * Finds every text of a part in its source, without a tree: what the reader makes of the tree is held against this.
 * An element without content has no text, except for a sign of a symbol font, whose attributes name it.
 *
 * The source must be well-formed. Undefined if one prefix stands for several namespaces of which one has text, or one namespace has very many prefixes; no program
 * writes that.
 */
export function findTexts(source: string): FoundText[] | undefined {
  const names = textNamesIn(source);
  if (!names) return undefined;
  if (names.length === 0) return [];
  const found: FoundText[] = [];
  let [depth, start, isSymbol, contentStart] = [0, 0, false, 0];
  for (const match of source.matchAll(tokens(names))) {
    const [whole, slash, name, empty] = match;
    // Comments, CDATA sections and instructions hold no elements.
    if (name === undefined) continue;
    const end = match.index + whole.length;
    if (slash === "/") {
      depth -= 1;
      const isFilled = isSymbol || match.index > contentStart;
      if (depth === 0 && isFilled) found.push({ start, end });
    } else if (empty === "/") {
      if (depth === 0 && /sym$/.test(name)) found.push({ start: match.index, end });
    } else {
      if (depth === 0) [start, isSymbol, contentStart] = [match.index, /sym$/.test(name), end];
      depth += 1;
    }
  }
  return found;
}

/** Some parts declare a namespace twice, and none a hundred times. */
const mostNames = 100;

/** The names of the elements with text, with the prefixes of a part; none if it declares no namespace that has any. */
export function textNamesIn(source: string): string[] | undefined {
  const names: string[] = [];
  for (const [prefix, spaces] of declaredNamespaces(source)) {
    const local = [...spaces].map((space) => {
      const usual = usualPrefixes.get(space);
      return [...textElements]
        .filter((name) => name.startsWith(`${usual}:`))
        .map((name) => name.split(":")[1]);
    });
    const own = new Set(local.map((list) => list.join()));
    if (own.size > 1) return undefined;
    names.push(...(local[0] ?? []).map((name) => (prefix === "" ? `${name}` : `${prefix}:${name}`)));
  }
  return names.length > mostNames ? undefined : names;
}

function tokens(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[^\p{L}\p{N}_:]/gu, "\\$&")).join("|");
  const attributes = `(?:\\s+[^\\s<>/="']+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*`;
  return new RegExp(
    `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<\\?[^]*?\\?>|<(/?)(${any})(?=[\\s/>])${attributes}\\s*(/?)>`,
    "g",
  );
}
