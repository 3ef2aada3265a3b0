import { everyElement, keepOutermost, parentsOf, remove, unwrap } from "../ooxml/edit-xml.ts";
import { parseXml, replaceFragments, type XmlEdit, type XmlElement } from "../ooxml/parse-xml.ts";
import { type Parts, parsePart, type Relationship, readRelationships } from "../ooxml/parts.ts";

export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What goes when something that it refers to is lost: the nearest of these around the reference. */
const carriers: ReadonlySet<string> = new Set([
  ...["w:drawing", "w:pict", "w:object", "w:hyperlink", "w:altChunk", "w:subDoc"],
  ...["a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver", "a:ext"],
]);

/** What stands in a theme where a picture is lost: the colour of whatever is filled. */
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Whether a part is there, is well-formed, and so are all parts to which it refers. */
export function isWhole(parts: Parts, part: string, seen = new Set<string>()): boolean {
  if (seen.has(part)) return true;
  seen.add(part);
  if (!parts.has(part) || (/\.(?:xml|rels)$/i.test(part) && !parsePart(parts, part))) return false;
  return readRelationships(parts, part).every(
    ({ isExternal, target }) => isExternal || isWhole(parts, target, seen),
  );
}

/** The relationships of a part that lead to something that is whole, or outside. */
export function wholeRelationships(parts: Parts, part: string): Relationship[] {
  return readRelationships(parts, part).filter(
    ({ isExternal, target }) => isExternal || isWhole(parts, target),
  );
}

/**
 * Removes from a part what refers to nothing: a picture whose file is lost, or a link without an address. The same
 * element if every reference leads somewhere.
 */
export function removeLost(root: XmlElement, relationships: readonly Relationship[]): XmlElement {
  const ids = new Set(relationships.map(({ id }) => id));
  const elements = everyElement(root);
  const names = referenceNames(elements);
  const isLost = ({ attributes }: XmlElement): boolean =>
    [...attributes].some(([name, id]) => names.test(name) && id !== "" && !ids.has(id));
  const lost = elements.filter(isLost);
  if (lost.length === 0) return root;
  const parents = parentsOf(root);
  const edits = lost.flatMap((element) => removeCarrier(carrierOf(element, parents), root));
  // The edits remove or replace whole elements, so that the text stays well-formed.
  return parseXml(replaceFragments(root.source, keepOutermost(edits))) as XmlElement;
}

/** Matches the attributes that hold the id of a relationship, whatever prefix the part has for their namespace. */
function referenceNames(elements: readonly XmlElement[]): RegExp {
  const prefixes = elements.flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) =>
      value === relationshipNamespace && name.startsWith("xmlns:") ? [name.slice("xmlns:".length)] : [],
    ),
  );
  const escaped = [...new Set(["r", ...prefixes])].map((prefix) =>
    prefix.replace(/[^\p{L}\p{N}_]/gu, "\\$&"),
  );
  // VML has an attribute of its own for them.
  return new RegExp(`^(?:(?:${escaped.join("|")}):.*|o:relid)$`);
}

function carrierOf(element: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): XmlElement {
  for (let next: XmlElement | undefined = element; next; next = parents.get(next))
    if (carriers.has(next.name) || isThemeFill(next, parents)) return bulletAround(next, parents) ?? next;
  return element;
}

/** The bullet that a picture is; a bullet without its picture would be none (CT_NumPicBullet). */
function bulletAround(
  picture: XmlElement,
  parents: ReadonlyMap<XmlElement, XmlElement>,
): XmlElement | undefined {
  const parent = parents.get(picture);
  return parent?.name === "w:numPicBullet" ? parent : undefined;
}

function isThemeFill({ name }: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): boolean {
  return name === "a:blipFill" && [...parents.values()][0]?.name === "a:theme";
}

function removeCarrier(carrier: XmlElement, root: XmlElement): XmlEdit[] {
  if (carrier.name === "w:hyperlink") return unwrap(carrier);
  if (carrier.name === "a:blipFill") return [{ ...remove(carrier), text: plainFill }];
  if (carrier.name !== "w:numPicBullet") return [remove(carrier)];
  const id = carrier.attributes.get("w:numPicBulletId");
  const uses = everyElement(root).filter(
    ({ name, attributes }) => name === "w:lvlPicBulletId" && attributes.get("w:val") === id,
  );
  return [carrier, ...uses].map(remove);
}
