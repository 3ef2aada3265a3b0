import * as docx from "docx";
import packageJson from "../../package.json" with { type: "json" };
import { checksumProperty } from "../authorship/package-checksum.ts";
import type { Document } from "../document/document.ts";
import { buildBaseStyle } from "./base-style.ts";
import { BlockWriter } from "./blocks.ts";
import { canNumberPages, loadHeadingNumbers, PageEstimate, writeContents } from "./contents.ts";
import { finishPackage } from "./finish-package.ts";
import { writeHeadersFooters } from "./headers-footers.ts";
import { InlineWriter } from "./inlines.ts";
import { buildNumbering } from "./numbering.ts";
import { standardStyleIds } from "./style-names.ts";
import { fitHeadersFooters, measuredStyles } from "./template/measured-styles.ts";
import { baseStyleOf, numbersHeadings } from "./template/template-base-style.ts";
import { importStyles } from "./template/template-styles.ts";
import { writeStyles } from "./write-styles.ts";

/** Writes a document as the bytes of a .docx file (ECMA-376). The same document always gives the same bytes. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const { toc, template } = document.layout;
  const isMeasured = canNumberPages(document) && (!template || fitHeadersFooters(template.section));
  if (!toc || !isMeasured) return writePackage(document, undefined);
  const estimate = new PageEstimate(document);
  const numbered = await writePackage(document, estimate);
  // Contents of which some pages are unknown would be worse than contents without pages.
  return estimate.isComplete ? numbered : writePackage(document, undefined);
}

async function writePackage(document: Document, estimate: PageEstimate | undefined): Promise<Uint8Array> {
  const { baseStyle, styles, measured, styleIds, isNumbered } = designOf(document);
  const { toc, template } = document.layout;
  const inlines = new InlineWriter(styleIds, document.language);
  const writer = new BlockWriter(inlines, {
    styleIds,
    textWidth: baseStyle.textWidth,
    isNumbered,
    date: document.date,
  });
  const [title, ...blocks] = document.blocks;
  const file = new docx.Document({
    ...propertiesOf(document),
    numbering: buildNumbering(document.blocks, isNumbered ? styleIds : undefined, template === undefined),
    // The contents and the estimate read them; what is written is the same part as it is.
    ...(estimate || template ? { externalStyles: measured } : {}),
    ...(estimate ? { pageNumbers: await estimate.load() } : {}),
    ...(toc && !estimate && isNumbered ? { pageNumbers: await loadHeadingNumbers() } : {}),
    sections: [
      {
        properties: sectionOf(baseStyle.page),
        ...writeHeadersFooters(document, styleIds),
        children: [
          ...writer.write(title ? [title] : []),
          ...(toc ? writeContents(document, styleIds, estimate !== undefined) : []),
          ...writer.write(blocks),
        ],
      },
    ],
  });
  addLinks(file.Document, inlines);
  return finishPackage(compilePackage(file), document, styles);
}

/** What a document's looks are made of: the standard layout, or the organisation's template. */
function designOf({ layout, language }: Document) {
  const { template, numberedHeadings } = layout;
  const standard = buildBaseStyle(layout);
  if (!template) {
    const styles = writeStyles(standard, standardStyleIds, language, numberedHeadings);
    return {
      baseStyle: standard,
      styles,
      measured: styles,
      styleIds: standardStyleIds,
      isNumbered: numberedHeadings,
    };
  }
  const baseStyle = baseStyleOf(template, standard);
  const { xml, ids } = importStyles(template.styles, baseStyle, language);
  const measured = measuredStyles(template, xml);
  return {
    baseStyle,
    styles: xml,
    measured,
    styleIds: ids,
    isNumbered: numberedHeadings && !numbersHeadings(template),
  };
}

/** What a document says of itself, to readers and to programs that ask where it came from. */
function propertiesOf({ title, subject, creator, period, sourcesHash }: Document) {
  return {
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    description: "",
    customProperties: [
      { name: "period", value: period },
      { name: "millrepVersion", value: packageJson.version },
      { name: "sourcesSha256", value: sourcesHash },
      // Known when all else is written: see finishPackage.
      { name: checksumProperty, value: "-" },
    ],
  };
}

/** The first page has no header: its title is its heading. */
function sectionOf({ width, height, margins, edge }: ReturnType<typeof buildBaseStyle>["page"]) {
  return {
    page: { size: { width, height }, margin: { ...margins, header: edge, footer: edge } },
    titlePage: true,
  };
}

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The addresses that were written get their relationships. */
function addLinks(
  { Relationships: relationships }: docx.IContext["viewWrapper"],
  { links }: InlineWriter,
): void {
  for (const { id, address } of links) relationships.addRelationship(id, hyperlinkType, address, "External");
}

/** What makes the parts of a package within the library: text, or bytes for images. */
interface Compiler {
  readonly compile: (file: docx.Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a package as the docx library makes them, by their paths and in their order: text, or bytes.
 *
 * The library offers them zipped only, for its users to unzip and zip once more where they finish them, which takes as
 * long as all the rest. So its compiler is used by its private name; the library's version is fixed.
 */
function compilePackage(file: docx.Document): ReadonlyMap<string, string | Uint8Array> {
  // Private is a word of its types only.
  return (docx.Packer["compiler"] as Compiler).compile(file);
}
