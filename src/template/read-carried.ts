import { checkXml } from "../ooxml/check-xml.ts";
import { childAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { type Parts, parsePart, relationshipsPath, textOfPart } from "../ooxml/parts.ts";
import { acceptChanges } from "./accept-changes.ts";
import { findFetch } from "./find-fetches.ts";
import { relationshipNamespace, removeLost, type TemplateParts, wholeRelationships } from "./find-lost.ts";
import type { HeaderFooterPlace, TemplateNote, TemplateProblem } from "./template.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** How the namespaces of Strict Open XML begin (ISO/IEC 29500-1). */
export const strictNamespaces = "http://purl.oclc.org/ooxml/";

/** A part that a document gets, without what it must not have. */
export interface CarriedPart {
  readonly part: string;
  readonly root: XmlElement;
  /** Whether its text differs from the one in the file. */
  readonly isChanged: boolean;
  readonly notes: readonly TemplateNote["note"][];
}

/**
 * Reads a part that a document gets: it accepts tracked changes, and removes references to lost pictures. A problem if
 * the part is damaged, or would fetch or run something.
 */
export function readCarried(
  template: TemplateParts,
  part: string,
  place?: HeaderFooterPlace,
): CarriedPart | TemplateProblem {
  const { parts, contentType } = template;
  const parsed = parseWord(parts, part);
  if (!parsed || contentType(part) === "") return damaged(part);
  if (typeof parsed === "string") return { problem: parsed, names: [] };
  const list = relationshipsPath(part);
  if (parts.has(list) && !parsePart(parts, list)) return damaged(list);
  const { root: accepted, hasChanges } = acceptChanges(parsed);
  const root = removeLost(accepted, wholeRelationships(template, part));
  const problem = findFetch(parts, contentType, part, root, place);
  if (problem) return problem;
  const notes: TemplateNote["note"][] = [];
  if (hasChanges) notes.push("changes");
  // A report shows no picture of a theme, nor a list of the template's own.
  if (root !== accepted && place) notes.push("picture");
  return { part, root, isChanged: root !== parsed, notes };
}

/**
 * Parses a part if its prefixes `w` and `r` have their usual namespaces: the program resolves no others. Undefined if it
 * is missing, or is no XML that a document may have.
 */
export function parseWord(parts: Parts, part: string): XmlElement | "strict" | "foreign" | undefined {
  const text = textOfPart(parts, part);
  const checked = text === undefined ? undefined : checkXml(text);
  if (!checked || "problem" in checked) return undefined;
  const { root } = checked;
  // A theme is DrawingML, of which no prefix is looked at.
  if (root.name === "a:theme") return root;
  const { attributes } = root;
  if ([...attributes.values()].some((value) => value.startsWith(strictNamespaces))) return "strict";
  const relationships = attributes.get("xmlns:r") ?? relationshipNamespace;
  const isUsual = attributes.get("xmlns:w") === wordNamespace && relationships === relationshipNamespace;
  return isUsual ? root : "foreign";
}

export function damaged(part: string): TemplateProblem {
  return { problem: "damaged", names: [part] };
}

/** Whether an element that switches something on is there, and does not say the contrary (clause 17.17.4). */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = childAt(parent, name);
  return element !== undefined && !["0", "false", "off"].includes(element.attributes.get("w:val") ?? "");
}
