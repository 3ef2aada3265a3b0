import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { isOn } from "./surroundings.ts";

/** What a style and those that it is based on say of a paragraph or a run. */
export interface ReadStyle {
  /** The built-in name in small letters, which Word keeps in every language (ECMA-376 part 1, clause 17.7.4.9). */
  readonly name: string;
  /** 1 to 9; undefined for what is no heading. */
  readonly headingLevel: number | undefined;
  readonly numbering: XmlElement | undefined;
  readonly isHidden: boolean;
}

/** Returns a function from the id of a style to what it says. The default paragraph style has no id. */
export function readStyles(styles: XmlElement | undefined): (id: string | undefined) => ReadStyle {
  const known = new Map((styles?.children ?? []).map((style) => [style.attributes.get("w:styleId"), style]));
  const byDefault = styles?.children.find(
    ({ attributes }) =>
      attributes.get("w:type") === "paragraph" && /^(?:1|true|on)$/.test(attributes.get("w:default") ?? ""),
  );
  const read = new Map<string | undefined, ReadStyle>();
  return (id) => {
    const remembered = read.get(id);
    if (remembered) return remembered;
    const style = describe(chainOf(id === undefined ? byDefault : known.get(id), known));
    read.set(id, style);
    return style;
  };
}

/** Longer than any chain of styles that people make. */
const longestChain = 50;

/** A style and those that it is based on, which in a broken file may lead round in a circle. */
function chainOf(
  first: XmlElement | undefined,
  known: ReadonlyMap<string | undefined, XmlElement>,
): readonly XmlElement[] {
  const chain = new Set<XmlElement>();
  for (
    let style = first;
    style && !chain.has(style) && chain.size < longestChain;
    style = known.get(valueAt(style, "w:basedOn") ?? "")
  )
    chain.add(style);
  return [...chain];
}

function describe(chain: readonly XmlElement[]): ReadStyle {
  const [own] = chain;
  const hidden = chain.map((style) => childAt(style, "w:rPr", "w:vanish")).find((element) => element);
  return {
    name: nameOf(own),
    headingLevel: headingLevelOf(chain),
    numbering: chain.map((style) => childAt(style, "w:pPr", "w:numPr")).find((element) => element),
    isHidden: isOn(hidden),
  };
}

function nameOf(style: XmlElement | undefined): string {
  return (valueAt(style, "w:name") ?? "").toLowerCase();
}

/** The nearest style that is a heading by name, or has an outline level, decides; level 9 stands for plain text. */
function headingLevelOf(chain: readonly XmlElement[]): number | undefined {
  for (const style of chain) {
    const named = /^heading ([1-9])$/.exec(nameOf(style))?.[1];
    const outline = valueAt(style, "w:pPr", "w:outlineLvl");
    if (named !== undefined) return Number(named);
    if (outline !== undefined) return /^[0-8]$/.test(outline) ? Number(outline) + 1 : undefined;
  }
  return undefined;
}
