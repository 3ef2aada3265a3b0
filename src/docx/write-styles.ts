import { encodeAttribute } from "../ooxml/parse-xml.ts";
import type { BaseStyle } from "./base-style.ts";
import { languageTag } from "./language-tag.ts";
import type { ParagraphFormat, RunFormat, Style, TableFormat } from "./style.ts";
import type { StyleIds } from "./style-names.ts";
import { styleNames } from "./style-names.ts";
import { bodyLineHeight, bodySize, buildStyles, paragraphSpace } from "./styles.ts";

/*
 * The docx library adds styles of its own to those it gets: unused styles and one of the wrong kind. It cannot write
 * styles of tables. So this file writes the part itself, with the elements in the order of the schema (ECMA-376 part 1,
 * annex A.1: CT_PPrBase, EG_RPrBase, CT_Style).
 */

/** Writes the part `word/styles.xml` of the standard layout. Throws `RangeError` if `language` is not a BCP 47 tag. */
export function writeStyles(
  baseStyle: BaseStyle,
  ids: StyleIds,
  language: string,
  { isNumbered, isForm }: { readonly isNumbered: boolean; readonly isForm: boolean },
): string {
  const font = encodeAttribute(baseStyle.font);
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${bodySize}"/><w:szCs w:val="${bodySize}"/><w:lang w:val="${languageTag(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault>${paragraphXml({ after: paragraphSpace, lineHeight: bodyLineHeight }, "<w:widowControl/>")}</w:pPrDefault></w:docDefaults>`;
  const styles = buildStyles(baseStyle, isNumbered)
    .filter(({ role }) => isForm || role !== "guide")
    .map((style) => styleXml(style, ids, plainTableId));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${plainTable(plainTableId)}${styles.join("")}</w:styles>`;
}

export const plainTableId = "TableNormal";

/** Writes the style that every table is based on, which Word has in all its documents. */
export function plainTable(id: string): string {
  return `<w:style w:type="table" w:default="1" w:styleId="${id}"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}

/** Writes one style. `tableId` is the id of the style that every table is based on. */
export function styleXml(style: Style, ids: StyleIds, tableId: string): string {
  const isDefault = style.role === "normal" ? ' w:default="1"' : "";
  return [
    `<w:style w:type="${style.kind}"${isDefault} w:styleId="${ids[style.role]}">`,
    `<w:name w:val="${styleNames[style.role]}"/>`,
    style.kind === "table" ? `<w:basedOn w:val="${tableId}"/>` : "",
    style.basedOn ? `<w:basedOn w:val="${ids[style.basedOn]}"/>` : "",
    style.next ? `<w:next w:val="${ids[style.next]}"/>` : "",
    `<w:uiPriority w:val="${style.priority}"/>`,
    style.isOffered ? "<w:qFormat/>" : "",
    style.paragraph ? paragraphXml(style.paragraph) : "",
    style.run ? runXml(style.run) : "",
    style.table ? tableXml(style.table) : "",
    "</w:style>",
  ].join("");
}

function paragraphXml(format: ParagraphFormat, widowControl = ""): string {
  const { numbering, line, dotsTo, before, after, lineHeight, left, right, alignment, outlineLevel } = format;
  const spacing = attributes({
    before,
    after,
    line: lineHeight,
    lineRule: lineHeight === undefined ? undefined : "auto",
  });
  const indent = attributes({ left, right });
  return [
    "<w:pPr>",
    format.keepNext ? "<w:keepNext/>" : "",
    format.keepLines ? "<w:keepLines/>" : "",
    widowControl,
    numbering
      ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`
      : "",
    line
      ? `<w:pBdr><w:${line.side} w:val="single" w:sz="${line.side === "left" ? 18 : 6}" w:space="${line.space}" w:color="${line.colour}"/></w:pBdr>`
      : "",
    dotsTo === undefined ? "" : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${dotsTo}"/></w:tabs>`,
    spacing === "" ? "" : `<w:spacing${spacing}/>`,
    indent === "" ? "" : `<w:ind${indent}/>`,
    alignment === undefined ? "" : `<w:jc w:val="${alignment}"/>`,
    outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${outlineLevel}"/>`,
    "</w:pPr>",
  ].join("");
}

function runXml({ isBold, colour, size, isUnderlined }: RunFormat): string {
  return [
    "<w:rPr>",
    isBold ? "<w:b/><w:bCs/>" : "",
    colour === undefined ? "" : `<w:color w:val="${colour}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    isUnderlined ? '<w:u w:val="single"/>' : "",
    "</w:rPr>",
  ].join("");
}

/** Writes a table's format: lines between rows, strong ones around the body, and space between columns. */
function tableXml({ strongLine, fineLine }: TableFormat): string {
  const strong = `w:val="single" w:sz="8" w:space="0" w:color="${strongLine}"`;
  const fine = `w:val="single" w:sz="2" w:space="0" w:color="${fineLine}"`;
  return [
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    `<w:tblBorders><w:bottom ${strong}/><w:insideH ${fine}/></w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom ${strong}/></w:tcBorders></w:tcPr></w:tblStylePr>`,
  ].join("");
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` w:${name}="${value}"`))
    .join("");
}
