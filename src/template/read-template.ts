import { childAt, descendants, type XmlElement } from "../ooxml/parse-xml.ts";
import {
  type Parts,
  parsePart,
  type Relationship,
  readContentTypes,
  readRelationships,
  textOfPart,
} from "../ooxml/parts.ts";
import { readZip } from "../ooxml/read-zip.ts";
import type { Template, TemplateHeaderFooter, TemplateProblem, TemplateSection } from "./template.ts";
import { missingStyles } from "./template-styles.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;
/** What makes a file run programs: macros, ActiveX controls and embedded objects. */
const activeContent = /macroEnabled|vbaProject|activeX|oleObject|\/control$/i;

/**
 * Reads a Word document or template (.docx, .dotx) as the template of a report.
 *
 * Nothing of it is run and nothing that it refers to outside itself is fetched; a template that has or wants such things
 * is refused, also where they lie in parts that no report would get.
 */
export function readTemplate(bytes: Uint8Array): Template | TemplateProblem {
  const parts = readZip(bytes);
  if (typeof parts === "string") return broken(parts);
  const contentType = readContentTypes(parts);
  const relationships = allRelationships(parts);
  if (!relationships) return broken("format");
  if (hasActiveContent(parts, contentType, relationships)) return broken("macros");
  const fetched = relationships.filter(isFetched).map(({ target }) => target);
  if (fetched.length > 0) return broken("external", [...new Set(fetched)]);
  const main = targetOf(readRelationships(parts, ""), "officeDocument");
  if (main === undefined || !wordType.test(contentType(main))) return broken("format");
  return readDocument(parts, contentType, main);
}

function readDocument(
  parts: Parts,
  contentType: Template["contentType"],
  main: string,
): Template | TemplateProblem {
  const relationships = readRelationships(parts, main);
  const of = (type: string): string | undefined => targetOf(relationships, type, parts);
  const wordPart = (part: string | undefined): XmlElement | undefined =>
    part === undefined ? undefined : parseWord(parts, part);
  const [numbering, settings, theme, fontTable] = ["numbering", "settings", "theme", "fontTable"].map(of);
  const document = parseWord(parts, main);
  const styles = wordPart(of("styles"));
  const section = document && readSection(document, parts, relationships);
  const damaged =
    [numbering, settings].some((part) => part !== undefined && !wordPart(part)) ||
    [theme, fontTable].some((part) => part !== undefined && !parsePart(parts, part));
  if (!styles || !section || damaged) return broken("format");
  const numberingRoot = wordPart(numbering);
  const missing = missingStyles(styles);
  if (missing.length > 0) return broken("styles", missing);
  return {
    parts,
    contentType,
    styles,
    numbering:
      numberingRoot && numbering !== undefined ? { part: numbering, root: numberingRoot } : undefined,
    settings: wordPart(settings),
    theme,
    fontTable,
    section,
  };
}

/**
 * The page of the last section, where a document that has several goes on to its end. A header or footer that it does
 * not name is the one of the section before (ECMA-376 part 1, clause 17.10.5).
 */
function readSection(
  document: XmlElement,
  parts: Parts,
  relationships: readonly Relationship[],
): TemplateSection | undefined {
  const body = childAt(document, "w:body");
  const sections = body ? descendants(body, "w:sectPr") : [];
  const last = childAt(body, "w:sectPr") ?? sections.at(-1);
  const headersFooters = new Map<string, TemplateHeaderFooter>();
  for (const { name, attributes } of sections.flatMap(({ children }) => children)) {
    const kind =
      name === "w:headerReference" ? "header" : name === "w:footerReference" ? "footer" : undefined;
    if (!kind) continue;
    const pages = attributes.get("w:type") ?? "default";
    const relationship = relationships.find(({ id }) => id === attributes.get("r:id"));
    const root = relationship && parseWord(parts, relationship.target);
    if (!root || (pages !== "default" && pages !== "first" && pages !== "even")) return undefined;
    headersFooters.set(`${kind} ${pages}`, { kind, pages, part: relationship.target, root });
  }
  const titlePage = childAt(last, "w:titlePg");
  return {
    pageSize: childAt(last, "w:pgSz"),
    pageMargins: childAt(last, "w:pgMar"),
    hasTitlePage:
      titlePage !== undefined && !["0", "false", "off"].includes(titlePage.attributes.get("w:val") ?? ""),
    headersFooters: [...headersFooters.values()],
  };
}

/** A part of Word's own whose names mean what they always mean: others would have to be looked up one by one. */
function parseWord(parts: Parts, part: string): XmlElement | undefined {
  const root = parsePart(parts, part);
  const relationships = root?.attributes.get("xmlns:r") ?? relationshipNamespace;
  const isUsual =
    root?.attributes.get("xmlns:w") === wordNamespace && relationships === relationshipNamespace;
  return isUsual ? root : undefined;
}

/** Every relationship of every part; undefined where one of the lists cannot be read. */
function allRelationships(parts: Parts): Relationship[] | undefined {
  const lists = [...parts.keys()].filter((part) => part.endsWith(".rels"));
  if (lists.some((part) => !parsePart(parts, part))) return undefined;
  return lists.flatMap((part) => readRelationships(parts, part.replace("_rels/", "").replace(/\.rels$/, "")));
}

function hasActiveContent(
  parts: Parts,
  contentType: Template["contentType"],
  relationships: readonly Relationship[],
): boolean {
  return (
    activeContent.test(textOfPart(parts, "[Content_Types].xml") ?? "") ||
    [...parts.keys()].some((part) => activeContent.test(part) || activeContent.test(contentType(part))) ||
    relationships.some(({ type }) => activeContent.test(type))
  );
}

/**
 * Whether opening a document would bring something in from elsewhere. A link does not, and a report does not get the
 * template that a document was once made from: Word names it in every document, by a path on its writer's computer.
 */
function isFetched({ type, target, isExternal }: Relationship): boolean {
  if (!isExternal || type.endsWith("/hyperlink")) return false;
  return !(type.endsWith("/attachedTemplate") && !/^https?:/i.test(target));
}

function targetOf(relationships: readonly Relationship[], kind: string, parts?: Parts): string | undefined {
  const found = relationships.find(({ type }) => type === `${relationshipNamespace}/${kind}`)?.target;
  return found !== undefined && parts && !parts.has(found) ? undefined : found;
}

function broken(problem: TemplateProblem["problem"], names: readonly string[] = []): TemplateProblem {
  return { problem, names };
}
