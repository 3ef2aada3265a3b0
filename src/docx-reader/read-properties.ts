import { childAt, parseXmlWithin, textOf, type XmlElement } from "../ooxml/parse-xml.ts";
import { type Parts, readRelationships, textOfPart } from "../ooxml/parts.ts";
import type { ReadDocument } from "./read-document.ts";

/** What a file says of itself (ECMA-376 part 1, clause 15.2.12; part 2, clause 10). */
type Properties = Pick<ReadDocument, "properties" | "title" | "madeBy">;

const limits = { elements: 10_000, depth: 20 };
/** Properties in which programs keep who wrote, sent or labelled a document. */
const personal = /author|owner|mail|manager|company|reviewer|user|msip_/i;

/** Reads the properties of a file. Those that may name people are left out unless names were asked for. */
export function readProperties(parts: Parts, names: boolean): Properties {
  const relationships = readRelationships(parts, "");
  const rootOf = (type: string): XmlElement | undefined => {
    const part = relationships.find((relationship) => relationship.type.endsWith(type))?.target;
    const source = part === undefined ? undefined : textOfPart(parts, part);
    const root = source === undefined ? undefined : parseXmlWithin(source, limits);
    return typeof root === "object" ? root : undefined;
  };
  const program = rootOf("/extended-properties") ?? rootOf("/extendedProperties");
  const own = rootOf("/custom-properties") ?? rootOf("/customProperties");
  const programValue = (name: string): string => {
    const element = childAt(program, name);
    return element ? textOf(element).trim() : "";
  };
  const madeBy = `${programValue("Application")} ${programValue("AppVersion")}`.trim();
  const title = childAt(rootOf("/core-properties") ?? rootOf("/metadata/core-properties"), "dc:title");
  return {
    properties: new Map(
      (own?.children ?? [])
        .map((property) => [property.attributes.get("name") ?? "", textOf(property).trim()] as const)
        .filter(([name]) => names || !personal.test(name)),
    ),
    title: title && textOf(title).trim(),
    madeBy: madeBy === "" ? undefined : madeBy,
  };
}
