import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import type { ListMembership } from "./read-document.ts";

/** Returns what list an item belongs to, by the number of the list and the item's level; undefined for none. */
export type Numbering = (id: string, level: number) => ListMembership | undefined;

/** Reads the lists of a document (ECMA-376 part 1, clause 17.9): each refers to a definition, and may change it. */
export function readLists(numbering: XmlElement | undefined): Numbering {
  const children = numbering?.children ?? [];
  const lists = byAttribute(children, "w:num", "w:numId");
  const definitions = byAttribute(children, "w:abstractNum", "w:abstractNumId");
  return remembering((id, level) => {
    const list = lists.get(id);
    if (!list) return undefined;
    const override = list.children.find(
      ({ name, attributes }) => name === "w:lvlOverride" && attributes.get("w:ilvl") === String(level),
    );
    const definition = definitionOf(list, definitions, children);
    const own = levelOf(override, level) ?? levelOf(definition, level);
    const format = valueAt(own, "w:numFmt") ?? "decimal";
    if (format === "none") return undefined;
    const start = Number(valueAt(override, "w:startOverride") ?? valueAt(own, "w:start") ?? "1");
    return { id, kind: format === "bullet" ? "bullet" : "number", start: Number.isFinite(start) ? start : 1 };
  });
}

/** Looks for each level of each list once, since a list may have very many items. */
function remembering(find: Numbering): Numbering {
  const known = new Map<string, ListMembership | undefined>();
  return (id, level) => {
    const key = `${level} ${id}`;
    if (!known.has(key)) known.set(key, find(id, level));
    return known.get(key);
  };
}

/** The definition of a list, which may only name a style that another definition has (clause 17.9.21). */
function definitionOf(
  list: XmlElement,
  definitions: ReadonlyMap<string | undefined, XmlElement>,
  children: readonly XmlElement[],
): XmlElement | undefined {
  const definition = definitions.get(valueAt(list, "w:abstractNumId"));
  const style = valueAt(definition, "w:numStyleLink");
  return (
    (style === undefined ? undefined : children.find((child) => valueAt(child, "w:styleLink") === style)) ??
    definition
  );
}

function levelOf(parent: XmlElement | undefined, level: number): XmlElement | undefined {
  return parent?.children.find(
    ({ name, attributes }) => name === "w:lvl" && attributes.get("w:ilvl") === String(level),
  );
}

function byAttribute(
  children: readonly XmlElement[],
  name: string,
  attribute: string,
): ReadonlyMap<string | undefined, XmlElement> {
  return new Map(
    children.filter((child) => child.name === name).map((child) => [child.attributes.get(attribute), child]),
  );
}

/** The list and level that a paragraph names itself or by its style; the number 0 takes it out of its style's list. */
export function findMembership(
  properties: XmlElement | undefined,
  byStyle: XmlElement | undefined,
  numbering: Numbering,
): { readonly level: number; readonly list: ListMembership } | undefined {
  const own = childAt(properties, "w:numPr");
  const id = valueAt(own, "w:numId") ?? valueAt(byStyle, "w:numId");
  const level = Number(valueAt(own, "w:ilvl") ?? valueAt(byStyle, "w:ilvl") ?? "0");
  if (id === undefined || id === "0" || !(level >= 0 && level <= 8)) return undefined;
  const list = numbering(id, level);
  return list && { level, list };
}
