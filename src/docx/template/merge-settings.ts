import { printCarried } from "../../ooxml/edit-xml.ts";
import { childAt, type XmlElement } from "../../ooxml/parse-xml.ts";
import { languageTag } from "../language-tag.ts";

/** The settings that decide the layout of pages, in the order of CT_Settings (ECMA-376 part 1, annex A.1). */
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

/** Word's layout rules since 2013, for a template that states none. */
const newest =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/**
 * Builds the settings of a document from the page settings of its template and the document's language. The template's
 * other settings, on its writers, its protection or its revisions, do not concern the report, nor does what later versions
 * of Word add under prefixes of their own.
 */
export function mergeSettings(
  template: XmlElement | undefined,
  language: string,
  hasEvenPages: boolean,
): string {
  const copy = (name: string): string => {
    const element = childAt(template, name);
    return element ? printCarried(element) : "";
  };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...before.map(copy),
    hasEvenPages ? copy("w:evenAndOddHeaders") : "",
    copy("w:characterSpacingControl"),
    copy("w:compat") || newest,
    `<w:themeFontLang w:val="${languageTag(language)}"/>`,
    ...after.map(copy),
    "</w:settings>",
  ].join("");
}
