import { valueAt, type XmlElement } from "../ooxml/parse-xml.ts";

/** The styles that a template must have: without them a report would not get the organisation's headings. */
const neededStyles = ["Title", "heading 1", "heading 2", "heading 3"];

export type StyleKind = "paragraph" | "character" | "table" | "numbering";

/**
 * Finds the style of a kind by its name, or else by an alias. Word identifies its built-in styles by name, whatever
 * their ids and its language, and ignores case in names (ECMA-376 part 1, clause 17.7.4.9).
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

/** The style of content that names no style. */
export function defaultStyle(styles: XmlElement, kind: StyleKind): XmlElement | undefined {
  return stylesOf(styles, kind).find(({ attributes }) =>
    ["1", "true", "on"].includes(attributes.get("w:default") ?? ""),
  );
}

/** A style and the styles on which it is based, nearest first. In a circle of styles, each comes once. */
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

/** The names of the needed styles that a template lacks. */
export function missingStyles(styles: XmlElement): string[] {
  return neededStyles.filter((name) => findStyle(styles, "paragraph", name) === undefined);
}

function stylesOf(styles: XmlElement, kind: StyleKind): XmlElement[] {
  return styles.children.filter(
    ({ name, attributes }) =>
      name === "w:style" && attributes.get("w:type") === kind && attributes.has("w:styleId"),
  );
}
