import { checkXml } from "../ooxml/check-xml.ts";
import { everyElement, keepOutermost, parentsOf, remove, unwrap } from "../ooxml/edit-xml.ts";
import { parseXml, replaceFragments, type XmlEdit, type XmlElement } from "../ooxml/parse-xml.ts";
import { type Parts, type Relationship, readRelationships, textOfPart } from "../ooxml/parts.ts";

export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What goes when something that it refers to is lost: the nearest of these around the reference. */
const carriers: ReadonlySet<string> = new Set([
  ...["w:drawing", "w:pict", "w:object", "w:hyperlink", "w:altChunk", "w:subDoc"],
  ...["a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver", "a:ext"],
]);

/** What stands in a theme where a picture is lost: the colour of whatever is filled. */
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The parts of a template, as its file has them. */
export interface TemplateParts {
  readonly parts: Parts;
  readonly contentType: (part: string) => string;
}

/** What is known of parts while a template is read, or a document made. */
export type CheckedParts = Map<string, boolean>;

/**
 * The relationships of a part that lead to something whole, or outside: to a part that is there, has a type and can be
 * read, as have all parts to which it refers.
 */
export function wholeRelationships(
  template: TemplateParts,
  part: string,
  checked: CheckedParts = new Map(),
): Relationship[] {
  const ids = new Set<string>();
  return readRelationships(template.parts, part).filter(({ id, isExternal, target }) => {
    const isFirst = id !== "" && !ids.has(id);
    ids.add(id);
    return isFirst && (isExternal || isWhole(template, target, checked));
  });
}

function isWhole(template: TemplateParts, part: string, checked: CheckedParts): boolean {
  const known = checked.get(part);
  if (known !== undefined) return known;
  // A part that leads back to itself is whole if its other relationships are.
  checked.set(part, true);
  const named = namedRelationships(template, part);
  const relationships = readRelationships(template.parts, part);
  const whole = named && wholeRelationships(template, part, checked);
  const isComplete =
    whole?.length === relationships.length &&
    [...(named ?? [])].every((id) => whole.some((one) => one.id === id));
  checked.set(part, isComplete);
  return isComplete;
}

/** The ids of the relationships that a part names; undefined if the part is lost or damaged. */
function namedRelationships(
  { parts, contentType }: TemplateParts,
  part: string,
): ReadonlySet<string> | undefined {
  if (!parts.has(part) || contentType(part) === "") return undefined;
  if (!/\.(?:xml|rels)$/i.test(part)) return new Set();
  const text = textOfPart(parts, part);
  const xml = text === undefined ? undefined : checkXml(text);
  return xml && "root" in xml ? xml.relationshipIds : undefined;
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
