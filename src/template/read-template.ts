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
/** Names of content that can run programs: macros, ActiveX controls and embedded objects. */
const activeContent = /macroEnabled|vbaProject|activeX|oleObject|\/control$/i;

/**
 * Reads a Word document or template (.docx, .dotx) as the template of a report.
 *
 * It runs nothing in the file and fetches nothing from outside. It refuses a template that has active content or that
 * makes Word fetch something, even in parts that no report gets. Never throws.
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
 * Reads the page of the last section. A section inherits the headers and footers that it does not name from the section
 * before (ECMA-376 part 1, clause 17.10.5). Undefined if one of them is missing or damaged.
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

/** Parses a part if its prefixes `w` and `r` have their usual namespaces: the program resolves no others. */
function parseWord(parts: Parts, part: string): XmlElement | undefined {
  const root = parsePart(parts, part);
  const relationships = root?.attributes.get("xmlns:r") ?? relationshipNamespace;
  const isUsual =
    root?.attributes.get("xmlns:w") === wordNamespace && relationships === relationshipNamespace;
  return isUsual ? root : undefined;
}

/** Every relationship of every part; undefined if one of the lists is not well-formed. */
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
 * Whether Word would fetch the target when it opens the document. Word does not fetch a link. An attached template is
 * allowed unless it has a web address: Word writes its path on the writer's computer into every document, and a report
 * does not get it.
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
