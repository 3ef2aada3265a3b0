import { valueAt, type XmlElement } from "../ooxml/parse-xml.ts";

/** The styles whose looks readers of a report notice. */
const neededStyles = ["Title", "heading 1", "heading 2", "heading 3"];

export type StyleKind = "paragraph" | "character" | "table" | "numbering";

/** The names that a Swedish Word shows, under which other programs write the styles. */
const swedishNames: Readonly<Record<string, string>> = {
  title: "rubrik",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading ${level}`, `rubrik ${level}`])),
  "list paragraph": "liststycke",
  quote: "citat",
  header: "sidhuvud",
  footer: "sidfot",
  hyperlink: "hyperlänk",
};

/**
 * Finds the style of a kind by its name, or else by an alias, or else by the name that a Swedish Word shows. Word
 * identifies its built-in styles by name, whatever their ids and its language, and ignores case in names (ECMA-376 part
 * 1, clause 17.7.4.9).
 */
export function findStyle(styles: XmlElement, kind: StyleKind, name: string): XmlElement | undefined {
  const sought = name.toLowerCase();
  const ofKind = stylesOf(styles, kind);
  const named = (other: string | undefined): XmlElement | undefined =>
    ofKind.find((style) => other !== undefined && valueAt(style, "w:name")?.toLowerCase() === other);
  const aliased = (style: XmlElement): boolean =>
    (valueAt(style, "w:aliases") ?? "")
      .toLowerCase()
      .split(",")
      .some((alias) => alias.trim() === sought);
  return named(sought) ?? ofKind.find(aliased) ?? named(swedishNames[sought]);
}

/** The ids of the styles of headings, which stand in running text and not on a cover page. */
export function headingIds(styles: XmlElement): ReadonlySet<string | undefined> {
  const isHeading = (style: XmlElement): boolean =>
    styleChain(styles, style).some((other) => /^heading [1-9]$/i.test(valueAt(other, "w:name") ?? "")) &&
    valueAt(style, "w:pPr", "w:outlineLvl") !== "9";
  return new Set(
    stylesOf(styles, "paragraph")
      .filter(isHeading)
      .map(({ attributes }) => attributes.get("w:styleId")),
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

/** The names of the styles that a template lacks, since Word writes a built-in style only once it was used. */
export function missingStyles(styles: XmlElement): string[] {
  return neededStyles.filter((name) => findStyle(styles, "paragraph", name) === undefined);
}

/** The ids of the styles of a title page. */
export function titleIds(styles: XmlElement): ReadonlySet<string | undefined> {
  return new Set(
    ["Title", "Subtitle"].flatMap(
      (name) => findStyle(styles, "paragraph", name)?.attributes.get("w:styleId") ?? [],
    ),
  );
}

function stylesOf(styles: XmlElement, kind: StyleKind): XmlElement[] {
  return styles.children.filter(
    ({ name, attributes }) =>
      name === "w:style" && attributes.get("w:type") === kind && attributes.has("w:styleId"),
  );
}
