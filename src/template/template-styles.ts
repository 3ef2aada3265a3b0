import { valueAt, type XmlElement } from "../ooxml/parse-xml.ts";

/** The styles that a template must have: a report without them would have no headings of the organisation's own. */
const neededStyles = ["Title", "heading 1", "heading 2", "heading 3"];

export type StyleKind = "paragraph" | "character" | "table" | "numbering";

/**
 * The style of a kind and name, or of that name as an alias. Word knows its own styles by their names, whatever their
 * ids and its language, and takes capitals for small letters in them (ECMA-376 part 1, clause 17.7.4.9).
 */
export function findStyle(styles: XmlElement, kind: StyleKind, name: string): XmlElement | undefined {
  const sought = name.toLowerCase();
  const ofKind = stylesOf(styles, kind);
  return (
    ofKind.find((style) => valueAt(style, "w:name")?.toLowerCase() === sought) ??
    ofKind.find((style) => {
      const aliases = (valueAt(style, "w:aliases") ?? "").toLowerCase().split(",");
      return aliases.some((alias) => alias.trim() === sought);
    })
  );
}

/** The style that what names none has. */
export function defaultStyle(styles: XmlElement, kind: StyleKind): XmlElement | undefined {
  return stylesOf(styles, kind).find(({ attributes }) =>
    ["1", "true", "on"].includes(attributes.get("w:default") ?? ""),
  );
}

/** A style and those that it is based on, the nearest first. Styles based on each other in a circle come once. */
export function styleChain(styles: XmlElement, style: XmlElement): XmlElement[] {
  const byId = new Map(styles.children.map((other) => [other.attributes.get("w:styleId"), other]));
  const chain = new Set<XmlElement>();
  let next: XmlElement | undefined = style;
  while (next && !chain.has(next)) {
    chain.add(next);
    next = byId.get(valueAt(next, "w:basedOn"));
  }
  return [...chain];
}

/** The names of the needed styles that a template does not have. */
export function missingStyles(styles: XmlElement): string[] {
  return neededStyles.filter((name) => findStyle(styles, "paragraph", name) === undefined);
}

function stylesOf(styles: XmlElement, kind: StyleKind): XmlElement[] {
  return styles.children.filter(
    ({ name, attributes }) =>
      name === "w:style" && attributes.get("w:type") === kind && attributes.has("w:styleId"),
  );
}
