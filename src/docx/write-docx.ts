import * as docx from "docx";
import packageJson from "../../package.json" with { type: "json" };
import { checksumProperty, sourcesProperty } from "../authorship/package-checksum.ts";
import { hashBlocks, printBaseHashes } from "../document/base-hashes.ts";
import type { Document } from "../document/document.ts";
import { fitHeadersFooters } from "../template/fit-headers-footers.ts";
import { buildBaseStyle } from "./base-style.ts";
import { BlockWriter } from "./blocks.ts";
import { canNumberPages, loadHeadingNumbers, PageEstimate, writeContents } from "./contents.ts";
import { finishPackage } from "./finish-package.ts";
import { writeHeadersFooters } from "./headers-footers.ts";
import type { Reader } from "./image-run.ts";
import { InlineWriter } from "./inlines.ts";
import { buildNumbering } from "./numbering.ts";
import { standardStyleIds } from "./style-names.ts";
import { tableTypeOf } from "./table-type.ts";
import { measuredStyles } from "./template/measured-styles.ts";
import { baseStyleOf, numbersHeadings } from "./template/template-base-style.ts";
import { importStyles } from "./template/template-styles.ts";
import { writeStyles } from "./write-styles.ts";

/**
 * Writes a document as the bytes of a .docx file (ECMA-376). The same document always gives the same bytes.
 *
 * `reader` is the program that will read it; others show it as well, perhaps with more space around some pictures.
 *
 * Throws `LostText` if the file's text differs from the document's text.
 */
export async function writeDocx(document: Document, reader: Reader = "word"): Promise<Uint8Array> {
  const { toc, template } = document.layout;
  const isMeasured = canNumberPages(document) && (!template || fitHeadersFooters(template.section));
  if (!toc || !isMeasured) return writePackage(document, reader, undefined);
  const estimate = new PageEstimate(document);
  const numbered = await writePackage(document, reader, estimate);
  // Contents that lack some page numbers would be worse than contents without page numbers.
  return estimate.isComplete ? numbered : writePackage(document, reader, undefined);
}

async function writePackage(
  document: Document,
  reader: Reader,
  estimate: PageEstimate | undefined,
): Promise<Uint8Array> {
  const { baseStyle, styles, measured, styleIds, isNumbered } = designOf(document);
  const { toc, template } = document.layout;
  const inlines = new InlineWriter(styleIds, document.language, reader, baseStyle.colours.quiet);
  const writer = new BlockWriter(inlines, {
    styleIds,
    baseStyle,
    language: document.language,
    isNumbered,
    date: document.date,
  });
  const titles = document.blocks[0]?.role === "title" ? 1 : 0;
  const file = new docx.Document({
    ...propertiesOf(document),
    numbering: buildNumbering(document.blocks, isNumbered ? styleIds : undefined, template === undefined),
    // Only the contents and the estimate read these; `finishPackage` writes `styles` into the file.
    ...(estimate || template ? { externalStyles: measured } : {}),
    ...(estimate ? { pageNumbers: await estimate.load() } : {}),
    ...(toc && !estimate && isNumbered ? { pageNumbers: await loadHeadingNumbers() } : {}),
    sections: [
      {
        properties: sectionOf(baseStyle.page),
        ...writeHeadersFooters(document, styleIds, reader),
        children: [
          ...writer.write(document.blocks.slice(0, titles)),
          ...(toc ? writeContents(document, styleIds, estimate !== undefined) : []),
          ...writer.write(document.blocks.slice(titles)),
        ],
      },
    ],
  });
  addLinks(file.Document, inlines);
  return finishPackage(compilePackage(file), document, styles);
}

/** Builds the styles of a document from the standard layout, or from the organisation's template. */
function designOf({ layout, language, formOf }: Document) {
  const { template, numberedHeadings } = layout;
  const standard = buildBaseStyle(layout);
  const isForm = formOf !== undefined;
  if (!template) {
    const styles = writeStyles(standard, standardStyleIds, language, {
      isNumbered: numberedHeadings,
      isForm,
    });
    return {
      baseStyle: standard,
      styles,
      measured: styles,
      styleIds: standardStyleIds,
      isNumbered: numberedHeadings,
    };
  }
  const baseStyle = baseStyleOf(template, standard);
  const { xml, ids } = importStyles(template, baseStyle, language, isForm);
  const measured = measuredStyles(template, xml);
  return {
    baseStyle: { ...baseStyle, tableType: tableTypeOf(measured, ids) },
    styles: xml,
    measured,
    styleIds: ids,
    isNumbered: numberedHeadings && !numbersHeadings(template),
  };
}

/** Returns the properties of a document, for readers and for programs that check where it came from. */
function propertiesOf({ title, subject, creator, period, sourcesHash, formOf, blocks }: Document) {
  return {
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    description: "",
    customProperties: [
      { name: "period", value: period },
      { name: "millrepVersion", value: packageJson.version },
      { name: sourcesProperty, value: sourcesHash },
      // `import` recognises a form by `millrepWorkstream`; `millrepForm` is the version of the form's structure.
      ...(formOf === undefined
        ? []
        : [
            { name: "millrepForm", value: "1" },
            { name: "millrepWorkstream", value: formOf },
          ]),
      ...printBaseHashes(hashBlocks(blocks)),
      // `finishPackage` writes the checksum when everything else is written.
      { name: checksumProperty, value: "-" },
    ],
  };
}

/** Returns the page's properties. The first page has no header, since it begins with the title. */
function sectionOf({ width, height, margins, edge }: ReturnType<typeof buildBaseStyle>["page"]) {
  return {
    page: { size: { width, height }, margin: { ...margins, header: edge, footer: edge } },
    titlePage: true,
  };
}

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Adds a relationship for each link that was written. */
function addLinks(
  { Relationships: relationships }: docx.IContext["viewWrapper"],
  { links }: InlineWriter,
): void {
  for (const { id, address } of links) relationships.addRelationship(id, hyperlinkType, address, "External");
}

/** The part of the docx library that makes the parts of a package: text, or bytes for images. */
interface Compiler {
  readonly compile: (file: docx.Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Returns the parts of a package as the docx library makes them, by path and in order: text, or bytes.
 *
 * The library's public functions return a zip file. To unzip it, finish the parts and zip them again would take as long
 * as everything else. So this function calls the library's private compiler, whose version package.json fixes.
 */
function compilePackage(file: docx.Document): ReadonlyMap<string, string | Uint8Array> {
  // `compiler` is private in the library's types only, and has this method in the fixed version.
  return (docx.Packer["compiler"] as Compiler).compile(file);
}
