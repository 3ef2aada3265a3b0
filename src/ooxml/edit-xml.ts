import { encodeAttribute, type XmlEdit, type XmlElement } from "./parse-xml.ts";

/** An element and all its descendants, in the order in which they begin. */
export function everyElement(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      // The index is below the length, so the child exists.
      waiting.push(next.children[index] as XmlElement);
    }
  }
  return found;
}

/** The parent of every descendant of an element. */
export function parentsOf(root: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const parents = new Map<XmlElement, XmlElement>();
  for (const parent of everyElement(root)) for (const child of parent.children) parents.set(child, parent);
  return parents;
}

/** An edit that removes an element with its content. */
export function remove({ start, end }: XmlElement): XmlEdit {
  return { start, end, text: "" };
}

/** Edits that remove the tags of an element and keep its content. */
export function unwrap({ start, end, contentStart, contentEnd }: XmlElement): XmlEdit[] {
  return [
    { start, end: contentStart, text: "" },
    { start: contentEnd, end, text: "" },
  ];
}

/** Leaves out the edits that lie inside another, which removes or replaces their place. */
export function keepOutermost(edits: readonly XmlEdit[]): XmlEdit[] {
  const kept: XmlEdit[] = [];
  let reached = -1;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.end <= reached && edit.start < reached) continue;
    kept.push(edit);
    reached = Math.max(reached, edit.end);
  }
  return kept;
}

/** Elements of the settings and the page nest less deep than this. */
const deepest = 10;

/**
 * Prints an element for another part, with only the elements and attributes whose prefix is `w`: the other part declares
 * no other namespace.
 */
export function printCarried(element: XmlElement, depth = 0): string {
  const { name, attributes, children } = element;
  if (!name.startsWith("w:") || depth > deepest) return "";
  const written = [...attributes]
    .filter(([attribute]) => attribute.startsWith("w:"))
    .map(([attribute, value]) => ` ${attribute}="${encodeAttribute(value)}"`)
    .join("");
  const content = children.map((child) => printCarried(child, depth + 1)).join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
