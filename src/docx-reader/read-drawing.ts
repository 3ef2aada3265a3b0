import { childAt, type XmlElement } from "../ooxml/parse-xml.ts";
import type { Line } from "./line.ts";
import type { PartReading } from "./part-reading.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The alternative text of the pictures inside an element, if it gives one: a drawing, or a shape of older programs. A
 * picture of a drawing may have an empty one of its own beside that of the drawing, which Word shows.
 */
export function alternativeText(element: XmlElement): string | undefined {
  switch (element.name) {
    case "wp:inline":
    case "wp:anchor":
      return childAt(element, "wp:docPr")?.attributes.get("descr");
    case "pic:pic":
      return childAt(element, "pic:nvPicPr", "pic:cNvPr")?.attributes.get("descr");
    case "v:shape":
      return element.attributes.get("alt");
    default:
      return undefined;
  }
}

/** Reads a picture: an `a:blip` (ECMA-376 part 1, clause 20.1.8.13) or a `v:imagedata`. No address is ever fetched. */
export function readPicture(
  element: XmlElement,
  within: Surroundings,
  line: Line,
  reading: PartReading,
): void {
  if (within.fate !== within.story) return;
  const { attributes } = element;
  const id = attributes.get("r:embed") ?? attributes.get("r:link") ?? attributes.get("r:id");
  const relationship = reading.relationship(id);
  if (!relationship) return;
  const { target, isExternal } = relationship;
  const bytes = isExternal ? undefined : reading.shared.opened.parts.get(target);
  line.add({ role: "image", part: target, bytes, alt: within.alt }, element, within.format, within.address);
}
