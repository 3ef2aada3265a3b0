import { everyElement } from "../ooxml/edit-xml.ts";
import type { XmlElement } from "../ooxml/parse-xml.ts";
import { type Parts, type Relationship, readRelationships } from "../ooxml/parts.ts";
import type { HeaderFooterPlace, TemplateProblem } from "./template.ts";

/** Names of content that can run programs: ActiveX controls, embedded objects, and whole files in a text. */
const activeContent = /macroEnabled|vbaProject|activeX|oleObject|aFChunk|subDocument|\/control$/i;

/**
 * What fields fetch or run (ECMA-376 part 1, clause 17.16.5, and Word's own EMBED, IMPORT, INCLUDE and HTMLCONTROL).
 * DDE starts programs, and PRINT sends commands to a printer.
 */
const fetchingFields: ReadonlySet<string> = new Set([
  ...["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "DATABASE", "RD"],
  ...["MACROBUTTON", "MACRO", "PRINT", "HTMLCONTROL"],
]);

/** Whether a package has macros. Macros of a workbook that is embedded in the body are not its own. */
export function hasMacros(parts: Parts, contentType: (part: string) => string): boolean {
  const main =
    readRelationships(parts, "").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
  return (
    /macroEnabled/i.test(contentType(main)) ||
    [...parts.keys()].some((part) => /vbaProject/i.test(part) || /vbaProject/i.test(contentType(part)))
  );
}

/**
 * Finds what a part would run or fetch when a document that has it is opened or printed, also through the parts to which
 * it refers; undefined if it is passive.
 */
export function findFetch(
  parts: Parts,
  contentType: (part: string) => string,
  part: string,
  root: XmlElement | undefined,
  place?: HeaderFooterPlace,
): TemplateProblem | undefined {
  const { relationships, reached } = reachedFrom(parts, part);
  const found = (problem: TemplateProblem["problem"], names: readonly string[]): TemplateProblem => ({
    problem,
    names: [...new Set(names)],
    place,
  });
  const isActive =
    reached.some((other) => activeContent.test(other) || activeContent.test(contentType(other))) ||
    relationships.some(({ type }) => activeContent.test(type));
  if (isActive) return found("object", []);
  const elements = root ? everyElement(root) : [];
  const external = relationships.filter(isFetched).map(({ target }) => target);
  const fetched = [...external, ...elements.flatMap(pictureAddress)];
  if (fetched.length > 0) return found("external", fetched);
  const field = fieldNames(elements).find((name) => fetchingFields.has(name) || name === computedName);
  return field === undefined ? undefined : found("field", [field]);
}

/** The parts to which a part refers, directly or through others, and all their relationships. */
function reachedFrom(parts: Parts, part: string) {
  const reached = new Set([part]);
  const relationships: Relationship[] = [];
  // A set gives the parts that are added to it while it is walked.
  for (const next of reached) {
    const own = readRelationships(parts, next);
    relationships.push(...own);
    for (const { isExternal, target } of own) if (!isExternal) reached.add(target);
  }
  return { relationships, reached: [...reached] };
}

/** Whether Word would fetch the target when it opens the document. Word does not fetch a link. */
function isFetched({ type, isExternal }: Relationship): boolean {
  return isExternal && !type.endsWith("/hyperlink");
}

/** The address of a picture in VML that is not in the file: it stands in the picture itself, not in a relationship. */
function pictureAddress({ name, attributes }: XmlElement): string[] {
  if (!/^v:(?:imagedata|fill|stroke|image|background)$/.test(name)) return [];
  const addresses = ["src", "o:href", "href", "althref", "o:althref"].flatMap(
    (key) => attributes.get(key) ?? [],
  );
  return addresses.filter((address) => /^(?:[a-z]+:|\\\\|\/\/)/i.test(address));
}

interface Field {
  instruction: string;
  /** Whether another field gives its name, or a piece of it. */
  isComputed: boolean;
  isResult: boolean;
}

/** How a field's name reads that another field gives. */
const computedName = "{ { } }";

/**
 * The names of the fields among elements in their order, in capitals. What names a field may be cut into any number of
 * runs. No field that people write gets its name from another one, so such a field fetches something for all that is
 * known.
 */
export function fieldNames(elements: readonly XmlElement[]): string[] {
  const open: Field[] = [];
  const names: (string | undefined)[] = [];
  for (const element of elements) {
    const { name, attributes } = element;
    const current = open.at(-1);
    const type = name === "w:fldChar" ? attributes.get("w:fldCharType") : undefined;
    if (name === "w:fldSimple") names.push(nameOf(attributes.get("w:instr") ?? ""));
    else if (type === "begin") {
      if (current && !current.isResult && !/^\W*(?:=|[a-z]+\W)/i.test(current.instruction))
        current.isComputed = true;
      open.push({ instruction: "", isComputed: false, isResult: false });
    } else if (type === "separate" && current) current.isResult = true;
    else if (type === "end") names.push(nameOfField(open.pop()));
    else if ((name === "w:instrText" || name === "w:t") && current && !current.isResult)
      current.instruction += textOf(element);
  }
  names.push(...open.map(nameOfField));
  return names.flatMap((name) => name ?? []);
}

function nameOfField(field: Field | undefined): string | undefined {
  return field?.isComputed ? computedName : nameOf(field?.instruction ?? "");
}

function nameOf(instruction: string): string | undefined {
  return /^\W*([a-z]+)/i.exec(instruction)?.[1]?.toUpperCase();
}

function textOf({ source, contentStart, contentEnd }: XmlElement): string {
  return source
    .slice(contentStart, contentEnd)
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
