import { everyElement, printCarried } from "../../ooxml/edit-xml.ts";
import { append, replaceFragments } from "../../ooxml/parse-xml.ts";
import { fieldNames } from "../../template/find-fetches.ts";
import type { TemplateHeaderFooter, TemplateSection } from "../../template/template.ts";
import type { PartImporter } from "./part-importer.ts";

/** The parts of an unfinished package, as bytes, with functions that read and write a part as text. */
export interface OpenPackage {
  readonly parts: Map<string, Uint8Array>;
  readonly read: (part: string) => string;
  readonly write: (part: string, text: string) => void;
}

const relationshipsPart = "word/_rels/document.xml.rels";
const kinds = ["header", "footer"] as const;

/**
 * Gives a document the page, the headers and the footers of a template. If the template has no headers, or no footers,
 * the document keeps its own.
 *
 * The page number stands on a page once. If no header or footer of the template shows it, the template's footers get
 * the document's page number below their own words. If a header of the template shows it, the document loses its own
 * footer.
 *
 * Returns whether even pages have their own headers and footers.
 */
export function applyHeadersFooters(
  section: TemplateSection,
  importer: PartImporter,
  open: OpenPackage,
): boolean {
  const hasPageNumbers = section.headersFooters.some(hasPageNumber);
  const pageNumbers = hasPageNumbers ? "" : firstParagraph(open.read("word/footer1.xml"));
  const replaced = kinds.filter(
    (kind) =>
      section.headersFooters.some((headerFooter) => headerFooter.kind === kind) ||
      (kind === "footer" && hasPageNumbers),
  );
  const references: string[] = [];
  const relationships: string[] = [];
  for (const kind of replaced) removeOwn(kind, open);
  section.headersFooters.forEach((headerFooter, index) => {
    const { kind, pages, part, root } = headerFooter;
    const name = `${kind}${index + 1}.xml`;
    const id = `rIdtemplate${index + 1}`;
    const isNumbered = kind === "footer" && pageNumbers !== "";
    const numbered = isNumbered ? replaceFragments(root.source, [append(root, pageNumbers)]) : undefined;
    importer.importPart(part, `word/${name}`, numbered);
    references.push(`<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`);
    relationships.push(`<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${name}"/>`);
  });
  const rels = open.read(relationshipsPart);
  open.write(
    relationshipsPart,
    rels.replace("</Relationships>", `${relationships.join("")}</Relationships>`),
  );
  const document = open.read("word/document.xml");
  const at = document.lastIndexOf("<w:sectPr");
  const own = document.slice(at);
  open.write("word/document.xml", document.slice(0, at) + sectionXml(own, section, references.join("")));
  return replaced.length === kinds.length && section.headersFooters.some(({ pages }) => pages === "even");
}

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts the template's page and headers and footers into the end of a document, which begins with `w:sectPr`. */
function sectionXml(own: string, section: TemplateSection, references: string): string {
  const { pageSize, pageMargins, pageBorders, hasTitlePage, headersFooters } = section;
  return own
    .replace(/^<w:sectPr[^>]*>/, `$&${references}`)
    .replace(/<w:pgSz [^>]*>/, (size) => (pageSize ? printCarried(pageSize) : size))
    .replace(
      /<w:pgMar [^>]*>/,
      (size) =>
        (pageMargins ? completeMargins(printCarried(pageMargins), size) : size) +
        (pageBorders ? printCarried(pageBorders) : ""),
    )
    .replace("<w:titlePg/>", (titlePage) => (headersFooters.length === 0 || hasTitlePage ? titlePage : ""));
}

/** Takes the margins that a template does not state from the document's own: the element must have all (CT_PageMar). */
function completeMargins(margins: string, own: string): string {
  const missing = [...own.matchAll(/ (w:\w+)="[^"]*"/g)].filter(
    ([, name]) => !margins.includes(` ${name}="`),
  );
  return margins.replace("/>", `${missing.map(([attribute]) => attribute).join("")}/>`);
}

/** Removes the document's own headers or footers. */
function removeOwn(kind: "header" | "footer", { parts, read, write }: OpenPackage): void {
  const isOwn = new RegExp(`^word/(?:_rels/)?${kind}\\d+\\.xml`);
  for (const part of [...parts.keys()].filter((name) => isOwn.test(name))) parts.delete(part);
  const removeAll = (part: string, pattern: RegExp): void => write(part, read(part).replace(pattern, ""));
  removeAll(relationshipsPart, new RegExp(`<Relationship [^>]*Target="${kind}\\d+\\.xml"[^>]*/>`, "g"));
  removeAll(
    "[Content_Types].xml",
    new RegExp(`<Override [^>]*PartName="/word/${kind}\\d+\\.xml"[^>]*/>`, "g"),
  );
  removeAll("word/document.xml", new RegExp(`<w:${kind}Reference [^>]*/>`, "g"));
}

/** Whether a header or footer has the field PAGE, which shows the page number; NUMPAGES and PAGEREF do not count. */
function hasPageNumber({ root }: TemplateHeaderFooter): boolean {
  return fieldNames(everyElement(root)).includes("PAGE");
}

function firstParagraph(xml: string): string {
  return xml.slice(xml.indexOf("<w:p>"), xml.lastIndexOf("</w:p>") + "</w:p>".length);
}
