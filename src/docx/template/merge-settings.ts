import { childAt, outerXml, type XmlElement } from "../../ooxml/parse-xml.ts";
import { languageTag } from "../language-tag.ts";

/** The settings that decide how a template's pages baseStyle, in the order of CT_Settings (ECMA-376 part 1, annex A.1). */
const before = [
  "w:embedTrueTypeFonts",
  "w:saveSubsetFonts",
  "w:mirrorMargins",
  "w:alignBordersAndEdges",
  "w:bordersDoNotSurroundHeader",
  "w:bordersDoNotSurroundFooter",
  "w:gutterAtTop",
  "w:defaultTabStop",
];
const after = ["w:clrSchemeMapping", "w:decimalSymbol", "w:listSeparator"];

/** Word's own way of laying out since 2013, for a template that says none. */
const newest =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/**
 * The settings of a document made from a template: what the template says of its pages, and the document's language.
 * What else a template says, of its writers, its protection or its revisions, is not the report's.
 */
export function mergeSettings(
  template: XmlElement | undefined,
  language: string,
  hasEvenPages: boolean,
): string {
  const take = (name: string): string => {
    const element = childAt(template, name);
    return element ? outerXml(element) : "";
  };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...before.map(take),
    hasEvenPages ? take("w:evenAndOddHeaders") : "",
    take("w:characterSpacingControl"),
    take("w:compat") || newest,
    `<w:themeFontLang w:val="${languageTag(language)}"/>`,
    ...after.map(take),
    "</w:settings>",
  ].join("");
}
